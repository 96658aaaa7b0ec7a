package uk.rowan.people;

import java.util.ArrayList;
import java.util.List;

import jakarta.validation.constraints.Size;

import uk.rowan.web.Seen;

/**
 * An NHS number to be recorded, as typed.
 */
record NhsNumberForm(@Seen @Size(max = 9) String version,
		@Size(max = 40, message = "{people.nhs-number.wrong}") String number, @Size(max = 20) String why) {

	NhsNumberForm {
		version = Typed.text(version);
		number = Typed.text(number);
		why = Typed.text(why);
	}

	static NhsNumberForm blank(PersonHead head) {
		return new NhsNumberForm(String.valueOf(head.version()), "", "");
	}

	List<Problem> problems(PersonHead head) {
		List<Problem> found = new ArrayList<>();
		if (head.isUnborn()) {
			found.add(new Problem("number", "people.nhs-number.unborn"));
		}
		else if (this.number.isBlank()) {
			found.add(new Problem("number", "people.nhs-number.missing"));
		}
		else if (NhsNumber.parse(this.number).isEmpty()) {
			found.add(new Problem("number", "people.nhs-number.wrong"));
		}
		if (head.nhsNumber() != null && Typed.code(EndReason.class, this.why).isEmpty()) {
			found.add(new Problem("why", "people.why.missing"));
		}
		return found;
	}

	NhsNumber typed() {
		return NhsNumber.parse(this.number).orElseThrow();
	}

	EndReason reason() {
		return Typed.code(EndReason.class, this.why).orElse(EndReason.CHANGED);
	}

	@Override
	public String toString() {
		return "NHS number form";
	}

}
