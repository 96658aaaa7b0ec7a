package uk.rowan.people;

/**
 * What a name is: the full name, the one proposed for an unborn child, or another one
 * that the person uses.
 */
enum NameKind {

	FULL, PROPOSED, ALIAS

}
