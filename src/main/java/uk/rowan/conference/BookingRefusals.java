package uk.rowan.conference;

import uk.rowan.meeting.Booking;
import uk.rowan.meeting.BookingRefusal;

import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/**
 * Says at the fields of a form why a booking was refused.
 */
@Component
class BookingRefusals {

	private final ConferenceWords words;

	BookingRefusals(ConferenceWords words) {
		this.words = words;
	}

	/**
	 * Adds the problems.
	 */
	void show(ConferenceBookings.Answer answer, BindingResult problems) {
		answer.refusals().forEach((refusal) -> {
			switch (refusal) {
				case BookingRefusal.Wrong wrong -> show(wrong, problems);
				case BookingRefusal.Unfit unfit -> problems.rejectValue(field(unfit.seat()),
						"conference.booking.unfit." + unfit.seat() + "." + unfit.why());
				case BookingRefusal.Clash clash ->
					problems.rejectValue(field(clash.seat()), "conference.booking.clash." + clash.seat(),
							new Object[] { this.words.when(clash.startsAt(), clash.endsAt()) }, null);
			}
		});
		if (answer.begun() && !problems.hasFieldErrors("day")) {
			problems.rejectValue("day", "conference.booking.refused.begun");
		}
		if (answer.unexplained()) {
			problems.rejectValue("reason", "conference.booking.refused.late");
		}
	}

	private static void show(BookingRefusal.Wrong wrong, BindingResult problems) {
		String key = "conference.booking.refused." + wrong;
		switch (wrong) {
			case IN_PAST, TOO_FAR -> problems.rejectValue("day", key);
			case NOT_AFTER_START, TOO_LONG -> problems.rejectValue("length", key);
			case CASES_CLOSED -> problems.reject(key);
			case PLACE_NOT_USED -> problems.rejectValue("place", key);
			case LINK_NOT_USED -> problems.rejectValue("link", key);
			case ONE_FOR_BOTH -> problems.rejectValue("minutes", key);
			case UNEXPLAINED -> problems.rejectValue("reason", key);
		}
	}

	private static String field(Booking.Seat seat) {
		return (seat == Booking.Seat.CHAIR) ? "chair" : "minutes";
	}

}
