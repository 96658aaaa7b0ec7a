package uk.rowan.people;

import java.util.ArrayList;
import java.util.List;

import jakarta.validation.constraints.Size;
import uk.rowan.shared.FamilyId;
import uk.rowan.web.Seen;

/**
 * A family group to be made, as typed.
 *
 * @param person its first member
 */
record FamilyForm(@Seen @Size(max = 36) String id, @Size(max = 36) String person,
		@Size(max = TypedName.LONGEST, message = "{people.family.name.long}") String name) {

	FamilyForm {
		id = Typed.text(id);
		person = Typed.text(person);
		name = Typed.text(name);
	}

	static FamilyForm around(PersonHead head) {
		return new FamilyForm(FamilyId.next().toString(), head.id().toString(),
				head.family().isEmpty() ? head.name() : head.family());
	}

	List<Problem> problems() {
		List<Problem> found = new ArrayList<>();
		if (this.name.isBlank()) {
			found.add(new Problem("name", "people.family.name.missing"));
		}
		if (!TypedName.isReadable(this.name)) {
			found.add(new Problem("name", "people.name.unreadable"));
		}
		return found;
	}

	@Override
	public String toString() {
		return "family form";
	}

}
