package uk.rowan.live;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import uk.rowan.account.Accounts;
import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Locks;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.Stale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the council's agenda: each change is a version, and the newest holds for every
 * conference in which nothing is typed yet (design, "Council settings").
 */
@Service
class AgendaSettings {

	private static final int SHOWN = 10;

	private final JdbcClient database;

	private final Accounts accounts;

	private final Audit audit;

	private final LiveWords words;

	AgendaSettings(JdbcClient database, Accounts accounts, Audit audit, LiveWords words) {
		this.database = database;
		this.accounts = accounts;
		this.audit = audit;
		this.words = words;
	}

	/**
	 * A change as it is shown.
	 *
	 * @param when the day and the time
	 * @param who who changed it
	 * @param reason why
	 */
	record Change(String when, String who, String reason) {
	}

	/**
	 * The agenda that holds now.
	 */
	@Transactional(readOnly = true)
	AgendaTitles now() {
		return read("(select max(version) from live_agenda)", Map.of());
	}

	/**
	 * The agenda of a meeting: the one with which it began, else the one that holds now.
	 */
	@Transactional(readOnly = true)
	AgendaTitles of(MeetingId id) {
		return read("""
				coalesce((select agenda_version from live_meeting where meeting_id = :id),
					(select max(version) from live_agenda))""", Map.of("id", id.value()));
	}

	private AgendaTitles read(String version, Map<String, Object> named) {
		Map<Integer, String> titles = new HashMap<>();
		int[] found = new int[1];
		this.database.sql("select version, section, title from live_agenda_section where version = " + version)
			.params(named)
			.query((row) -> {
				found[0] = row.getInt("version");
				titles.put(row.getInt("section"), row.getString("title"));
			});
		return new AgendaTitles(found[0], titles);
	}

	/**
	 * The last changes, the newest first.
	 */
	@Transactional(readOnly = true)
	List<Change> history() {
		record Row(Instant at, AccountId by, String reason) {
		}
		List<Row> rows = this.database
			.sql("select changed_at, changed_by, reason from live_agenda order by version desc limit :shown")
			.param("shown", SHOWN)
			.query((row, number) -> new Row(row.getTimestamp("changed_at").toInstant(),
					new AccountId(row.getObject("changed_by", UUID.class)), row.getString("reason")))
			.list();
		Map<AccountId, String> names = this.accounts.names(rows.stream().map(Row::by).distinct().toList());
		return rows.stream()
			.map((row) -> new Change(this.words.when(row.at()), names.getOrDefault(row.by(), ActingUser.SYSTEM.name()),
					row.reason()))
			.toList();
	}

	/**
	 * Adds the version that follows the one that the writer has seen.
	 * @throws Stale when another has come since
	 */
	@Transactional
	void change(ActingUser by, AgendaTitles asked, String reason) {
		Locks.hold(this.database, "live.agenda");
		if (now().version() != asked.version()) {
			throw new Stale();
		}
		int version = asked.version() + 1;
		this.database.sql("""
				insert into live_agenda (version, reason, changed_at, changed_by)
				values (:version, :reason, rowan_now(), :by)""")
			.param("version", version)
			.param("reason", reason)
			.param("by", by.id().value())
			.update();
		asked.bySection()
			.forEach((section, title) -> this.database
				.sql("insert into live_agenda_section (version, section, title) values (:version, :section, :title)")
				.param("version", version)
				.param("section", section)
				.param("title", title)
				.update());
		this.audit.record(by, AuditNote.of("live.agenda-changed", "settings", null).with("number", version));
	}

}
