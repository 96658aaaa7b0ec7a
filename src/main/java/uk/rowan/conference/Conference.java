package uk.rowan.conference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import uk.rowan.meeting.Booking;
import uk.rowan.meeting.Meeting;
import uk.rowan.settings.DueDate;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.EnquiryId;
import uk.rowan.shared.MeetingId;

/**
 * A conference as far as its reader may see it.
 *
 * @param type what it is held for
 * @param enquiry the enquiry that it follows, {@code null} for a review
 * @param askedOn the day on which it was asked for
 * @param due the day by which it must be held
 * @param agreedOn the day that the conference before agreed for a review that is not held
 * yet, {@code null} where it agreed none
 * @param note what the coordinator was told; empty where there is nothing, or it is
 * withheld
 * @param meeting the meeting that it is
 * @param concludedBy who concluded or adjourned it, {@code null} while nobody has
 * @param decisions what it decided for each child, empty until then, or where it is
 * withheld
 * @param reconvenes the conference instead of which it is held, {@code null} for none
 * @param adjournment that it was not quorate and ended without decisions, {@code null}
 * when it did not
 * @param seatsEnd the last day on which chair and minute taker have the cases open by it,
 * without a day while that lasts
 */
record Conference(ConferenceType type, @Nullable EnquiryId enquiry, LocalDate askedOn, DueDate due,
		@Nullable LocalDate agreedOn, String note, Meeting meeting, @Nullable AccountId concludedBy,
		List<ChildDecision> decisions, @Nullable MeetingId reconvenes, @Nullable Adjournment adjournment,
		DueDate seatsEnd) {

	MeetingId id() {
		return this.meeting.id();
	}

	/**
	 * Whether its live screen is open to the user: an hour before it begins, until it is
	 * concluded or adjourned.
	 */
	boolean liveFor(ActingUser user, Instant now) {
		return this.concludedBy == null && this.meeting.heldBy(user)
				&& booked().filter((booked) -> !now.isBefore(booked.startsAt().minus(OpeningTime.BEFORE))).isPresent();
	}

	/**
	 * Whether its time had come already under a booking instead of which another stands.
	 */
	boolean begunBefore() {
		List<Meeting.Booked> bookings = this.meeting.bookings();
		return IntStream.range(1, bookings.size())
			.anyMatch((at) -> !bookings.get(at).booking().startsAt().isAfter(bookings.get(at - 1).at()));
	}

	/**
	 * The day agreed for it, while that can still be booked.
	 */
	@Nullable LocalDate agreedAfter(LocalDate today) {
		LocalDate agreed = this.agreedOn;
		return (agreed != null && agreed.isAfter(today)) ? agreed : null;
	}

	Optional<Booking> booked() {
		return this.meeting.booked();
	}

	/**
	 * The identity only.
	 */
	@Override
	public String toString() {
		return id().toString();
	}

}
