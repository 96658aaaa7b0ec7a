package uk.rowan.live;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whether the board is to be blank.
 *
 * @param blank anything for yes, nothing for no
 */
record BlankForm(@Size(max = 3) String blank) {

	BlankForm(@Nullable String blank) {
		this.blank = (blank != null) ? blank : "";
	}

}
