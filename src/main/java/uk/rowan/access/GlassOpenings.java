package uk.rowan.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import uk.rowan.account.Accounts;
import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.audit.EntryPages;
import uk.rowan.casefile.GlassPage;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;
import uk.rowan.web.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows one opening by break-glass, with its reason, to those who answer for the case and
 * to the data protection officer, and takes it off their work once they have seen it.
 */
@Service
class GlassOpenings implements EntryPages {

	private static final String SQL = """
			select g.id, g.case_id, g.account_id, g.from_at, g.until_at, g.reason, c.reference, c.person_id,
				exists (select from case_glass_seen s where s.opening_id = g.id and s.account_id = :account) as seen
			from reach_glass_broken g join casefile_case c on c.case_id = g.case_id
			where g.id = :id
			and (exists (select from reach_open_case o where o.account_id = :account and o.case_id = g.case_id
					and o.ground <> 'BREAK_GLASS')
				or :oversees and not exists (select from reach_conflicted_case k
					where k.account_id = :account and k.case_id = g.case_id))""";

	private final JdbcClient database;

	private final Accounts accounts;

	private final AccessWords words;

	private final Audit audit;

	GlassOpenings(JdbcClient database, Accounts accounts, AccessWords words, Audit audit) {
		this.database = database;
		this.accounts = accounts;
		this.words = words;
		this.audit = audit;
	}

	private record Found(GlassOpening opening, AccountId by, CaseId aCase, PersonId child) {

	}

	@Override
	public Optional<String> address(String act, UUID subject) {
		return "reach.glass-broken".equals(act) ? Optional.of(GlassPage.address(subject)) : Optional.empty();
	}

	/**
	 * The opening; that its reason was read is remembered.
	 * @throws NotFound when there is none, or not for this user
	 */
	@Transactional
	GlassOpening show(ActingUser user, UUID id) {
		Found found = find(user, id);
		this.audit.record(user, note("casefile.glass-opening-viewed", found));
		GlassOpening opening = found.opening();
		String who = this.accounts.names(Set.of(found.by())).getOrDefault(found.by(), "–");
		return new GlassOpening(id, opening.reference(), who, opening.from(), opening.until(), opening.reason(),
				opening.seen());
	}

	/**
	 * Takes it off the user's work; once, however often it is sent.
	 * @throws NotFound when there is none, or not for this user
	 */
	@Transactional
	void see(ActingUser user, UUID id) {
		Found found = find(user, id);
		int marked = this.database.sql("""
				insert into case_glass_seen (opening_id, account_id, seen_at) values (:id, :account, rowan_now())
				on conflict do nothing""").param("id", id).param("account", user.id().value()).update();
		if (marked > 0) {
			this.audit.record(user, note("casefile.glass-opening-seen", found));
		}
	}

	private Found find(ActingUser user, UUID id) {
		return this.database.sql(SQL)
			.param("id", id)
			.param("account", user.id().value())
			.param("oversees", user.is(Role.DPO))
			.query((row, number) -> new Found(
					new GlassOpening(id, row.getString("reference"), "",
							this.words.time(row.getTimestamp("from_at").toInstant()),
							this.words.time(row.getTimestamp("until_at").toInstant()), row.getString("reason"),
							row.getBoolean("seen")),
					new AccountId(row.getObject("account_id", UUID.class)),
					new CaseId(row.getObject("case_id", UUID.class)),
					new PersonId(row.getObject("person_id", UUID.class))))
			.optional()
			.orElseThrow(NotFound::new);
	}

	private static AuditNote note(String act, Found found) {
		return AuditNote.of(act, "reach", found.opening().id()).about(found.aCase()).about(found.child());
	}

}
