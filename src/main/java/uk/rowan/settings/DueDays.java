package uk.rowan.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * By when each of several events is due, for a query that sorts or cuts by it: a clock is
 * reckoned in code, and the answers are joined as {@link #TABLE}.
 *
 * @param clocks the clocks, with commas between
 * @param days the days of the events, in the same order
 * @param due the days by which they are due; empty where a clock gives none
 */
public record DueDays(String clocks, String days, String due) {

	/**
	 * Rows of clock, day of the event, and day by which it is due or null; it asks for
	 * {@code :clocks}, {@code :days} and {@code :due}.
	 */
	public static final String TABLE = """
			unnest(string_to_array(cast(:clocks as text), ','),
				cast(string_to_array(cast(:days as text), ',') as date[]),
				cast(string_to_array(cast(:due as text), ',', '') as date[]))""";

	/**
	 * An event that a clock counts from.
	 *
	 * @param clock "T1"
	 * @param day the day of the event
	 */
	public record Counted(String clock, LocalDate day) {

	}

	/**
	 * When the clock runs out for each.
	 * @throws IllegalArgumentException when there is no such clock
	 */
	public static DueDays of(Clocks clocks, List<Counted> events) {
		return new DueDays(events.stream().map(Counted::clock).collect(Collectors.joining(",")),
				events.stream().map((event) -> event.day().toString()).collect(Collectors.joining(",")),
				events.stream()
					.map((event) -> Optional.ofNullable(clocks.due(event.clock(), event.day()).on())
						.map(LocalDate::toString)
						.orElse(""))
					.collect(Collectors.joining(",")));
	}

}
