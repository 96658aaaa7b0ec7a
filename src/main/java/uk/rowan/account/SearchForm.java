package uk.rowan.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What was typed to find an account.
 *
 * @param text part of a name, username or address
 */
record SearchForm(@NotBlank(message = "{account.search.missing}") @Size(max = 100,
		message = "{account.search.long}") String text) {

	static final SearchForm BLANK = new SearchForm("");

	SearchForm {
		text = (text != null) ? text : "";
	}

	@Override
	public String toString() {
		return "search form";
	}

}
