package uk.rowan.meeting;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who is invited to a meeting, as the chair needs to know: whether they come,
 * and their report.
 *
 * @param invitee who, as far as the reader may know them
 * @param answer what they answered, {@code null} when they have not
 * @param own their own time and place, in words; empty when they have none
 * @param reportAskedOn when their report was asked for, {@code null} when none was
 * @param reportReceivedOn when it came, {@code null} while it has not
 * @param reportSharedOn when the family saw it, {@code null} while they have not
 */
public record Expected(Invitee invitee, Telling.@Nullable Answer answer, String own, @Nullable LocalDate reportAskedOn,
		@Nullable LocalDate reportReceivedOn, @Nullable LocalDate reportSharedOn) {

	/**
	 * The identity only: names never reach a log.
	 */
	@Override
	public String toString() {
		return this.invitee.toString();
	}

}
