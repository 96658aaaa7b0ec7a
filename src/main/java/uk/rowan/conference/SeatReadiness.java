package uk.rowan.conference;

import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;
import uk.rowan.meeting.Booking;
import uk.rowan.meeting.Meeting;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says when somebody who chairs or takes the minutes cannot see every child any more:
 * they have left or lost the role, have declared an interest, or a case was restricted
 * meanwhile.
 */
@Component
@Order(20)
class SeatReadiness implements Readiness {

	private static final String SQL = """
			select w.seat from (values ('CHAIR', cast(:chair as uuid)), ('MINUTE_TAKER', cast(:minutes as uuid))) as w (seat, who)
			where w.who is not null and exists (
				select from casefile_case c where c.case_id in (:cases) and not exists (
					select from reach_open_case o where o.account_id = w.who and o.case_id = c.case_id))
			order by w.seat""";

	private final JdbcClient database;

	private final ConferenceWords words;

	private final Clock clock;

	SeatReadiness(JdbcClient database, ConferenceWords words, Clock clock) {
		this.database = database;
		this.words = words;
		this.clock = clock;
	}

	@Override
	public List<ReadinessLine> lines(ActingUser user, Meeting conference) {
		return conference.booked()
			.filter((booked) -> booked.endsAt().isAfter(this.clock.instant()))
			.map((booked) -> shutOut(conference, booked).stream()
				.map((seat) -> line(seat, href(user, conference)))
				.toList())
			.orElse(List.of());
	}

	private List<Booking.Seat> shutOut(Meeting conference, Booking booked) {
		AccountId minutes = booked.minuteTaker();
		return this.database.sql(SQL)
			.param("chair", booked.chair().value())
			.param("minutes", (minutes != null) ? minutes.value() : null)
			.param("cases", conference.children().stream().map((child) -> child.aCase().value()).toList())
			.query((row, number) -> Booking.Seat.valueOf(row.getString("seat")))
			.list();
	}

	private static @Nullable String href(ActingUser user, Meeting conference) {
		return (user.is(Role.COORDINATOR) && conference.actable()) ? "/conferences/" + conference.id() + "/booking"
				: null;
	}

	private ReadinessLine line(Booking.Seat seat, @Nullable String href) {
		String key = "ready.shut-out." + seat;
		return new ReadinessLine(this.words.say(key), false, this.words.say("ready.shut-out.no"),
				this.words.say("ready.who.coordinator"), null, this.words.say(key + ".act"), href);
	}

}
