package uk.rowan.live;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.settings.Ledger;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the council's agenda: each change is a version, and the newest holds for every
 * conference in which nothing is typed yet (design, "Council settings").
 */
@Service
class AgendaSettings {

	private static final String TABLE = "live_agenda";

	private final JdbcClient database;

	private final Ledger ledger;

	private final Audit audit;

	AgendaSettings(JdbcClient database, Ledger ledger, Audit audit) {
		this.database = database;
		this.ledger = ledger;
		this.audit = audit;
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
	List<Ledger.Change> history() {
		return this.ledger.history(TABLE, Map.of());
	}

	/**
	 * Adds the version that follows the one that the writer has seen.
	 * @throws uk.rowan.web.Stale when another has come since
	 */
	@Transactional
	void change(ActingUser by, AgendaTitles asked, String reason) {
		this.ledger.append(by, TABLE, Map.of(), asked.version(), Map.of(), reason);
		int version = asked.version() + 1;
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
