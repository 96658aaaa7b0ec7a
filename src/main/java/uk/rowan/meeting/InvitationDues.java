package uk.rowan.meeting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import uk.rowan.settings.Clocks;
import uk.rowan.settings.DueDate;
import uk.rowan.settings.DueItem;
import uk.rowan.settings.DueItems;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Has the coordinators ring those who have not acknowledged within clock T45 what was
 * sent to them; one task for each meeting to come.
 */
@Component
class InvitationDues implements DueItems {

	private static final int MOST = 50;

	// Asked for meeting by meeting (offset 0): how an invitation stands is known to no
	// index.
	private static final String SQL = """
			with reached as materialized (
				select r.case_id from reach_open_cases(:account) r where r.ground <> 'BREAK_GLASS'
			), coming as materialized (
				select b.meeting_id from meeting_booked b where b.free_at > rowan_now()
			), waiting as materialized (
				select b.meeting_id, i.told_on, count(*) as people
				from coming b cross join lateral (
					select o.* from meeting_invitation o where o.meeting_id = b.meeting_id offset 0) i
				where i.answer is null and i.way in ('POST', 'SECURE_EMAIL', 'ONE_TIME_PAGE') and i.told_on < :today
				group by b.meeting_id, i.told_on
			)
			select m.kind, w.meeting_id, w.told_on, w.people, string_agg(s.display_name, ', '
				order by s.born_on nulls last, s.person_id) as whom
			from waiting w
			join meeting m on m.id = w.meeting_id
			join meeting_case k on k.meeting_id = w.meeting_id
			join casefile_case c on c.case_id = k.case_id and c.is_open
			join people_summary s on s.person_id = c.person_id
			where exists (select from reached r where r.case_id = k.case_id)
				and not exists (
					select from meeting_case o where o.meeting_id = w.meeting_id and reach_withheld(:account, o.case_id))
			group by m.kind, w.meeting_id, w.told_on, w.people
			order by w.told_on, w.meeting_id""";

	private final JdbcClient database;

	private final MeetingWords words;

	private final Clocks clocks;

	InvitationDues(JdbcClient database, MeetingWords words, Clocks clocks) {
		this.database = database;
		this.words = words;
		this.clocks = clocks;
	}

	private record Waiting(Meeting.Kind kind, MeetingId id, LocalDate toldOn, int people, String whom) {
	}

	@Override
	public List<DueItem> dueFor(ActingUser user, LocalDate today) {
		if (!user.is(Role.COORDINATOR)) {
			return List.of();
		}
		Map<MeetingId, Waiting> due = new LinkedHashMap<>();
		for (Waiting one : waiting(user, today)) {
			LocalDate on = this.clocks.due("T45", one.toldOn()).on();
			if (on != null && !on.isAfter(today)) {
				due.merge(one.id(), one, (first, more) -> new Waiting(first.kind(), first.id(), first.toldOn(),
						first.people() + more.people(), first.whom()));
			}
		}
		return due.values().stream().limit(MOST).map(this::item).toList();
	}

	private List<Waiting> waiting(ActingUser user, LocalDate today) {
		return this.database.sql(SQL)
			.param("account", user.id().value())
			.param("today", today)
			.query((row, number) -> new Waiting(Meeting.Kind.valueOf(row.getString("kind")),
					new MeetingId(row.getObject("meeting_id", UUID.class)), row.getObject("told_on", LocalDate.class),
					row.getInt("people"), row.getString("whom")))
			.list();
	}

	private DueItem item(Waiting one) {
		DueDate due = this.clocks.due("T45", one.toldOn());
		return new DueItem(this.words.say("due.ring", one.people()), one.whom(), due,
				one.kind().page(one.id()) + "/invitations/tellings");
	}

}
