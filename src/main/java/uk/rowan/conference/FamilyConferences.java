package uk.rowan.conference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import uk.rowan.audit.AuditNote;
import uk.rowan.casefile.CaseAct;
import uk.rowan.settings.Clocks;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the other conferences to come about children of the same family: brothers and
 * sisters, and whoever has the same parent, so that the family is asked in once. Each
 * look is remembered for each child shown.
 */
@Service
class FamilyConferences {

	private static final int MOST = 5;

	private static final String SQL = """
			with mine as (
				select c.person_id from meeting_about a join casefile_case c on c.case_id = a.case_id where a.meeting_id = :id
			), near as (
				select f.relative_id from people_family f where f.person_id in (select m.person_id from mine m)
			), related as (
				select n.relative_id from near n
				union
				select s.relative_id from people_relation p
				join people_relation s on s.person_id = p.relative_id
				where p.person_id in (select m.person_id from mine m) and p.responsibility
			)
			select c.meeting_id, c.clock, c.counted_from, b.starts_at, b.ends_at,
				string_agg(s.display_name, ', ' order by s.born_on nulls last, s.person_id) as whom,
				bool_or(b.starts_at < t.ends_at and b.ends_at > t.starts_at) as clash,
				array_agg(p.case_id order by s.person_id) as cases, array_agg(s.person_id order by s.person_id) as children
			from conference_pending p
			join conference c on c.meeting_id = p.meeting_id
			left join meeting_booked b on b.meeting_id = p.meeting_id
			left join meeting_booked t on t.meeting_id = :id
			join casefile_case k on k.case_id = p.case_id
			join people_summary s on s.person_id = k.person_id
			where p.meeting_id <> :id and k.person_id in (select r.relative_id from related r)
			and not exists (select from meeting_about o where o.meeting_id = :id and o.case_id = p.case_id)
			and exists (select from reach_open_case o where o.case_id = p.case_id and o.account_id = :account)
			and not exists (
				select from meeting_about w where w.meeting_id = p.meeting_id and reach_withheld(:account, w.case_id))
			group by c.meeting_id, c.clock, c.counted_from, b.starts_at, b.ends_at
			order by b.starts_at nulls first, c.meeting_id limit :most""";

	private final JdbcClient database;

	private final Clocks clocks;

	private final ConferenceWords words;

	private final ConferenceJournal journal;

	FamilyConferences(JdbcClient database, Clocks clocks, ConferenceWords words, ConferenceJournal journal) {
		this.database = database;
		this.clocks = clocks;
		this.words = words;
		this.journal = journal;
	}

	/**
	 * What else is to come about the family, as far as it is open to the user.
	 * @param id a conference that is open to the user
	 */
	@Transactional
	List<CaseAct> of(ActingUser user, MeetingId id) {
		List<AuditNote> notes = new ArrayList<>();
		List<CaseAct> lines = this.database.sql(SQL)
			.param("id", id.value())
			.param("account", user.id().value())
			.param("most", MOST)
			.query((row, number) -> {
				notes.addAll(seen(row));
				return line(row);
			})
			.list();
		this.journal.seen(user, notes);
		return lines;
	}

	private static List<AuditNote> seen(ResultSet row) throws SQLException {
		AuditNote note = AuditNote.of("conference.family-viewed", "meeting", row.getObject("meeting_id", UUID.class));
		UUID[] cases = (UUID[]) row.getArray("cases").getArray();
		UUID[] children = (UUID[]) row.getArray("children").getArray();
		return IntStream.range(0, cases.length)
			.mapToObj((at) -> note.about(new CaseId(cases[at])).about(new PersonId(children[at])))
			.toList();
	}

	private CaseAct line(ResultSet row) throws SQLException {
		Timestamp starts = row.getTimestamp("starts_at");
		LocalDate by = this.clocks.due(row.getString("clock"), row.getObject("counted_from", LocalDate.class)).on();
		String when = (starts != null) ? this.words.when(starts.toInstant(), row.getTimestamp("ends_at").toInstant())
				: this.words.say("family.unbooked", (by != null) ? this.words.day(by) : "–");
		return new CaseAct(
				this.words.say(row.getBoolean("clash") ? "family.clash" : "family.one", row.getString("whom"), when),
				"/conferences/" + row.getString("meeting_id"));
	}

}
