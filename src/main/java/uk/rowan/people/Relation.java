package uk.rowan.people;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.FamilyId;

/**
 * One line of a person's family: a relationship, or the membership of the same group.
 *
 * @param other the other person
 * @param id the relationship, {@code null} for a membership
 * @param relation what they are: a relationship's kind, or FAMILY
 * @param inverse whether it is the person who is that to the other
 * @param responsibility whether parental responsibility goes with it
 * @param family the group shared, {@code null} for a relationship
 * @param familyName the group's name
 * @param began the first day on which it can have been so, {@code null} when not known
 */
record Relation(PersonSummary other, @Nullable UUID id, String relation, boolean inverse, boolean responsibility,
		@Nullable FamilyId family, @Nullable String familyName, @Nullable LocalDate began) {

	public String wordsKey() {
		return "people.relationship." + this.relation + (this.inverse ? ".inverse" : "");
	}

	public boolean holdsResponsibility() {
		return this.responsibility && !this.inverse;
	}

	public boolean isUnderResponsibility() {
		return this.responsibility && this.inverse;
	}

	Relative asRelative() {
		return new Relative(this.other, wordsKey(), holdsResponsibility(), this.family);
	}

}
