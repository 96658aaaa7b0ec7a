package uk.rowan.conference;

import java.util.Set;

import uk.rowan.shared.CaseId;

/**
 * A review conference that is asked for.
 *
 * @param children the cases of the children whom it is about, each of whom has a plan
 * @param note what the coordinator must know to book it; may be empty
 */
public record NewReview(Set<CaseId> children, String note) {

	public NewReview {
		children = Set.copyOf(children);
	}

	/**
	 * Nothing of what was said: words never reach a log.
	 */
	@Override
	public String toString() {
		return "review";
	}

}
