package uk.rowan.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import uk.rowan.web.Seen;
import uk.rowan.web.TypedDate;

/**
 * A death, as typed.
 */
record DeathForm(@Seen @Size(max = 9) String version, TypedDate died) {

	DeathForm {
		version = Typed.text(version);
		died = Typed.date(died);
	}

	static DeathForm blank(PersonHead head) {
		return new DeathForm(String.valueOf(head.version()), TypedDate.BLANK);
	}

	List<Problem> problems(@Nullable LocalDate born, LocalDate today) {
		List<Problem> found = new ArrayList<>();
		Typed.past(this.died, "died", "people.died", true, today).ifPresent(found::add);
		this.died.toDate()
			.filter((day) -> born != null && day.isBefore(born))
			.ifPresent((day) -> found.add(new Problem("died", "people.died.before-birth")));
		return found;
	}

}
