package uk.rowan.conference;

import java.util.List;

import org.jspecify.annotations.Nullable;
import uk.rowan.meeting.MeetingChild;
import uk.rowan.settings.DueDate;
import uk.rowan.shared.EnquiryId;
import uk.rowan.shared.MeetingId;

/**
 * A conference as it is shown.
 *
 * @param id the conference
 * @param type what it is held for, in words
 * @param asked when it was asked for, in words
 * @param enquiry the enquiry that it follows, {@code null} for none
 * @param note what the coordinator was told; may be empty
 * @param children its children, as far as their cases are open to the reader
 * @param due the day by which it must be held
 * @param by that day in words, {@code null} when there is none
 * @param late {@code overdue} when it is not booked and the day has passed, {@code late}
 * when it is booked for a later day, else {@code null}
 * @param booked how it is booked, {@code null} while it is not
 * @param bookings every booking, the latest first
 * @param lines what must be ready; nothing where that is withheld
 * @param ready how many of them are ready
 * @param next what is to be done next, {@code null} when there is nothing, or not for
 * this reader
 * @param live whether the live screen is open to the reader
 * @param mayBook whether the reader can book it
 * @param holds whether the reader chairs it, takes its minutes or coordinates it
 * @param decisions what it decided for each child, empty while it is not concluded
 * @param adjournment that it was not quorate and ended without decisions, {@code null}
 * when it did not
 * @param reconvenes the conference instead of which it is held, {@code null} for none
 * @param cancelled when, by whom and why it was cancelled, {@code null} when it was not
 */
record ConferencePage(MeetingId id, String type, String asked, @Nullable EnquiryId enquiry, String note,
		List<MeetingChild> children, DueDate due, @Nullable String by, @Nullable String late, @Nullable Booked booked,
		List<Made> bookings, List<Ready> lines, long ready, @Nullable ReadinessLine next, boolean live, boolean mayBook,
		boolean holds, List<Decided> decisions, @Nullable Adjournment adjournment, @Nullable MeetingId reconvenes,
		@Nullable Made cancelled) {

	/**
	 * How it is booked.
	 *
	 * @param when day and time, in words
	 * @param heldAs how people come together, in words
	 * @param place where; empty while it is not known
	 * @param link the address of the video meeting; empty while it is not known
	 * @param chair who chairs
	 * @param minutes who takes the minutes, {@code null} while nobody does
	 * @param seats until when both have the children's cases open by that, and why
	 */
	record Booked(String when, String heldAs, String place, String link, String chair, @Nullable String minutes,
			String seats) {

		/**
		 * The day only: names never reach a log.
		 */
		@Override
		public String toString() {
			return this.when;
		}

	}

	/**
	 * One thing that must be ready.
	 *
	 * @param line what, and how it stands
	 * @param by by when, in words; {@code null} where no day can be given
	 * @param late whether it is not ready and that day has passed
	 */
	record Ready(ReadinessLine line, @Nullable String by, boolean late) {

		/**
		 * What it is only.
		 */
		@Override
		public String toString() {
			return this.line.toString();
		}

	}

	/**
	 * What was decided for one child, in words.
	 *
	 * @param child the child's name
	 * @param told the decision and its category
	 * @param decision what was decided
	 * @param coreGroup when the core group first meets, {@code null} without a plan
	 * @param review the day agreed for the review, {@code null} without a plan
	 */
	record Decided(String child, String told, ChildDecision decision, @Nullable String coreGroup,
			@Nullable String review) {

		/**
		 * Whose only.
		 */
		@Override
		public String toString() {
			return this.decision.toString();
		}

	}

	/**
	 * One booking that was made, or that it was cancelled.
	 *
	 * @param told for when, by whom and on which day, in words
	 * @param reason why it was late, booked anew, or cancelled; may be empty
	 */
	record Made(String told, String reason) {

		/**
		 * Nothing of what was said: it never reaches a log.
		 */
		@Override
		public String toString() {
			return "booking";
		}

	}

	/**
	 * The identity only.
	 */
	@Override
	public String toString() {
		return this.id.toString();
	}

}
