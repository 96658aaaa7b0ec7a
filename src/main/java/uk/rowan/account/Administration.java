package uk.rowan.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Ids;
import uk.rowan.shared.Role;
import uk.rowan.shared.TeamId;
import uk.rowan.web.NotFound;
import uk.rowan.web.Stale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an administrator changes about an account.
 */
@Service
class Administration {

	private final AccountRepository accounts;

	private final Administrators administrators;

	private final JdbcClient database;

	private final Audit audit;

	private final Clock clock;

	Administration(AccountRepository accounts, Administrators administrators, JdbcClient database, Audit audit,
			Clock clock) {
		this.accounts = accounts;
		this.administrators = administrators;
		this.database = database;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Gives the account these roles and this team, felt at the person's next request.
	 * @return why not, as a message's key
	 * @throws Stale when it was changed since the form was opened, or the person has left
	 */
	@Transactional
	public Optional<String> assign(ActingUser by, AccountId id, int version, Set<Role> roles, @Nullable TeamId team) {
		Account account = this.accounts.findById(id).orElseThrow(NotFound::new);
		if (account.hasLeft() || account.version() != version) {
			throw new Stale();
		}
		boolean endsAdministrator = account.roles().contains(Role.ADMIN) && !roles.contains(Role.ADMIN);
		if (endsAdministrator && this.administrators.isLast(id)) {
			return Optional.of("account.roles.last-administrator");
		}
		Set<Role> before = account.roles();
		account.assign(roles, team);
		this.accounts.saveAndFlush(account);
		for (Role role : EnumSet.allOf(Role.class)) {
			if (before.contains(role) != roles.contains(role)) {
				remember(by, id, role, roles.contains(role));
			}
		}
		this.audit.record(by,
				AuditNote.of("account.roles-changed", "account", id.value())
					.with("before", Roles.codes(before))
					.with("after", Roles.codes(roles))
					.with("team", (team != null) ? team : "none"));
		return Optional.empty();
	}

	private void remember(ActingUser by, AccountId id, Role role, boolean held) {
		this.database.sql("""
				insert into account_role_change (id, account_id, role, held, changed_by, changed_at)
				values (:id, :account, :role, :held, :by, :at)""")
			.param("id", Ids.next())
			.param("account", id.value())
			.param("role", role.name())
			.param("held", held)
			.param("by", by.id().value())
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
	}

}
