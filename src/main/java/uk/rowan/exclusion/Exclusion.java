package uk.rowan.exclusion;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.AccountId;

/**
 * An exclusion that was asked for, and what became of it.
 *
 * @param asked what was asked
 * @param by who recorded it
 * @param verdict what the chair decided, {@code null} while it waits
 * @param end that it was taken back, {@code null} while it was not
 */
record Exclusion(NewExclusion asked, AccountId by, @Nullable Verdict verdict, @Nullable End end) {

	/**
	 * What the chair decided.
	 *
	 * @param agreed whether they are excluded
	 * @param reason why, or why not
	 * @param heard how their views are heard otherwise; empty when they take part
	 * @param at when
	 * @param by who
	 */
	record Verdict(boolean agreed, String reason, String heard, Instant at, AccountId by) {

		/**
		 * Nothing of what was said: it never reaches a log.
		 */
		@Override
		public String toString() {
			return "verdict";
		}

	}

	/**
	 * That it was taken back.
	 *
	 * @param reason why
	 * @param at when
	 * @param by who
	 */
	record End(String reason, Instant at, AccountId by) {

		/**
		 * Nothing of what was said: it never reaches a log.
		 */
		@Override
		public String toString() {
			return "end";
		}

	}

	/**
	 * How it stands.
	 */
	enum State {

		/** Waits for the chair. */
		ASKED,
		/** They are excluded. */
		AGREED,
		/** They take part. */
		REFUSED,
		/** It was taken back. */
		ENDED

	}

	ExclusionId id() {
		return this.asked.id();
	}

	State state() {
		Verdict decided = this.verdict;
		if (this.end != null) {
			return State.ENDED;
		}
		return (decided == null) ? State.ASKED : decided.agreed() ? State.AGREED : State.REFUSED;
	}

	/**
	 * The identity only.
	 */
	@Override
	public String toString() {
		return this.asked.toString();
	}

}
