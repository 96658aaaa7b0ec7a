package uk.rowan.settings;

import java.time.LocalDate;
import java.util.OptionalInt;

import org.springframework.stereotype.Service;

/**
 * The council's working days, from the loaded bank holidays and closure days.
 */
@Service
public class WorkingDays {

	private final CurrentSettings settings;

	WorkingDays(CurrentSettings settings) {
		this.settings = settings;
	}

	/**
	 * The nth working day after a day, which itself is day 0; before it when negative.
	 * @throws CalendarEnds when it lies outside the loaded years
	 */
	public LocalDate after(LocalDate day, int workingDays) {
		return this.settings.now().calendar().after(day, workingDays);
	}

	/**
	 * How many working days are left on a day for what is due on another, that one
	 * included; 0 when it is not later, empty where the loaded years end before.
	 */
	public OptionalInt left(LocalDate today, LocalDate due) {
		try {
			return OptionalInt.of(this.settings.now().calendar().between(today, due));
		}
		catch (CalendarEnds ex) {
			return OptionalInt.empty();
		}
	}

	/**
	 * Whether the council works on the day.
	 * @throws CalendarEnds outside the loaded years
	 */
	public boolean isWorkingDay(LocalDate day) {
		return this.settings.now().calendar().isWorkingDay(day);
	}

}
