package uk.rowan.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import uk.rowan.web.Seen;
import uk.rowan.web.TypedDate;

/**
 * An address to be recorded, as typed.
 *
 * @param confidential {@code yes} when it must be hidden
 */
record AddressForm(@Seen @Size(max = 9) String version,
		@NotBlank(message = "{people.address.missing}") @Size(max = 500, message = "{people.address.long}") @Pattern(
				regexp = AddressForm.READABLE, message = "{people.address.unreadable}") String lines,
		@Size(max = 100, message = "{people.town.long}") @Pattern(regexp = AddressForm.READABLE,
				message = "{people.address.unreadable}") String town,
		@Size(max = 20, message = "{people.postcode.wrong}") String postcode, @Size(max = 3) String confidential,
		TypedDate from, TypedDate until) {

	static final String READABLE = "[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F]*";

	AddressForm {
		version = Typed.text(version);
		lines = Typed.text(lines);
		town = Typed.text(town);
		postcode = Typed.text(postcode);
		confidential = Typed.text(confidential);
		from = Typed.date(from);
		until = Typed.date(until);
	}

	static AddressForm blank(PersonHead head) {
		return new AddressForm(String.valueOf(head.version()), "", "", "", "", TypedDate.BLANK, TypedDate.BLANK);
	}

	List<Problem> problems(LocalDate today) {
		List<Problem> found = new ArrayList<>();
		if (!this.postcode.isBlank() && Postcode.parse(this.postcode).isEmpty()) {
			found.add(new Problem("postcode", "people.postcode.wrong"));
		}
		Typed.past(this.from, "from", "people.address.from", false, today).ifPresent(found::add);
		if (!this.until.isBlank() && this.until.toDate().isEmpty()) {
			found.add(new Problem("until", "people.address.until.unreadable"));
		}
		if (this.from.toDate().isPresent() && this.until.toDate().isPresent()
				&& this.until.toDate().get().isBefore(this.from.toDate().get())) {
			found.add(new Problem("until", "people.address.until.early"));
		}
		return found;
	}

	NewAddress address() {
		return new NewAddress(this.lines, this.town, this.postcode, "yes".equals(this.confidential),
				this.from.toDate().orElse(null), this.until.toDate().orElse(null));
	}

	@Override
	public String toString() {
		return "address form";
	}

}
