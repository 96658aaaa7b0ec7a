package uk.rowan.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import uk.rowan.web.Seen;
import uk.rowan.web.TypedDate;

/**
 * A birth, as typed.
 */
record BirthForm(@Seen @Size(max = 9) String version, TypedDate born, @Size(max = 20) String sex,
		@Size(max = TypedName.LONGEST, message = "{people.given.long}") String given,
		@Size(max = TypedName.LONGEST, message = "{people.family.long}") String family,
		@Size(max = TypedName.LONGEST, message = "{people.known-as.long}") String knownAs) {

	/** Days between the expected and the real birthday that nobody would believe. */
	private static final int UNBELIEVABLE = 154;

	BirthForm {
		version = Typed.text(version);
		born = Typed.date(born);
		sex = Typed.text(sex);
		given = Typed.text(given);
		family = Typed.text(family);
		knownAs = Typed.text(knownAs);
	}

	static BirthForm blank(PersonHead head) {
		return new BirthForm(String.valueOf(head.version()), TypedDate.BLANK, "", head.given(), head.family(), "");
	}

	List<Problem> problems(@Nullable LocalDate expected, LocalDate today) {
		List<Problem> found = new ArrayList<>(NameRule.problems(this.given, this.family, this.knownAs));
		Typed.past(this.born, "born", "people.born", true, today).ifPresent(found::add);
		this.born.toDate()
			.filter((day) -> expected != null && Math.abs(ChronoUnit.DAYS.between(expected, day)) > UNBELIEVABLE)
			.ifPresent((day) -> found.add(new Problem("born", "people.born.far")));
		if (Typed.code(Sex.class, this.sex).isEmpty()) {
			found.add(new Problem("sex", "people.sex.missing"));
		}
		return found;
	}

	NewName name() {
		return new NewName(NameKind.FULL, this.given, this.family, this.knownAs, this.born.toDate().orElse(null));
	}

	@Override
	public String toString() {
		return "birth form";
	}

}
