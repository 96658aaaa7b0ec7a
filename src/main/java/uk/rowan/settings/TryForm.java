package uk.rowan.settings;

import org.jspecify.annotations.Nullable;
import uk.rowan.web.TypedDate;

/**
 * A date to try a clock with, as typed.
 */
record TryForm(TypedDate event) {

	TryForm(@Nullable TypedDate event) {
		this.event = (event != null) ? event : TypedDate.BLANK;
	}

}
