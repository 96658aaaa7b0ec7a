package uk.rowan.settings;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * When something is due, with the reason in words.
 *
 * @param on the last day on which it is in time, {@code null} while nothing has started
 * the clock or the calendar does not reach far enough
 * @param because how the day was reached, or what would start the clock
 */
public record DueDate(@Nullable LocalDate on, String because) {

}
