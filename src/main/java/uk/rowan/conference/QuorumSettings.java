package uk.rowan.conference;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.settings.Ledger;
import uk.rowan.shared.ActingUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the council's quorum groups: each change is a version, and the newest holds.
 */
@Service
class QuorumSettings {

	private static final String TABLE = "conference_quorum";

	private final JdbcClient database;

	private final Ledger ledger;

	private final Audit audit;

	QuorumSettings(JdbcClient database, Ledger ledger, Audit audit) {
		this.database = database;
		this.ledger = ledger;
		this.audit = audit;
	}

	/**
	 * The groups that hold now.
	 */
	@Transactional(readOnly = true)
	QuorumGroups now() {
		record Row(int version, int others, String role, String group) {
		}
		List<Row> rows = this.database.sql("""
				select q.version, q.others, coalesce(g.role, '') as role, coalesce(g.quorum_group, '') as quorum_group
				from conference_quorum q left join conference_quorum_group g on g.version = q.version
				where q.version = (select max(version) from conference_quorum)""")
			.query((row, number) -> new Row(row.getInt("version"), row.getInt("others"), row.getString("role"),
					row.getString("quorum_group")))
			.list();
		Map<InviteeRole, String> groups = new EnumMap<>(InviteeRole.class);
		rows.forEach((row) -> Arrays.stream(InviteeRole.values())
			.filter((one) -> one.name().equals(row.role()))
			.forEach((one) -> groups.put(one, row.group())));
		return new QuorumGroups(rows.getFirst().version(), rows.getFirst().others(), groups);
	}

	/**
	 * The last changes, the newest first.
	 */
	@Transactional(readOnly = true)
	List<Ledger.Change> history() {
		return this.ledger.history(TABLE, Map.of());
	}

	/**
	 * Adds the version that follows the one that the writer has seen.
	 * @throws uk.rowan.web.Stale when another has come since
	 */
	@Transactional
	void change(ActingUser by, QuorumGroups asked, String reason) {
		this.ledger.append(by, TABLE, Map.of(), asked.version(), Map.of("others", asked.others()), reason);
		int version = asked.version() + 1;
		asked.groups()
			.forEach((role, group) -> this.database.sql(
					"insert into conference_quorum_group (version, role, quorum_group) values (:version, :role, :group)")
				.param("version", version)
				.param("role", role.name())
				.param("group", group)
				.update());
		this.audit.record(by, AuditNote.of("conference.quorum-changed", "settings", null).with("number", version));
	}

}
