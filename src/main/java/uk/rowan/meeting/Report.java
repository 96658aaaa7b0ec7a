package uk.rowan.meeting;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.InviteeId;

/**
 * A report that somebody who is invited was asked for.
 *
 * @param invitee who
 * @param clock by which it is due; empty when none is known
 * @param familyClock by which it is due with the parents; empty when none is known
 * @param askedOn when it was asked for
 * @param chasedOn when it was asked for again, {@code null} for never
 * @param receivedOn when it came, {@code null} while it has not
 * @param sharedOn when the family saw it, {@code null} while they have not
 */
record Report(InviteeId invitee, String clock, String familyClock, LocalDate askedOn, @Nullable LocalDate chasedOn,
		@Nullable LocalDate receivedOn, @Nullable LocalDate sharedOn) {
}
