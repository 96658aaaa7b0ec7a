package uk.rowan.exclusion;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.InviteeId;

/**
 * An exclusion that is asked for.
 *
 * @param id the identity, made beforehand so that a second sending finds it
 * @param whom whom of the family
 * @param asker who of those invited asks for it, {@code null} for the chair
 * @param ground why
 * @param parts from which parts; none for the whole conference
 * @param words what is said for it
 * @param on the day on which it was asked
 */
record NewExclusion(ExclusionId id, InviteeId whom, @Nullable InviteeId asker, ExclusionGround ground,
		Set<ExcludedPart> parts, String words, LocalDate on) {

	NewExclusion {
		parts = Set.copyOf(parts);
	}

	boolean whole() {
		return this.parts.isEmpty();
	}

	/**
	 * The identity only: words never reach a log.
	 */
	@Override
	public String toString() {
		return this.id.toString();
	}

}
