package uk.rowan.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.validation.constraints.Size;
import uk.rowan.web.Seen;
import uk.rowan.web.TypedDate;

/**
 * The end of an address, as typed.
 */
record AddressEndForm(@Seen @Size(max = 9) String version, TypedDate until, @Size(max = 20) String why) {

	AddressEndForm {
		version = Typed.text(version);
		until = Typed.date(until);
		why = Typed.text(why);
	}

	static AddressEndForm blank(PersonHead head) {
		return new AddressEndForm(String.valueOf(head.version()), TypedDate.BLANK, "");
	}

	List<Problem> problems(LocalDate today) {
		List<Problem> found = new ArrayList<>();
		Typed.past(this.until, "until", "people.address.until", false, today).ifPresent(found::add);
		if (Typed.code(EndReason.class, this.why).isEmpty()) {
			found.add(new Problem("why", "people.why.missing"));
		}
		return found;
	}

	EndReason reason() {
		return Typed.code(EndReason.class, this.why).orElseThrow();
	}

}
