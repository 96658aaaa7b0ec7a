package uk.rowan.conference;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import uk.rowan.account.Accounts;
import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Locks;
import uk.rowan.web.Stale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the council's quorum groups: each change is a version, and the newest holds.
 */
@Service
class QuorumSettings {

	private static final int SHOWN = 10;

	private final JdbcClient database;

	private final Accounts accounts;

	private final Audit audit;

	private final ConferenceWords words;

	QuorumSettings(JdbcClient database, Accounts accounts, Audit audit, ConferenceWords words) {
		this.database = database;
		this.accounts = accounts;
		this.audit = audit;
		this.words = words;
	}

	/**
	 * A change as it is shown.
	 *
	 * @param when the day
	 * @param who who changed them
	 * @param reason why
	 */
	record Change(String when, String who, String reason) {
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
	List<Change> history() {
		record Row(java.time.Instant at, AccountId by, String reason) {
		}
		List<Row> rows = this.database
			.sql("select changed_at, changed_by, reason from conference_quorum order by version desc limit :shown")
			.param("shown", SHOWN)
			.query((row, number) -> new Row(row.getTimestamp("changed_at").toInstant(),
					new AccountId(row.getObject("changed_by", UUID.class)), row.getString("reason")))
			.list();
		Map<AccountId, String> names = this.accounts.names(rows.stream().map(Row::by).distinct().toList());
		return rows.stream()
			.map((row) -> new Change(this.words.day(row.at()), names.getOrDefault(row.by(), ActingUser.SYSTEM.name()),
					row.reason()))
			.toList();
	}

	/**
	 * Adds the version that follows the one that the writer has seen.
	 * @throws Stale when another has come since
	 */
	@Transactional
	void change(ActingUser by, QuorumGroups asked, String reason) {
		Locks.hold(this.database, "conference.quorum");
		if (now().version() != asked.version()) {
			throw new Stale();
		}
		int version = asked.version() + 1;
		this.database.sql("""
				insert into conference_quorum (version, others, reason, changed_at, changed_by)
				values (:version, :others, :reason, rowan_now(), :by)""")
			.param("version", version)
			.param("others", asked.others())
			.param("reason", reason)
			.param("by", by.id().value())
			.update();
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
