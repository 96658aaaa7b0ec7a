package uk.rowan.people;

import org.jspecify.annotations.Nullable;

/**
 * Somebody related to a person, or in the same family group, as far as the asker may see
 * them.
 *
 * @param person who
 * @param wordsKey the message that says what they are to the person: mother, child, in
 * the same family
 * @param parentalResponsibility whether they hold parental responsibility for the person
 * @param family the family group they share, {@code null} when none
 */
public record Relative(PersonSummary person, String wordsKey, boolean parentalResponsibility,
		uk.rowan.shared.@Nullable FamilyId family) {

}
