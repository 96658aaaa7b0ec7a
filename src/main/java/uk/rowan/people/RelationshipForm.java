package uk.rowan.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.Size;
import uk.rowan.shared.PersonId;
import uk.rowan.web.Seen;
import uk.rowan.web.TypedDate;

/**
 * A relationship to be recorded, as typed: the other person is the {@code kind} of the
 * person whose page this is.
 *
 * @param find the name of the other person, to choose from those of that name
 * @param other the person chosen
 * @param responsibility {@code yes} when the other holds parental responsibility
 * @param act {@code find} when the form asks for persons to choose from
 */
record RelationshipForm(@Seen @Size(max = 9) String version,
		@Size(max = 200, message = "{people.search.name.long}") String find, @Size(max = 36) String other,
		@Size(max = 30) String kind, @Size(max = 3) String responsibility, TypedDate from, @Size(max = 10) String act) {

	RelationshipForm {
		version = Typed.text(version);
		find = Typed.text(find);
		other = Typed.text(other);
		kind = Typed.text(kind);
		responsibility = Typed.text(responsibility);
		from = Typed.date(from);
		act = Typed.text(act);
	}

	static RelationshipForm blank(PersonHead head) {
		return new RelationshipForm(String.valueOf(head.version()), "", "", "", "", TypedDate.BLANK, "");
	}

	boolean asksForPersons() {
		return "find".equals(this.act);
	}

	Optional<PersonId> otherPerson() {
		return PersonId.parse(this.other);
	}

	private Optional<RelationshipKind> relation() {
		return Typed.code(RelationshipKind.class, this.kind);
	}

	List<Problem> problems(PersonId person, LocalDate today) {
		List<Problem> found = new ArrayList<>();
		if (otherPerson().isEmpty()) {
			found.add(new Problem("other", "people.other.missing"));
		}
		if (otherPerson().filter(person::equals).isPresent()) {
			found.add(new Problem("other", "people.other.same"));
		}
		if (relation().isEmpty()) {
			found.add(new Problem("kind", "people.relationship.missing"));
		}
		if ("yes".equals(this.responsibility)
				&& relation().filter((one) -> !one.mayCarryResponsibility()).isPresent()) {
			found.add(new Problem("responsibility", "people.responsibility.impossible"));
		}
		Typed.past(this.from, "from", "people.relationship.from", false, today).ifPresent(found::add);
		return found;
	}

	NewRelationship relationshipTo(PersonId person) {
		return new NewRelationship(otherPerson().orElseThrow(), relation().orElseThrow(), person,
				"yes".equals(this.responsibility), this.from.toDate().orElse(null), null);
	}

	@Override
	public String toString() {
		return "relationship form";
	}

}
