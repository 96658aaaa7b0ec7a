package uk.rowan.people;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import uk.rowan.web.TypedDate;

import static org.assertj.core.api.Assertions.assertThat;

class RegistrationRuleTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

	private static final TypedDate NONE = TypedDate.BLANK;

	private static RegistrationForm form(String kind, TypedDate born, TypedDate expected, String sex, String number) {
		return new RegistrationForm("", kind, "Ada", "Birch", "", born, expected, sex, number, "");
	}

	private static java.util.List<String> keys(RegistrationForm form) {
		return RegistrationRule.problems(form, TODAY).stream().map(Problem::key).toList();
	}

	@Test
	void aChildNeedsADateOfBirth() {
		assertThat(keys(form("CHILD", NONE, NONE, "U", ""))).containsExactly("people.born.missing");
		assertThat(keys(form("CHILD", TypedDate.of(TODAY), NONE, "F", "9990000018"))).isEmpty();
	}

	@Test
	void nobodyIsBornInTheFuture() {
		assertThat(keys(form("CHILD", TypedDate.of(TODAY.plusDays(1)), NONE, "U", "")))
			.containsExactly("people.born.future");
	}

	@Test
	void whoeverIsEighteenIsAnAdult() {
		TypedDate birthday = TypedDate.of(TODAY.minusYears(18));
		assertThat(keys(form("CHILD", birthday, NONE, "U", ""))).containsExactly("people.born.not-a-child");
		assertThat(keys(form("CHILD", TypedDate.of(TODAY.minusYears(18).plusDays(1)), NONE, "U", ""))).isEmpty();
		assertThat(keys(form("ADULT", birthday, NONE, "U", ""))).isEmpty();
		assertThat(keys(form("ADULT", NONE, NONE, "U", ""))).isEmpty();
	}

	@Test
	void anUnbornChildIsExpectedSoonAndHasNeitherBirthdayNorSexNorNumber() {
		assertThat(keys(form("UNBORN", NONE, TypedDate.of(TODAY.plusMonths(4)), "", ""))).isEmpty();
		assertThat(keys(form("UNBORN", NONE, NONE, "", ""))).containsExactly("people.expected.missing");
		assertThat(keys(form("UNBORN", NONE, TypedDate.of(TODAY.plusDays(301)), "", "")))
			.containsExactly("people.expected.far");
		assertThat(keys(form("UNBORN", TypedDate.of(TODAY), new TypedDate("31", "2", "2027"), "F", "9990000018")))
			.containsExactlyInAnyOrder("people.born.not-unborn", "people.expected.unreadable", "people.sex.unborn",
					"people.nhs-number.unborn");
	}

	@Test
	void everyMistakeIsFoundAtOnce() {
		RegistrationForm wrong = new RegistrationForm("", "CHILD", " ", "", "\u0007", new TypedDate("x", "", ""),
				TypedDate.of(TODAY), "Q", "0000000000", "");
		assertThat(keys(wrong)).containsExactlyInAnyOrder("people.name.missing", "people.name.unreadable",
				"people.born.unreadable", "people.expected.only-unborn", "people.sex.missing",
				"people.nhs-number.wrong");
		assertThat(keys(form("CIRCUS", NONE, NONE, "U", ""))).containsExactly("people.kind.missing");
	}

}
