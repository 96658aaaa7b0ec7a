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

	// Asked for meeting by meeting (offset 0): how an invitation stands is known to no
	// index.
	private static final String SQL = MeetingDues.of("""
			coming as materialized (
				select b.meeting_id from meeting_booked b where b.free_at > rowan_now()
			), waiting as materialized (
				select b.meeting_id, i.told_on as since, count(*) as people
				from coming b cross join lateral (
					select o.* from meeting_invitation o where o.meeting_id = b.meeting_id offset 0) i
				where i.answer is null and i.way in ('POST', 'SECURE_EMAIL', 'ONE_TIME_PAGE') and i.told_on < :today
				group by b.meeting_id, i.told_on
			)""");

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
		return DueItem.cut(due.values().stream().map(this::item).toList(), this.words.say("due.ring.rest"),
				(many) -> this.words.say("due.more", many), MeetingDues.LIST);
	}

	private List<Waiting> waiting(ActingUser user, LocalDate today) {
		return this.database.sql(SQL)
			.param("account", user.id().value())
			.param("today", today)
			.query((row, number) -> new Waiting(Meeting.Kind.valueOf(row.getString("kind")),
					new MeetingId(row.getObject("meeting_id", UUID.class)), row.getObject("since", LocalDate.class),
					row.getInt("people"), row.getString("whom")))
			.list();
	}

	private DueItem item(Waiting one) {
		DueDate due = this.clocks.due("T45", one.toldOn());
		return new DueItem(this.words.say("due.ring", one.people()), one.whom(), due,
				one.kind().page(one.id()) + "/invitations/tellings");
	}

}
