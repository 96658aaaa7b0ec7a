package uk.rowan.people;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.PersonId;

/**
 * What stands above every page about a person.
 *
 * @param version what the page's forms were opened at
 * @param changeable whether the reader may change the record
 * @param direct whether it is open to the reader by itself, not as a relative's of a
 * child: only then would a family group that is made around the person be open too
 */
record PersonHead(PersonId id, int version, String name, String given, String family, PersonKind kind,
		@Nullable LocalDate born, @Nullable LocalDate expected, @Nullable LocalDate died, Sex sex,
		@Nullable String nhsNumber, boolean changeable, boolean direct) {

	/**
	 * The head in the model of a page about a person.
	 */
	static PersonHead of(Map<String, Object> model) {
		return (PersonHead) Objects.requireNonNull(model.get("head"));
	}

	NewPerson registeredAs(String knownAs) {
		return new NewPerson(this.id, this.kind, this.given, this.family, knownAs, this.born,
				isUnborn() ? this.expected : null, this.sex, this.nhsNumber);
	}

	public boolean isUnborn() {
		return this.kind == PersonKind.UNBORN;
	}

	public boolean isAdult() {
		return this.kind == PersonKind.ADULT;
	}

	public String nhsNumberInGroups() {
		return NhsNumber.inGroups(this.nhsNumber);
	}

	@Override
	public String toString() {
		return this.id.toString();
	}

}
