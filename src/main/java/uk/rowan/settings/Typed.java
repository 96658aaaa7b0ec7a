package uk.rowan.settings;

import org.jspecify.annotations.Nullable;

/**
 * What a form sent for a text, never null.
 */
final class Typed {

	private Typed() {
	}

	static String text(@Nullable String sent) {
		return (sent != null) ? sent : "";
	}

}
