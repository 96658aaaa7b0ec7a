package uk.rowan.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import uk.rowan.meeting.Meeting;
import uk.rowan.meeting.MeetingChild;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The record before, of each child of a meeting: what its writer has beside them. Nothing
 * of a meeting that is kept from the reader by a restriction.
 */
@Component
class PreviousRecords {

	private static final String SQL = """
			with before as (
				select distinct on (c.case_id) c.id, c.case_id, b.starts_at
				from record_child c
				join record_standing s on s.record_id = c.record_id and s.stands in ('APPROVED', 'PROPOSED', 'KEPT')
				join meeting_booked b on b.meeting_id = s.meeting_id
				where c.case_id in (:cases) and s.kind = 'RECORD' and s.meeting_id <> :meeting and not exists (
					select from meeting_about a
					where a.meeting_id = s.meeting_id and reach_withheld(:account, a.case_id))
				order by c.case_id, b.starts_at desc
			)
			select b.case_id, b.starts_at, p.title, p.words
			from before b join record_child_part p on p.child_id = b.id
			where p.words <> '' order by b.case_id, p.position""";

	private final JdbcClient database;

	private final RecordWords words;

	PreviousRecords(JdbcClient database, RecordWords words) {
		this.database = database;
		this.words = words;
	}

	List<PreviousRecord> of(ActingUser user, Meeting meeting) {
		Map<CaseId, String> titles = new LinkedHashMap<>();
		Map<CaseId, List<RecordPage.Before>> parts = new LinkedHashMap<>();
		this.database.sql(SQL)
			.param("cases", meeting.children().stream().map((child) -> child.aCase().value()).toList())
			.param("meeting", meeting.id().value())
			.param("account", user.id().value())
			.query((row) -> {
				CaseId aCase = new CaseId(row.getObject("case_id", UUID.class));
				titles.put(aCase, this.words.say("previous.title", name(meeting, aCase),
						this.words.day(row.getTimestamp("starts_at").toInstant())));
				parts.computeIfAbsent(aCase, (none) -> new ArrayList<>())
					.add(new RecordPage.Before(row.getString("title"), PlainText.of(row.getString("words"))));
			});
		return titles.entrySet()
			.stream()
			.map((one) -> new PreviousRecord(one.getKey(), one.getValue(), parts.getOrDefault(one.getKey(), List.of())))
			.toList();
	}

	private static String name(Meeting meeting, CaseId aCase) {
		return meeting.children()
			.stream()
			.filter((child) -> child.aCase().equals(aCase))
			.map((MeetingChild child) -> child.child().name())
			.findFirst()
			.orElse("");
	}

}
