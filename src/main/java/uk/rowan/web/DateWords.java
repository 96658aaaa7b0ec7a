package uk.rowan.web;

import java.time.Instant;
import java.time.LocalDate;

import uk.rowan.shared.ShortDates;

/**
 * Days and moments in tables. Templates know it as {@code dates}.
 */
class DateWords {

	public String day(LocalDate day) {
		return ShortDates.day(day);
	}

	public String weekday(LocalDate day) {
		return ShortDates.weekday(day);
	}

	public String second(Instant moment) {
		return ShortDates.second(moment);
	}

}
