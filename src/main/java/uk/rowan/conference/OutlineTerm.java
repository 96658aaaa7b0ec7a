package uk.rowan.conference;

/**
 * What an outline plan says beside its actions (domain, 11.3), in the order in which it
 * is read.
 */
public enum OutlineTerm {

	/** What has to stay so, whatever else changes. */
	BOTTOM_LINES,
	/** What happens when the plan is not kept. */
	CONTINGENCY,
	/** How often the child is visited. */
	VISITS,
	/** How often the core group meets. */
	CORE_GROUPS,
	/** That legal advice is taken, or proceedings are prepared. */
	LEGAL,
	/** What the child and the parents say about the plan. */
	COMMENTS

}
