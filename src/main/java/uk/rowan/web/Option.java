package uk.rowan.web;

import org.jspecify.annotations.Nullable;

/**
 * One answer that can be chosen in a form.
 *
 * @param value what is sent
 * @param text what is read
 * @param hint a line under it, {@code null} for none
 */
public record Option(String value, String text, @Nullable String hint) {

	public Option(String value, String text) {
		this(value, text, null);
	}

}
