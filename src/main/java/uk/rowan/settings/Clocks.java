package uk.rowan.settings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Service;

/**
 * The clock engine: T1 to T40 of the domain reference, and from T41 on those of cases,
 * invitations and seats, as data, with the council's own amounts; every answer explains
 * itself.
 */
@Service
public class Clocks {

	private final CurrentSettings settings;

	Clocks(CurrentSettings settings) {
		this.settings = settings;
	}

	/**
	 * When the clock runs out that an event started.
	 * @param clockId "T1", or with its part "T25.1"
	 * @param trigger the day of the event
	 * @throws IllegalArgumentException when there is no such clock
	 */
	public DueDate due(String clockId, LocalDate trigger) {
		return this.settings.now().reckoning().due(rule(clockId), trigger);
	}

	/**
	 * The same for an event that may not have happened: then there is no day, and the
	 * reason says what would start the clock.
	 * @throws IllegalArgumentException when there is no such clock
	 */
	public DueDate due(String clockId, Optional<LocalDate> trigger) {
		ClockRule rule = rule(clockId);
		return trigger.map((day) -> due(clockId, day))
			.orElseGet(() -> new DueDate(null, "No date yet: it is counted from " + rule.startsWith()));
	}

	/**
	 * The moment at which a clock runs out that runs by the hour.
	 * @throws IllegalArgumentException when there is no such clock or it counts days
	 */
	public DueMoment dueMoment(String clockId, Instant trigger) {
		return this.settings.now().reckoning().due(rule(clockId), trigger);
	}

	private ClockRule rule(String clockId) {
		ClockRule rule = this.settings.now().clocks().get(clockId);
		if (rule == null) {
			throw new IllegalArgumentException("no clock " + clockId);
		}
		return rule;
	}

}
