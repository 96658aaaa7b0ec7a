package uk.rowan.people;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How something known of a person ends, as it is recorded: a name, a relationship, a
 * membership.
 *
 * @param why because it is so no longer, or never was
 * @param until since when it is so no longer, {@code null} when not known or never so
 */
record RecordedEnd(EndReason why, @Nullable LocalDate until) {

	static final RecordedEnd MISTAKEN = new RecordedEnd(EndReason.MISTAKEN, null);

}
