package uk.rowan.access;

/**
 * Why a case cannot be restricted to those chosen.
 */
enum RestrictionRefusal {

	/** Nobody was chosen who works with families. */
	NOBODY,
	/** Somebody who may add a name only would take one away. */
	DROPS_NAMED,
	/** None of those chosen could decide about the case, or end the restriction. */
	NOBODY_DECIDES,
	/** Somebody who has the case would lose it, and nobody has said that they shall. */
	LEAVES_OUT

}
