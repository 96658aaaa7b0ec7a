package uk.rowan.conference;

import java.util.List;
import java.util.Optional;

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

	private final Concluding concluding;

	private final ConferenceReader reader;

	private final ReviewAsking reviews;

	Conferences(Asking asking, ConferenceBookings bookings, Concluding concluding, ConferenceReader reader,
			ReviewAsking reviews) {
		this.reviews = reviews;
		this.reader = reader;
		this.asking = asking;
		this.bookings = bookings;
		this.concluding = concluding;
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
			throw new IllegalArgumentException(
					"refused: " + (answer.begun() ? "begun" : answer.unexplained() ? "late" : answer.refusals()));
		}
	}

	/**
	 * Concludes a conference with a decision for each child, which stands from then on.
	 * @return what is missing or wrong, everything at once; empty when it is concluded
	 * now, or was by an earlier sending
	 * @throws NotFound when there is no such conference, or it is not the user's to
	 * decide about
	 * @throws uk.rowan.web.Stale when somebody else has concluded it
	 */
	@Transactional
	public List<ConclusionRefusal> conclude(ActingUser by, MeetingId id, Conclusion asked) {
		return this.concluding.conclude(by, id, asked);
	}

	/**
	 * What would speak against concluding it so, everything at once; nothing is changed.
	 * @throws NotFound when there is no such conference, or it is not the user's to
	 * decide about
	 */
	@Transactional(readOnly = true)
	public List<ConclusionRefusal> check(ActingUser by, MeetingId id, Conclusion asked) {
		return this.concluding.check(by, id, asked);
	}

	/**
	 * What was decided for the children whose cases are open to the user.
	 * @return empty while it is not concluded, where that is withheld, and where there is
	 * no such conference for the user
	 */
	@Transactional(readOnly = true)
	public List<ChildDecision> decisions(ActingUser user, MeetingId id) {
		return this.reader.find(user, id).map(Conference::decisions).orElse(List.of());
	}

	/**
	 * Asks for a review conference about children who have a plan, unless an earlier
	 * sending of the same form has.
	 * @return why not; empty when it is asked for now
	 * @throws NotFound when one of the children is not the user's to decide about
	 * @throws uk.rowan.web.Stale when another meeting has the identity
	 */
	@Transactional
	public Optional<AskingRefusal> askReview(ActingUser by, MeetingId id, NewReview asked) {
		return this.reviews.ask(by, id, asked);
	}

	/**
	 * The review conference that the user has asked for under an identity.
	 * @return empty when there is none, or it is not the user's to decide about any more
	 */
	@Transactional(readOnly = true)
	public Optional<NewReview> reviewAsked(ActingUser by, MeetingId id) {
		return this.reviews.asked(by, id);
	}

}
