package uk.rowan.conference;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import uk.rowan.meeting.Booking;
import uk.rowan.meeting.Meeting;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What of the booking is still open: day, time and chair are enough to book, the rest
 * follows.
 */
@Component
@Order(10)
class BookingReadiness implements Readiness {

	private final ConferenceWords words;

	private final Clock clock;

	BookingReadiness(ConferenceWords words, Clock clock) {
		this.words = words;
		this.clock = clock;
	}

	@Override
	public List<ReadinessLine> lines(ActingUser user, Meeting conference) {
		Booking booked = conference.booked().orElse(null);
		boolean over = booked != null && booked.endsAt().isBefore(this.clock.instant());
		boolean may = user.is(Role.COORDINATOR) && conference.actable() && !over;
		String href = may ? "/conferences/" + conference.id() + "/booking" : null;
		List<ReadinessLine> lines = new ArrayList<>();
		lines.add(line("booked", booked != null, href));
		if (booked != null) {
			if (booked.heldAs().atAPlace()) {
				lines.add(line("place", !booked.place().isEmpty(), href));
			}
			if (booked.heldAs().byLink()) {
				lines.add(line("link", !booked.link().isEmpty(), href));
			}
			lines.add(line("minutes", booked.minuteTaker() != null, href));
		}
		return lines;
	}

	private ReadinessLine line(String what, boolean ready, @Nullable String href) {
		String key = "ready." + what;
		return new ReadinessLine(this.words.say(key), ready, this.words.say(key + (ready ? ".yes" : ".no")),
				this.words.say("ready.who.coordinator"), null, this.words.say(key + ".act"), href);
	}

}
