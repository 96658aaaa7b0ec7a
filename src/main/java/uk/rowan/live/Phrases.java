package uk.rowan.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.settings.Ledger;
import uk.rowan.shared.ActingUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The council's phrases, which the live screen offers in its sections: each change keeps
 * all of them anew, so that what was offered before can still be seen.
 */
@Service
class Phrases {

	private static final String TABLE = "live_phrases";

	private final JdbcClient database;

	private final Ledger ledger;

	private final Audit audit;

	Phrases(JdbcClient database, Ledger ledger, Audit audit) {
		this.database = database;
		this.ledger = ledger;
		this.audit = audit;
	}

	/**
	 * The phrases that stand.
	 *
	 * @param version their version, 0 before any
	 * @param bySection in their order, by the number of the section
	 */
	record Standing(int version, Map<Integer, List<String>> bySection) {
	}

	/**
	 * The phrases that stand.
	 */
	@Transactional(readOnly = true)
	Standing standing() {
		Map<Integer, List<String>> phrases = new TreeMap<>();
		int[] version = new int[1];
		this.database.sql("""
				select v.version, p.section, p.words from (select max(version) as version from live_phrases) v
				left join live_phrase p on p.version = v.version order by p.section, p.position""").query((row) -> {
			version[0] = row.getInt("version");
			String words = row.getString("words");
			if (words != null) {
				phrases.computeIfAbsent(row.getInt("section"), (none) -> new ArrayList<>()).add(words);
			}
		});
		return new Standing(version[0], phrases);
	}

	/**
	 * The last changes, the newest first.
	 */
	@Transactional(readOnly = true)
	List<Ledger.Change> history() {
		return this.ledger.history(TABLE, Map.of());
	}

	/**
	 * Keeps all phrases anew.
	 * @param seen the version that the form showed
	 * @param reason why they are changed
	 * @throws uk.rowan.web.Stale when somebody else has changed them since
	 */
	@Transactional
	void keep(ActingUser by, int seen, Map<Integer, List<String>> phrases, String reason) {
		this.ledger.append(by, TABLE, Map.of(), seen, Map.of(), reason);
		phrases.forEach((section, all) -> add(seen + 1, section, all));
		this.audit.record(by, AuditNote.of("live.phrases-changed", "phrases", null).with("version", seen + 1));
	}

	private void add(int version, int section, List<String> all) {
		for (int position = 1; position <= all.size(); position++) {
			this.database.sql("""
					insert into live_phrase (version, section, position, words)
					values (:version, :section, :position, :words)""")
				.param("version", version)
				.param("section", section)
				.param("position", position)
				.param("words", all.get(position - 1))
				.update();
		}
	}

}
