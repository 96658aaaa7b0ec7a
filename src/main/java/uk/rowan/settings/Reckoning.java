package uk.rowan.settings;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.DatabaseClock;
import uk.rowan.shared.ShortDates;

/**
 * Reckons due days and says how each was reached.
 *
 * @param calendar the days that are worked
 * @param countTriggerDay whether the day of the event is day 1 of a count of days, unless
 * the clock itself says
 */
record Reckoning(WorkingCalendar calendar, boolean countTriggerDay) {

	/**
	 * When the clock runs out that an event started, or why there is no day.
	 */
	DueDate due(ClockRule rule, LocalDate trigger) {
		try {
			return (rule.unit() == ClockUnit.WORKING_DAY) ? byWorkingDays(rule, trigger) : byCalendar(rule, trigger);
		}
		catch (CalendarEnds ex) {
			return new DueDate(null, said(rule, trigger) + ". No date: " + lowerFirst(ex.getMessage())
					+ ". An administrator must load them first");
		}
	}

	/**
	 * The moment at which a clock runs out, counted in hours of 60 minutes whatever the
	 * clocks on the wall do.
	 */
	DueMoment due(ClockRule rule, Instant trigger) {
		if (rule.unit() != ClockUnit.HOUR) {
			throw new IllegalArgumentException("clock " + rule.id() + " does not run by the hour");
		}
		Duration span = Duration.ofHours(rule.amount());
		Instant at = rule.before() ? trigger.minus(span) : trigger.plus(span);
		return new DueMoment(at, rule.words() + " on " + ShortDates.dayAndTime(trigger));
	}

	private DueDate byWorkingDays(ClockRule rule, LocalDate trigger) {
		boolean first = countsTriggerDay(rule);
		LocalDate from = first ? trigger.minusDays(1) : trigger;
		LocalDate on = this.calendar.after(from, rule.before() ? -rule.amount() : rule.amount());
		List<LocalDate> skipped = rule.before() ? this.calendar.skippedWeekdays(on, trigger.minusDays(1))
				: this.calendar.skippedWeekdays(from.plusDays(1), on);
		return new DueDate(on, said(rule, trigger) + (first ? ", that day counted" : "") + skippedInWords(skipped));
	}

	private DueDate byCalendar(ClockRule rule, LocalDate trigger) {
		LocalDate plain = plain(rule, trigger);
		String said = said(rule, trigger);
		if (rule.unit() == ClockUnit.HOUR) {
			said += ", counted from the start of that day, for its hour is not given";
		}
		else if (rule.unit() == ClockUnit.CALENDAR_DAY && countsTriggerDay(rule)) {
			said += ", that day counted";
		}
		if (rule.roll() == ClockRoll.NONE || this.calendar.isWorkingDay(plain)) {
			return new DueDate(plain, said);
		}
		boolean back = rule.roll() == ClockRoll.PREVIOUS;
		LocalDate on = back ? this.calendar.onOrBefore(plain) : this.calendar.onOrAfter(plain);
		String why = this.calendar.whyNotWorked(plain);
		return new DueDate(on,
				said + ", " + ShortDates.weekday(plain) + ", is " + ((why != null) ? why : "not a working day")
						+ (back ? ": the working day before" : ": the next working day"));
	}

	private LocalDate plain(ClockRule rule, LocalDate trigger) {
		int amount = rule.before() ? -rule.amount() : rule.amount();
		return switch (rule.unit()) {
			case CALENDAR_DAY -> trigger.plusDays(countsTriggerDay(rule) ? amount - 1L : amount);
			case WEEK -> trigger.plusWeeks(amount);
			case MONTH -> trigger.plusMonths(amount);
			case YEAR -> trigger.plusYears(amount);
			case HOUR -> trigger.atStartOfDay(DatabaseClock.LONDON).plus(Duration.ofHours(amount)).toLocalDate();
			case WORKING_DAY -> throw new IllegalArgumentException("counted elsewhere");
		};
	}

	private boolean countsTriggerDay(ClockRule rule) {
		Boolean own = rule.countsTriggerDay();
		return !rule.before() && ((own != null) ? own : this.countTriggerDay);
	}

	private static String said(ClockRule rule, LocalDate trigger) {
		return rule.words() + " on " + ShortDates.day(trigger);
	}

	private String skippedInWords(List<LocalDate> skipped) {
		StringBuilder words = new StringBuilder();
		for (String why : List.of("a bank holiday", "a closure day of the council")) {
			List<String> days = new ArrayList<>(skipped.stream()
				.filter((day) -> why.equals(this.calendar.whyNotWorked(day)))
				.map(ShortDates::dayAndMonth)
				.toList());
			if (days.size() == 1) {
				words.append("; ").append(days.getFirst()).append(" is ").append(why);
			}
			else if (!days.isEmpty()) {
				String last = days.removeLast();
				words.append("; ").append(String.join(", ", days)).append(" and ").append(last).append(" are ");
				words.append(why.substring(2).replace("holiday", "holidays").replace("day of", "days of"));
			}
		}
		return words.toString();
	}

	private static String lowerFirst(@Nullable String text) {
		return (text != null && !text.isEmpty()) ? text.substring(0, 1).toLowerCase(Locale.ENGLISH) + text.substring(1)
				: "";
	}

}
