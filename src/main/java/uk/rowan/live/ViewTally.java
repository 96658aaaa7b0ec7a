package uk.rowan.live;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import uk.rowan.shared.CaseId;

/**
 * How many professionals think that a child needs a plan (domain, 2.6).
 *
 * @param plan how many think so
 * @param none how many do not
 * @param silent how many have no view
 */
record ViewTally(int plan, int none, int silent) {

	/** Nobody has said anything. */
	static final ViewTally NOBODY = new ViewTally(0, 0, 0);

	/**
	 * Counts, child by child.
	 */
	static Map<CaseId, ViewTally> of(Collection<LiveField> fields) {
		Map<CaseId, ViewTally> counted = new LinkedHashMap<>();
		for (LiveField field : fields) {
			CaseId child = field.key().child();
			if (field.key().kind() == FieldKind.VIEW && child != null) {
				counted.merge(child, one(field.words()), ViewTally::plus);
			}
		}
		return counted;
	}

	private static ViewTally one(String view) {
		return switch (view) {
			case "PLAN" -> new ViewTally(1, 0, 0);
			case "NO_PLAN" -> new ViewTally(0, 1, 0);
			case "NO_VIEW" -> new ViewTally(0, 0, 1);
			default -> NOBODY;
		};
	}

	private ViewTally plus(ViewTally more) {
		return new ViewTally(this.plan + more.plan, this.none + more.none, this.silent + more.silent);
	}

}
