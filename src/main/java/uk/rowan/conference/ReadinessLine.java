package uk.rowan.conference;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One thing that must be ready before a conference is held, in words.
 *
 * @param what what it is: "Minute taker"
 * @param ready whether it is ready
 * @param told how it stands, or what is missing
 * @param who who is to act while it is not ready
 * @param by by when, {@code null} for the day of the conference, or the day by which it
 * must be held while it is not booked
 * @param because why by then; empty where that needs no reason
 * @param act what the reader can do about it, {@code null} for nothing
 * @param href where that is done, {@code null} for nowhere
 */
public record ReadinessLine(String what, boolean ready, String told, String who, @Nullable LocalDate by, String because,
		@Nullable String act, @Nullable String href) {

	/**
	 * A line whose day needs no reason.
	 */
	public ReadinessLine(String what, boolean ready, String told, String who, @Nullable LocalDate by,
			@Nullable String act, @Nullable String href) {
		this(what, ready, told, who, by, "", act, href);
	}

	/**
	 * What it is: names never reach a log.
	 */
	@Override
	public String toString() {
		return this.what;
	}

}
