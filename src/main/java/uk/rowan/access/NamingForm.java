package uk.rowan.access;

import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

/**
 * What is typed to name somebody for a restricted case that nobody can open.
 *
 * @param named the accounts that shall open it
 * @param reason why those, in words
 */
record NamingForm(
		@NotEmpty(message = "{access.naming.named.missing}") @Size(max = 200,
				message = "{casefile.words.long}") List<String> named,
		@NotBlank(message = "{access.restriction.reason.missing}") @Size(max = 2000,
				message = "{casefile.words.long}") String reason) {

	NamingForm {
		named = (named != null) ? List.copyOf(named) : List.of();
		reason = Objects.requireNonNullElse(reason, "").strip();
	}

	static NamingForm blank() {
		return new NamingForm(List.of(), "");
	}

	/**
	 * Nothing of what was typed: it never reaches a log.
	 */
	@Override
	public String toString() {
		return "naming";
	}

}
