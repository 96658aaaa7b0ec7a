package uk.rowan.conference;

import uk.rowan.meeting.Booking;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What other modules ask of conferences.
 */
@Service
public class Conferences {

	private final Asking asking;

	private final ConferenceBookings bookings;

	Conferences(Asking asking, ConferenceBookings bookings) {
		this.asking = asking;
		this.bookings = bookings;
	}

	/**
	 * Asks for an initial conference.
	 * @throws NotFound when there is no such enquiry, or one of the children is not the
	 * user's to decide about
	 * @throws IllegalArgumentException when a rule refuses it, named in the message
	 */
	@Transactional
	public void ask(ActingUser by, MeetingId id, NewConference asked) {
		this.asking.ask(by, id, asked).ifPresent((refusal) -> {
			throw new IllegalArgumentException("refused: " + refusal);
		});
	}

	/**
	 * Books a conference, or books it anew.
	 * @throws NotFound when there is no such conference, or it is not the user's to
	 * decide about
	 * @throws IllegalArgumentException when a rule refuses it, named in the message
	 */
	@Transactional
	public void book(ActingUser by, MeetingId id, Booking asked) {
		ConferenceBookings.Answer answer = this.bookings.book(by, id, null, asked);
		if (!answer.booked()) {
			throw new IllegalArgumentException("refused: " + (answer.unexplained() ? "late" : answer.refusals()));
		}
	}

}
