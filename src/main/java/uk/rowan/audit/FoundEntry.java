package uk.rowan.audit;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An audit entry as the data protection officer reads it.
 *
 * @param at when it was recorded
 * @param who the actor's name, or the identity
 * @param did what was done, in words
 * @param aCase the reference of the case, or of those about the person; {@code null} when
 * there is none
 * @param subject what it was done to, in words
 * @param details what else was noted, in words
 * @param href where what it stands for is read, {@code null} when nowhere
 */
record FoundEntry(Instant at, String who, String did, @Nullable String aCase, String subject, String details,
		@Nullable String href) {

	/**
	 * Names never reach a log.
	 */
	@Override
	public String toString() {
		return this.subject;
	}

}
