package uk.rowan.enquiry;

import java.util.List;

import org.jspecify.annotations.Nullable;
import uk.rowan.settings.DueDate;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.EnquiryId;

/**
 * An enquiry as it is shown.
 *
 * @param id the enquiry
 * @param children its children, as far as their cases are open to the reader
 * @param discussions every strategy discussion, the earliest first
 * @param begun the day of the discussion at which section 47 enquiries began, in words;
 * {@code null} when they have not begun
 * @param due the day by which an initial conference must be held, {@code null} while
 * nothing has begun, and when no child can need one any more
 * @param by that day in words
 * @param late whether it has passed
 * @param next what is to be done next, as the path below the enquiry; {@code null} when
 * there is nothing, or not for this reader
 * @param acts what else the reader can do, as paths below the enquiry
 */
record EnquiryPage(EnquiryId id, List<Child> children, List<Told> discussions, @Nullable String begun,
		@Nullable DueDate due, @Nullable String by, boolean late, @Nullable String next, List<String> acts) {

	/**
	 * One of the children.
	 *
	 * @param aCase the child's case
	 * @param reference what people call it
	 * @param name the child's name
	 * @param restricted whether only named colleagues may see the case
	 * @param open whether the case is not closed
	 * @param state the outcome that stands, or how far it is, in words
	 * @param outcomes every outcome that was decided, the latest first
	 */
	record Child(CaseId aCase, String reference, String name, boolean restricted, boolean open, String state,
			List<Decided> outcomes) {

		/**
		 * The identity only: names never reach a log.
		 */
		@Override
		public String toString() {
			return this.aCase.toString();
		}

	}

	/**
	 * One outcome that was decided.
	 *
	 * @param title the outcome and the day, in words
	 * @param reasons why
	 */
	record Decided(String title, String reasons) {

		/**
		 * Nothing of what was found: it never reaches a log.
		 */
		@Override
		public String toString() {
			return "outcome";
		}

	}

	/**
	 * One strategy discussion.
	 *
	 * @param on the day, in words
	 * @param present who took part, in words
	 * @param absence why one of the usual least did not; may be empty
	 * @param decision what was decided
	 * @param begins whether section 47 enquiries began with it
	 */
	record Told(String on, String present, String absence, String decision, boolean begins) {

		/**
		 * Nothing of what was said: it never reaches a log.
		 */
		@Override
		public String toString() {
			return "discussion";
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
