package uk.rowan.enquiry;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import uk.rowan.shared.CaseId;

/**
 * Outcomes that were decided together, for one or several children of an enquiry.
 *
 * @param id the identity that they will have, made beforehand so that a second sending
 * finds them
 * @param decidedOn the day
 * @param children what was found for each child, by case
 */
public record Conclusion(UUID id, LocalDate decidedOn, Map<CaseId, Finding> children) {

	public Conclusion {
		children = Map.copyOf(children);
	}

	/**
	 * What was found for a child.
	 *
	 * @param outcome the outcome
	 * @param reasons why, in words; of a correction also why it is corrected
	 */
	public record Finding(EnquiryOutcome outcome, String reasons) {

		/**
		 * The outcome only: words never reach a log.
		 */
		@Override
		public String toString() {
			return this.outcome.toString();
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
