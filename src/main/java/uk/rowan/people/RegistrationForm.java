package uk.rowan.people;

import java.util.Optional;

import jakarta.validation.constraints.Size;
import uk.rowan.shared.PersonId;
import uk.rowan.web.Seen;
import uk.rowan.web.TypedDate;

/**
 * A person to be registered, as typed.
 *
 * @param different {@code yes} when the typist has seen the persons who are alike
 */
record RegistrationForm(@Seen @Size(max = 36) String id, @Size(max = 20) String kind,
		@Size(max = TypedName.LONGEST, message = "{people.given.long}") String given,
		@Size(max = TypedName.LONGEST, message = "{people.family.long}") String family,
		@Size(max = TypedName.LONGEST, message = "{people.known-as.long}") String knownAs, TypedDate born,
		TypedDate expected, @Size(max = 20) String sex,
		@Size(max = 40, message = "{people.nhs-number.wrong}") String nhsNumber, @Size(max = 3) String different) {

	RegistrationForm {
		id = Typed.text(id);
		kind = Typed.text(kind);
		given = Typed.text(given);
		family = Typed.text(family);
		knownAs = Typed.text(knownAs);
		born = Typed.date(born);
		expected = Typed.date(expected);
		sex = Typed.text(sex).isEmpty() ? Sex.U.name() : sex;
		nhsNumber = Typed.text(nhsNumber);
		different = Typed.text(different);
	}

	static RegistrationForm blank() {
		return new RegistrationForm(PersonId.next().toString(), "", "", "", "", TypedDate.BLANK, TypedDate.BLANK, "",
				"", "");
	}

	/**
	 * A form for an unborn child with the name proposed after the mother.
	 */
	static RegistrationForm unbornOf(String mothersFamilyName) {
		return new RegistrationForm(PersonId.next().toString(), PersonKind.UNBORN.name(), "Baby", mothersFamilyName, "",
				TypedDate.BLANK, TypedDate.BLANK, "", "", "");
	}

	static RegistrationForm of(NewPerson saved) {
		return new RegistrationForm(saved.id().toString(), saved.kind().name(), saved.given(), saved.family(),
				saved.knownAs(), TypedDate.of(saved.born()), TypedDate.of(saved.expected()), saved.sex().name(),
				(saved.nhsNumber() != null) ? saved.nhsNumber() : "", "");
	}

	Optional<PersonKind> personKind() {
		return Typed.code(PersonKind.class, this.kind);
	}

	Optional<NhsNumber> number() {
		return NhsNumber.parse(this.nhsNumber);
	}

	/**
	 * The person; only when {@link RegistrationRule} found nothing wrong.
	 */
	NewPerson person(PersonId as) {
		return new NewPerson(as, personKind().orElseThrow(), TypedName.tidy(this.given), TypedName.tidy(this.family),
				TypedName.tidy(this.knownAs), this.born.toDate().orElse(null), this.expected.toDate().orElse(null),
				Typed.code(Sex.class, this.sex).orElseThrow(), number().map(NhsNumber::digits).orElse(null));
	}

	@Override
	public String toString() {
		return "registration form";
	}

}
