package uk.rowan.meeting;

import java.time.LocalDate;
import java.util.Comparator;
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
 * Has the coordinators chase the reports that are due and have not come; one task for
 * each meeting to come.
 */
@Component
class ReportDues implements DueItems {

	private static final String SQL = MeetingDues
		.of("""
				waiting as materialized (
					select r.meeting_id, r.clock, cast(b.starts_at at time zone 'Europe/London' as date) as since, count(*) as many
					from meeting_booked b join meeting_report_state r on r.meeting_id = b.meeting_id
					where b.free_at > rowan_now() and r.received_on is null and r.clock <> ''
					group by r.meeting_id, r.clock, b.starts_at
				)""");

	private final JdbcClient database;

	private final MeetingWords words;

	private final Clocks clocks;

	ReportDues(JdbcClient database, MeetingWords words, Clocks clocks) {
		this.database = database;
		this.words = words;
		this.clocks = clocks;
	}

	private record Missing(Meeting.Kind kind, MeetingId id, DueDate due, int many, String whom) {
	}

	@Override
	public List<DueItem> dueFor(ActingUser user, LocalDate today) {
		if (!user.is(Role.COORDINATOR)) {
			return List.of();
		}
		Map<MeetingId, Missing> due = new LinkedHashMap<>();
		for (Missing one : missing(user)) {
			LocalDate on = one.due().on();
			if (on != null && !on.isAfter(today)) {
				due.merge(one.id(), one, ReportDues::together);
			}
		}
		List<DueItem> all = due.values()
			.stream()
			.sorted(Comparator.comparing((one) -> one.due().on(), Comparator.nullsLast(Comparator.naturalOrder())))
			.map((one) -> new DueItem(this.words.say("due.chase", one.many()), one.whom(), one.due(),
					one.kind().page(one.id()) + "/reports"))
			.toList();
		return DueItem.cut(all, this.words.say("due.chase.rest"), (many) -> this.words.say("due.more", many),
				MeetingDues.LIST);
	}

	/**
	 * The first to be due says by when.
	 */
	private static Missing together(Missing one, Missing other) {
		LocalDate first = one.due().on();
		LocalDate second = other.due().on();
		boolean earlier = second == null || (first != null && !second.isBefore(first));
		return new Missing(one.kind(), one.id(), earlier ? one.due() : other.due(), one.many() + other.many(),
				one.whom());
	}

	private List<Missing> missing(ActingUser user) {
		return this.database.sql(SQL)
			.param("account", user.id().value())
			.query((row, number) -> new Missing(Meeting.Kind.valueOf(row.getString("kind")),
					new MeetingId(row.getObject("meeting_id", UUID.class)),
					this.clocks.due(row.getString("clock"), row.getObject("since", LocalDate.class)),
					row.getInt("many"), row.getString("whom")))
			.list();
	}

}
