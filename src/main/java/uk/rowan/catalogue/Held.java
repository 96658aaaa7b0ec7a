package uk.rowan.catalogue;

/**
 * That data of one class is held about a person, without the data.
 *
 * @param dataClass the class in the notices' words
 * @param where in which record it stands, in words: "names", "cases"
 * @param items how many
 */
public record Held(String dataClass, String where, long items) {

}
