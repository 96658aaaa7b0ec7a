package uk.rowan.people;

import java.util.Optional;

import jakarta.validation.constraints.Size;
import uk.rowan.shared.PersonId;

/**
 * A person to be added to a family group, as typed.
 *
 * @param find the person's name, to choose from those of that name
 * @param other the person chosen
 * @param act {@code find} when the form asks for persons to choose from
 */
record MemberForm(@Size(max = 200, message = "{people.search.name.long}") String find, @Size(max = 36) String other,
		@Size(max = 10) String act) {

	static final MemberForm BLANK = new MemberForm("", "", "");

	MemberForm {
		find = Typed.text(find);
		other = Typed.text(other);
		act = Typed.text(act);
	}

	boolean asksForPersons() {
		return "find".equals(this.act);
	}

	Optional<PersonId> otherPerson() {
		return PersonId.parse(this.other);
	}

	@Override
	public String toString() {
		return "member form";
	}

}
