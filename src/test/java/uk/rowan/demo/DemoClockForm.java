package uk.rowan.demo;

import java.time.Duration;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How far the clock is to be moved, as typed.
 *
 * @param days whole days
 * @param hours whole hours
 */
record DemoClockForm(
		@Size(max = 5) @Pattern(regexp = "\\s*\\d{0,3}\\s*", message = "{demo.clock.days.wrong}") String days,
		@Size(max = 5) @Pattern(regexp = "\\s*\\d{0,2}\\s*", message = "{demo.clock.hours.wrong}") String hours) {

	DemoClockForm(@Nullable String days, @Nullable String hours) {
		this.days = (days != null) ? days : "";
		this.hours = (hours != null) ? hours : "";
	}

	Duration by() {
		return Duration.ofDays(number(this.days)).plusHours(number(this.hours));
	}

	private static long number(String typed) {
		return typed.isBlank() ? 0 : Long.parseLong(typed.strip());
	}

}
