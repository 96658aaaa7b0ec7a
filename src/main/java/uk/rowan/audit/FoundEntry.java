package uk.rowan.audit;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An audit entry as the data protection officer reads it.
 *
 * @param at when it was recorded
 * @param who the actor's name, or the identity
 * @param did what was done, in words
 * @param aCase the case's reference, or its identity
 * @param subject the kind of the subject and its identity
 * @param codes what else was noted
 * @param href where what it stands for is read, {@code null} when nowhere
 */
record FoundEntry(Instant at, String who, String did, @Nullable String aCase, String subject, String codes,
		@Nullable String href) {

	/**
	 * Names never reach a log.
	 */
	@Override
	public String toString() {
		return this.subject;
	}

}
