package uk.rowan.conference;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.CaseId;

/**
 * Why a conference cannot be concluded as it stands.
 *
 * @param what what is missing or wrong
 * @param child for which child, {@code null} for the conference as a whole
 */
public record ConclusionRefusal(What what, @Nullable CaseId child) {

	/**
	 * What is missing or wrong.
	 */
	public enum What {

		/** Only the chair of the booking concludes. */
		NOT_CHAIR,
		/** It has not begun yet. */
		NOT_BEGUN,
		/** The end is not after the beginning, or still to come. */
		TIMES,
		/** Nobody is recorded as present. */
		NOBODY_PRESENT,
		/** No decision. */
		NO_DECISION,
		/** A plan without a category. */
		NO_CATEGORY,
		/** A plan that ends without a reason of the list (domain, 2.10). */
		NO_END_REASON,
		/** A decision without reasons. */
		NO_REASONS,
		/** Not quorate, and no reason to go on. */
		INQUORATE,
		/** A plan without an outline. */
		NO_OUTLINE,
		/** A plan without a lead social worker. */
		NO_LEAD,
		/** A plan without a day for the first core group. */
		NO_CORE_GROUP,
		/** A plan without a day for its review (T16, T17). */
		NO_REVIEW,
		/** A core group, or a review, before the conference. */
		DAY_BEFORE

	}

}
