package uk.rowan.live;

import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.rowan.meeting.Booking;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.Ids;

import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

import static org.assertj.core.api.Assertions.assertThat;

class ClosingFormTests {

	@ParameterizedTest
	@CsvSource({ "2026-12-01T22:00:00Z, 22:00, 00:30, 2026-12-01T22:00:00Z, 2026-12-02T00:30:00Z",
			"2026-12-01T23:50:00Z, 00:05, 1:30, 2026-12-02T00:05:00Z, 2026-12-02T01:30:00Z",
			"2026-12-02T00:10:00Z, 23:55, 0030, 2026-12-01T23:55:00Z, 2026-12-02T00:30:00Z",
			"2026-12-01T09:00:00Z, 9, 1130, 2026-12-01T09:00:00Z, 2026-12-01T11:30:00Z",
			"2026-12-01T10:00:00Z, 10:05, 11.45, 2026-12-01T10:05:00Z, 2026-12-01T11:45:00Z",
			"2026-07-01T21:00:00Z, 22:00, 00:30, 2026-07-01T21:00:00Z, 2026-07-01T23:30:00Z",
			"2026-12-01T10:00:00Z, 10:05, 9:45, 2026-12-01T10:05:00Z, 2026-12-01T09:45:00Z" })
	void aConferenceThatGoesOnPastMidnightEndsOnTheNextDay(Instant booked, String began, String ended, Instant from,
			Instant until) {
		Booking booking = new Booking(Ids.next(), booked, booked.plusSeconds(5400), Booking.HeldAs.IN_PERSON, "", "",
				AccountId.next(), null, "");
		ClosingForm form = new ClosingForm(began, ended);
		BindingResult problems = new BeanPropertyBindingResult(form, "form");
		Optional<Instant> first = form.from(booking, problems);
		assertThat(first).contains(from);
		assertThat(form.until(booking, first, problems)).contains(until);
		assertThat(problems.hasErrors()).isFalse();
	}

}
