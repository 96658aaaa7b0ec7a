package uk.rowan.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.validation.constraints.Size;
import uk.rowan.web.TypedDate;

/**
 * What somebody searches for, as typed; any part is enough.
 */
record PersonSearchForm(@Size(max = 200, message = "{people.search.name.long}") String name, TypedDate born,
		@Size(max = 40, message = "{people.nhs-number.wrong}") String nhsNumber) {

	static final PersonSearchForm BLANK = new PersonSearchForm("", TypedDate.BLANK, "");

	PersonSearchForm {
		name = Typed.text(name);
		born = Typed.date(born);
		nhsNumber = Typed.text(nhsNumber);
	}

	List<Problem> problems(LocalDate today) {
		List<Problem> found = new ArrayList<>();
		if (this.name.isBlank() && this.born.isBlank() && this.nhsNumber.isBlank()) {
			found.add(new Problem("name", "people.search.missing"));
		}
		if (!this.name.isBlank() && (!TypedName.isReadable(this.name) || TypedName.plain(this.name).isEmpty())) {
			found.add(new Problem("name", "people.name.unreadable"));
		}
		if (!this.born.isBlank() && this.born.toDate().isEmpty()) {
			found.add(new Problem("born", "people.born.unreadable"));
		}
		if (!this.nhsNumber.isBlank() && NhsNumber.parse(this.nhsNumber).isEmpty()) {
			found.add(new Problem("nhsNumber", "people.nhs-number.wrong"));
		}
		return found;
	}

	public String bornInWords() {
		return PeopleWords.day(this.born.toDate().orElse(null));
	}

	public String nhsNumberInGroups() {
		return NhsNumber.inGroups(this.nhsNumber);
	}

	@Override
	public String toString() {
		return "search form";
	}

}
