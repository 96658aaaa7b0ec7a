package uk.rowan.invitation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import uk.rowan.settings.DueDate;
import uk.rowan.settings.DueItem;
import uk.rowan.settings.DueItems;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Has the coordinators print and post the letters that are laid ready; one task for each
 * meeting to come.
 */
@Component
class LetterDues implements DueItems {

	private static final String SQL = """
			with reached as materialized (
				select r.case_id from reach_open_cases(:account) r where r.ground <> 'BREAK_GLASS'
			), waiting as materialized (
				select l.meeting_id, min(l.sent_at) as since, count(*) as letters
				from invitation_waiting l group by l.meeting_id
			)
			select w.meeting_id, w.since, w.letters, string_agg(s.display_name, ', '
				order by s.born_on nulls last, s.person_id) as whom
			from waiting w
			join meeting_about k on k.meeting_id = w.meeting_id
			join casefile_case c on c.case_id = k.case_id and c.is_open
			join people_summary s on s.person_id = c.person_id
			where exists (select from reached r where r.case_id = k.case_id)
				and not exists (
					select from meeting_about o where o.meeting_id = w.meeting_id and reach_withheld(:account, o.case_id))
			group by w.meeting_id, w.since, w.letters
			order by w.since, w.meeting_id limit 50""";

	private final JdbcClient database;

	private final InvitationWords words;

	LetterDues(JdbcClient database, InvitationWords words) {
		this.database = database;
		this.words = words;
	}

	@Override
	public List<DueItem> dueFor(ActingUser user, LocalDate today) {
		if (!user.is(Role.COORDINATOR)) {
			return List.of();
		}
		return this.database.sql(SQL)
			.param("account", user.id().value())
			.query((row, number) -> new DueItem(this.words.say("due.post", row.getInt("letters")),
					row.getString("whom"),
					new DueDate(this.words.day(row.getTimestamp("since").toInstant()),
							this.words.say("due.post.because")),
					Posting.page(new MeetingId(row.getObject("meeting_id", UUID.class)))))
			.list();
	}

}
