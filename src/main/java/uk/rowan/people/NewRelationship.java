package uk.rowan.people;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.PersonId;

/**
 * A relationship to be added: {@code person} is the {@code kind} of {@code other}.
 *
 * @param person the mother, say
 * @param kind what that person is to the other
 * @param other the child, say
 * @param parentalResponsibility whether the person holds parental responsibility for the
 * other
 * @param from since when, {@code null} when not known or since birth
 * @param until until when, {@code null} when it lasts
 */
public record NewRelationship(PersonId person, RelationshipKind kind, PersonId other, boolean parentalResponsibility,
		@Nullable LocalDate from, @Nullable LocalDate until) {

	/**
	 * A lasting relationship without parental responsibility.
	 */
	public static NewRelationship of(PersonId person, RelationshipKind kind, PersonId other) {
		return new NewRelationship(person, kind, other, false, null, null);
	}

	/**
	 * The same relationship with parental responsibility.
	 */
	public NewRelationship withParentalResponsibility() {
		return new NewRelationship(this.person, this.kind, this.other, true, this.from, this.until);
	}

}
