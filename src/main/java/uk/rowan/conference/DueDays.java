package uk.rowan.conference;

import java.time.LocalDate;
import java.util.stream.Collectors;

import uk.rowan.settings.Clocks;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The day by which conferences must be held, for each clock and day that any of them is
 * counted from: only the clocks know it, and a list is sorted by it.
 */
final class DueDays {

	/** For a list that is sorted by something else. */
	static final String NONE = "[]";

	private DueDays() {
	}

	private record Count(String clock, LocalDate from) {

		String line(Clocks known) {
			LocalDate due = known.due(this.clock, this.from).on();
			return "{\"clock\":\"%s\",\"counted_from\":\"%s\",\"due_on\":%s}".formatted(this.clock, this.from,
					(due != null) ? "\"" + due + "\"" : "null");
		}

	}

	/**
	 * As an array of JSON, with the columns that the query of the list names.
	 */
	static String of(JdbcClient database, Clocks clocks) {
		return database.sql("select distinct clock, counted_from from conference")
			.query((row, number) -> new Count(row.getString("clock"), row.getObject("counted_from", LocalDate.class)))
			.list()
			.stream()
			.map((one) -> one.line(clocks))
			.collect(Collectors.joining(",", "[", "]"));
	}

}
