package uk.rowan.account;

import java.util.Optional;
import java.util.UUID;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.TeamId;
import uk.rowan.web.MadeAlready;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets up teams.
 */
@Service
class Teams {

	private final JdbcClient database;

	private final Audit audit;

	Teams(JdbcClient database, Audit audit) {
		this.database = database;
		this.audit = audit;
	}

	/**
	 * Sets up a team, unless an earlier sending of the same form has.
	 * @return whether it is set up now; not so when another has that name
	 * @throws MadeAlready when it was set up under another name
	 */
	@Transactional
	public boolean create(ActingUser by, TeamId id, String name) {
		boolean added = this.database.sql("insert into team (id, name) values (:id, :name) on conflict do nothing")
			.param("id", id.value())
			.param("name", name.strip())
			.update() == 1;
		if (added) {
			this.audit.record(by, AuditNote.of("account.team-created", "team", id.value()));
		}
		return added || isSetUp(id, name.strip());
	}

	private boolean isSetUp(TeamId id, String asked) {
		Optional<String> saved = this.database.sql("select name from team where id = :id")
			.param("id", id.value())
			.query(String.class)
			.optional();
		saved.filter((name) -> !name.equals(asked)).ifPresent((name) -> {
			throw new MadeAlready(new TeamController.TeamForm(id.toString(), name), "/accounts/teams");
		});
		return saved.isPresent();
	}

	/**
	 * The team of that name.
	 */
	@Transactional
	public TeamId named(ActingUser by, String name) {
		create(by, TeamId.next(), name);
		return new TeamId(this.database.sql("select id from team where name = :name")
			.param("name", name.strip())
			.query(UUID.class)
			.single());
	}

}
