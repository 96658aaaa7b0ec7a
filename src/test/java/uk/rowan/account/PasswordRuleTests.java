package uk.rowan.account;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.rowan.account.PasswordRule.Refusal;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordRuleTests {

	@ParameterizedTest
	@ValueSource(strings = { "coffee train fish", "correct-horse-battery", "ünïcödé-wörter", "twelve chars",
			"nosymbolsordigits" })
	void longPasswordsAreFineWithoutAnyRuleAboutCharacters(String password) {
		assertThat(PasswordRule.refusal(password, "jo")).isEmpty();
	}

	@Test
	void elevenCharactersAreTooFew() {
		assertThat(PasswordRule.refusal("elevenchars", "jo")).contains(Refusal.TOO_SHORT);
	}

	@Test
	void aCharacterOutsideTheBasicPlaneCountsOnce() {
		assertThat(PasswordRule.refusal("😀😁😂😃😄😅", "jo")).contains(Refusal.TOO_SHORT);
	}

	@Test
	void whatIsLongerThanAnybodyTypesIsRefused() {
		assertThat(PasswordRule.refusal("long enough ".repeat(17), "jo")).contains(Refusal.TOO_LONG);
	}

	@Test
	void theUsernameMayNotBePartOfIt() {
		assertThat(PasswordRule.refusal("my-CHAIR2-and-more", "chair2")).contains(Refusal.ABOUT_THE_PERSON);
	}

	@ParameterizedTest
	@ValueSource(strings = { "passwordpassword", "Password12345", "aaaaaaaaaaaa", "abcabcabcabc", "123456789012",
			"abcdefghijklmn", "Rowan2026!!!", "qwertyqwerty1" })
	void whatIsGuessedFirstIsRefused(String password) {
		assertThat(PasswordRule.refusal(password, "jo")).contains(Refusal.EASY_TO_GUESS);
	}

}
