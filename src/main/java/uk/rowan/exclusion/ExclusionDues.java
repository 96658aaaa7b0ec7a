package uk.rowan.exclusion;

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
 * Has the chair decide about the exclusions that were asked for, by the day of the
 * conference; one task for each conference.
 */
@Component
class ExclusionDues implements DueItems {

	private static final String SQL = """
			select b.meeting_id, b.starts_at, string_agg(p.display_name || ' (' || c.reference || ')', ', '
				order by p.born_on nulls last, p.person_id) as whom
			from meeting_booked b
			join meeting_about a on a.meeting_id = b.meeting_id
			join casefile_case c on c.case_id = a.case_id
			join people_summary p on p.person_id = c.person_id
			where b.chair_id = :account and exists (
				select from exclusion e where e.meeting_id = b.meeting_id
				and not exists (select from exclusion_decision d where d.exclusion_id = e.id)
				and not exists (select from exclusion_end n where n.exclusion_id = e.id))
			and not exists (select from conference_over o where o.meeting_id = b.meeting_id)
			and exists (select from reach_open_case o where o.case_id = a.case_id and o.account_id = :account)
			and not exists (select from meeting_about w
				where w.meeting_id = b.meeting_id and reach_withheld(:account, w.case_id))
			group by b.meeting_id, b.starts_at order by b.starts_at, b.meeting_id""";

	private final JdbcClient database;

	private final ExclusionWords words;

	private final ExclusionJournal journal;

	ExclusionDues(JdbcClient database, ExclusionWords words, ExclusionJournal journal) {
		this.database = database;
		this.words = words;
		this.journal = journal;
	}

	@Override
	public List<DueItem> dueFor(ActingUser user, LocalDate today) {
		if (!user.is(Role.CHAIR)) {
			return List.of();
		}
		List<DueItem> all = this.database.sql(SQL)
			.param("account", user.id().value())
			.query((row, number) -> new DueItem(this.words.say("due"), row.getString("whom"),
					new DueDate(this.journal.day(row.getTimestamp("starts_at").toInstant()),
							this.words.say("due.because")),
					Excluding.page(new MeetingId(row.getObject("meeting_id", UUID.class)))))
			.list();
		return DueItem.cut(all, this.words.say("due"), (many) -> this.words.say("due.more", many), "/conferences");
	}

}
