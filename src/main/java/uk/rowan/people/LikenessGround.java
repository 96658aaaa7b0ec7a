package uk.rowan.people;

/**
 * Why two records may be about one person.
 */
enum LikenessGround {

	NHS_NUMBER, NAME_AND_BIRTH

}
