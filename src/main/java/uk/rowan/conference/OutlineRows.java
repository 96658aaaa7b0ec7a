package uk.rowan.conference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import uk.rowan.shared.CaseId;
import uk.rowan.shared.MeetingId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes and reads outline plans.
 */
@Component
class OutlineRows {

	private final JdbcClient database;

	OutlineRows(JdbcClient database) {
		this.database = database;
	}

	void add(MeetingId id, CaseId child, Outline outline) {
		for (int position = 0; position < outline.lines().size(); position++) {
			OutlineLine line = outline.lines().get(position);
			this.database.sql("""
					insert into conference_outline (meeting_id, case_id, position, outcome, what, who, by_when, measure)
					values (:id, :case, :position, :outcome, :what, :who, :when, :measure)""")
				.param("id", id.value())
				.param("case", child.value())
				.param("position", position)
				.param("outcome", line.outcome())
				.param("what", line.what())
				.param("who", line.who())
				.param("when", line.byWhen())
				.param("measure", line.measure())
				.update();
		}
		outline.terms()
			.forEach((term, words) -> this.database.sql("""
					insert into conference_outline_term (meeting_id, case_id, term, words)
					values (:id, :case, :term, :words)""")
				.param("id", id.value())
				.param("case", child.value())
				.param("term", term.name())
				.param("words", words)
				.update());
	}

	/**
	 * The outlines of these children, by case; who has none is missing.
	 */
	Map<CaseId, Outline> of(MeetingId id, List<UUID> cases) {
		Map<CaseId, List<OutlineLine>> lines = new HashMap<>();
		this.database.sql("""
				select * from conference_outline
				where meeting_id = :id and case_id in (:cases) order by case_id, position""")
			.param("id", id.value())
			.param("cases", cases)
			.query((row) -> {
				lines.computeIfAbsent(new CaseId(row.getObject("case_id", UUID.class)), (child) -> new ArrayList<>())
					.add(new OutlineLine(row.getString("outcome"), row.getString("what"), row.getString("who"),
							row.getString("by_when"), row.getString("measure")));
			});
		Map<CaseId, Map<OutlineTerm, String>> terms = new HashMap<>();
		this.database.sql("select * from conference_outline_term where meeting_id = :id and case_id in (:cases)")
			.param("id", id.value())
			.param("cases", cases)
			.query((row) -> {
				terms
					.computeIfAbsent(new CaseId(row.getObject("case_id", UUID.class)),
							(child) -> new EnumMap<>(OutlineTerm.class))
					.put(OutlineTerm.valueOf(row.getString("term")), row.getString("words"));
			});
		Set<CaseId> children = new HashSet<>(lines.keySet());
		children.addAll(terms.keySet());
		Map<CaseId, Outline> outlines = new HashMap<>();
		children.forEach((child) -> outlines.put(child,
				new Outline(lines.getOrDefault(child, List.of()), terms.getOrDefault(child, Map.of()))));
		return outlines;
	}

}
