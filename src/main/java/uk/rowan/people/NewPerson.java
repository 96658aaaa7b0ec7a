package uk.rowan.people;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.PersonId;

/**
 * A person to be registered.
 *
 * @param id the identity that the record will have
 * @param kind child, adult or unborn
 * @param given given names, may be empty when there is a family name
 * @param family family name, may be empty when there is a given name
 * @param knownAs what the person is called, may be empty
 * @param born date of birth: needed for a child, not for an adult, {@code null} for an
 * unborn child
 * @param expected expected date of birth of an unborn child, else {@code null}
 * @param sex as recorded
 * @param nhsNumber ten digits, {@code null} when not known
 */
public record NewPerson(PersonId id, PersonKind kind, String given, String family, String knownAs,
		@Nullable LocalDate born, @Nullable LocalDate expected, Sex sex, @Nullable String nhsNumber) {

	/**
	 * A child who is born.
	 */
	public static NewPerson child(String given, String family, LocalDate born) {
		return new NewPerson(PersonId.next(), PersonKind.CHILD, given, family, "", born, null, Sex.U, null);
	}

	/**
	 * An adult, perhaps of unknown age.
	 */
	public static NewPerson adult(String given, String family, @Nullable LocalDate born) {
		return new NewPerson(PersonId.next(), PersonKind.ADULT, given, family, "", born, null, Sex.U, null);
	}

	/**
	 * An unborn child, called after the mother until it has a name.
	 */
	public static NewPerson unborn(String mothersFamilyName, LocalDate expected) {
		return new NewPerson(PersonId.next(), PersonKind.UNBORN, "Baby", mothersFamilyName, "", null, expected, Sex.U,
				null);
	}

	/**
	 * The same person with the sex recorded.
	 */
	public NewPerson recordedAs(Sex recorded) {
		return new NewPerson(this.id, this.kind, this.given, this.family, this.knownAs, this.born, this.expected,
				recorded, this.nhsNumber);
	}

	/**
	 * The same person with the name people call them by.
	 */
	public NewPerson called(String called) {
		return new NewPerson(this.id, this.kind, this.given, this.family, called, this.born, this.expected, this.sex,
				this.nhsNumber);
	}

	/**
	 * The same person with an NHS number.
	 */
	public NewPerson withNhsNumber(String number) {
		return new NewPerson(this.id, this.kind, this.given, this.family, this.knownAs, this.born, this.expected,
				this.sex, number);
	}

	/**
	 * The identity only: names never reach a log.
	 */
	@Override
	public String toString() {
		return this.id.toString();
	}

}
