package uk.rowan.consent;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What is recorded of one who is asked.
 *
 * @param asked who, in the identity of the module that asks
 * @param advice the advice given, {@code null} for nothing new
 * @param answer the answer, {@code null} for nothing new
 * @param on the day of the answer
 */
public record Told(UUID asked, @Nullable Advice advice, @Nullable Answer answer, LocalDate on) {

	/**
	 * Whom only.
	 */
	@Override
	public String toString() {
		return this.asked.toString();
	}

}
