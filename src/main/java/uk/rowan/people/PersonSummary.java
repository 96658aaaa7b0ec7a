package uk.rowan.people;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.PersonId;

/**
 * A person as other modules show one.
 *
 * @param id who
 * @param name the name in use
 * @param kind child, adult or unborn
 * @param born date of birth, {@code null} when unborn or not known
 * @param expected expected date of birth of an unborn child, else {@code null}
 * @param nhsNumber ten digits, {@code null} when not known
 */
public record PersonSummary(PersonId id, String name, PersonKind kind, @Nullable LocalDate born,
		@Nullable LocalDate expected, @Nullable String nhsNumber) {

	/**
	 * The NHS number as people read it out, empty when not known.
	 */
	public String nhsNumberInGroups() {
		return NhsNumber.inGroups(this.nhsNumber);
	}

	/**
	 * The identity only: names never reach a log.
	 */
	@Override
	public String toString() {
		return this.id.toString();
	}

}
