package uk.rowan.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.validation.constraints.Size;
import uk.rowan.web.Seen;
import uk.rowan.web.TypedDate;

/**
 * A name to be recorded, as typed.
 */
record NameForm(@Seen @Size(max = 9) String version, @Size(max = 20) String kind,
		@Size(max = TypedName.LONGEST, message = "{people.given.long}") String given,
		@Size(max = TypedName.LONGEST, message = "{people.family.long}") String family,
		@Size(max = TypedName.LONGEST, message = "{people.known-as.long}") String knownAs, TypedDate from,
		@Size(max = 20) String why) {

	NameForm {
		version = Typed.text(version);
		kind = Typed.text(kind);
		given = Typed.text(given);
		family = Typed.text(family);
		knownAs = Typed.text(knownAs);
		from = Typed.date(from);
		why = Typed.text(why);
	}

	static NameForm blank(PersonHead head) {
		return new NameForm(String.valueOf(head.version()), "", "", "", "", TypedDate.BLANK, "");
	}

	List<Problem> problems(LocalDate today) {
		List<Problem> found = new ArrayList<>(NameRule.problems(this.given, this.family, this.knownAs));
		if (Typed.code(NameKind.class, this.kind).isEmpty()) {
			found.add(new Problem("kind", "people.name.kind.missing"));
		}
		Typed.past(this.from, "from", "people.name.from", false, today).ifPresent(found::add);
		if (Typed.code(EndReason.class, this.why).isEmpty()) {
			found.add(new Problem("why", "people.why.missing"));
		}
		return found;
	}

	NewName name() {
		return new NewName(Typed.code(NameKind.class, this.kind).orElseThrow(), this.given, this.family, this.knownAs,
				this.from.toDate().orElse(null));
	}

	EndReason reason() {
		return Typed.code(EndReason.class, this.why).orElseThrow();
	}

	@Override
	public String toString() {
		return "name form";
	}

}
