package uk.rowan.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import uk.rowan.web.TypedDate;

/**
 * What a registration must hold: a child has a date of birth, an unborn child an expected
 * one, and neither has both (domain 3.4, 8750: the sex of an unborn child is unknown).
 */
final class RegistrationRule {

	private static final int ADULTHOOD = 18;

	/** Days that a pregnancy lasts at most, and that a birth is late at most. */
	private static final int LONGEST_WAIT = 300;

	private static final int LATEST = 42;

	private RegistrationRule() {
	}

	static List<Problem> problems(RegistrationForm form, LocalDate today) {
		List<Problem> found = new ArrayList<>(NameRule.problems(form.given(), form.family(), form.knownAs()));
		form.personKind()
			.ifPresentOrElse((kind) -> found.addAll(days(kind, form, today)),
					() -> found.add(new Problem("kind", "people.kind.missing")));
		if (Typed.code(Sex.class, form.sex()).isEmpty()) {
			found.add(new Problem("sex", "people.sex.missing"));
		}
		if (!form.nhsNumber().isBlank() && form.number().isEmpty()) {
			found.add(new Problem("nhsNumber", "people.nhs-number.wrong"));
		}
		return found;
	}

	private static List<Problem> days(PersonKind kind, RegistrationForm form, LocalDate today) {
		return switch (kind) {
			case CHILD -> child(form, today);
			case ADULT -> adult(form, today);
			case UNBORN -> unborn(form, today);
		};
	}

	private static List<Problem> child(RegistrationForm form, LocalDate today) {
		List<Problem> found = adult(form, today);
		if (form.born().isBlank()) {
			found.add(new Problem("born", "people.born.missing"));
		}
		form.born()
			.toDate()
			.filter((day) -> !day.plusYears(ADULTHOOD).isAfter(today))
			.ifPresent((day) -> found.add(new Problem("born", "people.born.not-a-child")));
		return found;
	}

	private static List<Problem> adult(RegistrationForm form, LocalDate today) {
		List<Problem> found = new ArrayList<>();
		Typed.past(form.born(), "born", "people.born", false, today).ifPresent(found::add);
		if (!form.expected().isBlank()) {
			found.add(new Problem("expected", "people.expected.only-unborn"));
		}
		return found;
	}

	private static List<Problem> unborn(RegistrationForm form, LocalDate today) {
		List<Problem> found = new ArrayList<>();
		if (!form.born().isBlank()) {
			found.add(new Problem("born", "people.born.not-unborn"));
		}
		expected(form.expected(), today, found);
		if (!Sex.U.name().equals(form.sex())) {
			found.add(new Problem("sex", "people.sex.unborn"));
		}
		if (!form.nhsNumber().isBlank()) {
			found.add(new Problem("nhsNumber", "people.nhs-number.unborn"));
		}
		return found;
	}

	private static void expected(TypedDate typed, LocalDate today, List<Problem> found) {
		if (typed.isBlank()) {
			found.add(new Problem("expected", "people.expected.missing"));
			return;
		}
		typed.toDate().ifPresentOrElse((day) -> {
			if (day.isBefore(today.minusDays(LATEST)) || day.isAfter(today.plusDays(LONGEST_WAIT))) {
				found.add(new Problem("expected", "people.expected.far"));
			}
		}, () -> found.add(new Problem("expected", "people.expected.unreadable")));
	}

}
