package uk.rowan.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
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

	/**
	 * What is wrong with it.
	 * @param from since when the person lived there, {@code null} when not known
	 * @param known until when it is recorded already that the person did, {@code null}
	 * when it is not
	 */
	List<Problem> problems(@Nullable LocalDate from, @Nullable LocalDate known, LocalDate today) {
		List<Problem> found = new ArrayList<>();
		Typed.past(this.until, "until", "people.address.until", false, today).ifPresent(found::add);
		this.until.toDate()
			.filter((day) -> from != null && day.isBefore(from))
			.ifPresent((day) -> found.add(new Problem("until", "people.address.until.early")));
		this.until.toDate()
			.filter((day) -> known != null && !day.equals(known))
			.ifPresent((day) -> found.add(new Problem("until", "people.address.until.known")));
		if (Typed.code(EndReason.class, this.why).isEmpty()) {
			found.add(new Problem("why", "people.why.missing"));
		}
		return found;
	}

	EndReason reason() {
		return Typed.code(EndReason.class, this.why).orElseThrow();
	}

}
