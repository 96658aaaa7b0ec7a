package uk.rowan.account;

import java.util.UUID;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.TeamId;

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
	 * Sets up a team.
	 * @return whether there was none of that name
	 */
	@Transactional
	public boolean create(ActingUser by, String name) {
		UUID id = TeamId.next().value();
		boolean added = this.database
			.sql("insert into team (id, name) values (:id, :name) on conflict (name) do nothing")
			.param("id", id)
			.param("name", name.strip())
			.update() == 1;
		if (added) {
			this.audit.record(by, AuditNote.of("account.team-created", "team", id));
		}
		return added;
	}

	/**
	 * The team of that name.
	 */
	@Transactional
	public TeamId named(ActingUser by, String name) {
		create(by, name);
		return new TeamId(this.database.sql("select id from team where name = :name")
			.param("name", name.strip())
			.query(UUID.class)
			.single());
	}

}
