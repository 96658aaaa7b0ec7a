package uk.rowan.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which passwords may be chosen: long ones that nobody would guess first; no rules about
 * kinds of characters (National Cyber Security Centre, "Password administration").
 */
final class PasswordRule {

	static final int SHORTEST = 12;

	static final int LONGEST = 200;

	/** Characters beside the words that are guessed first. */
	private static final int ENOUGH_BESIDE = 8;

	private static final List<String> GUESSED_FIRST = List.of("password", "passw0rd", "qwerty", "letmein", "welcome",
			"123456", "abcdef", "iloveyou", "rowan", "changeme", "trustno1", "administrator", "football", "liverpool",
			"arsenal", "chelsea", "council", "summer", "winter", "spring", "autumn", "monday");

	private PasswordRule() {
	}

	/**
	 * Why a password may not be chosen.
	 */
	enum Refusal {

		TOO_SHORT("account.password.short"), TOO_LONG("account.password.long"),
		ABOUT_THE_PERSON("account.password.person"), EASY_TO_GUESS("account.password.easy");

		private final String key;

		Refusal(String key) {
			this.key = key;
		}

		/**
		 * The message's key.
		 */
		String key() {
			return this.key;
		}

	}

	/**
	 * Looks at a password.
	 * @param password what was chosen
	 * @param username whose it would be
	 * @return empty when it may be chosen
	 */
	static Optional<Refusal> refusal(String password, String username) {
		if (password.codePointCount(0, password.length()) < SHORTEST) {
			return Optional.of(Refusal.TOO_SHORT);
		}
		if (password.length() > LONGEST) {
			return Optional.of(Refusal.TOO_LONG);
		}
		String plain = password.toLowerCase(Locale.ROOT);
		if (username.length() > 2 && plain.contains(username.toLowerCase(Locale.ROOT))) {
			return Optional.of(Refusal.ABOUT_THE_PERSON);
		}
		return isEasy(plain) ? Optional.of(Refusal.EASY_TO_GUESS) : Optional.empty();
	}

	/**
	 * Few different characters, or little left beside the words that are guessed first.
	 */
	private static boolean isEasy(String plain) {
		String rest = plain;
		for (String word : GUESSED_FIRST) {
			rest = rest.replace(word, "");
		}
		long different = plain.codePoints().distinct().count();
		boolean run = isRun(plain);
		return different < 5 || run || (rest.length() < plain.length() && rest.length() < ENOUGH_BESIDE);
	}

	private static boolean isRun(String plain) {
		for (int at = 1; at < plain.length(); at++) {
			int step = plain.charAt(at) - plain.charAt(at - 1);
			if (Math.abs(step) > 1 && step != -9) {
				return false;
			}
		}
		return true;
	}

}
