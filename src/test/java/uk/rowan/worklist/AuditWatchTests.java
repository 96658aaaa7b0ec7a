package uk.rowan.worklist;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import uk.rowan.audit.AuditSeal;
import uk.rowan.worklist.AuditWatch.Reminder;

import static org.assertj.core.api.Assertions.assertThat;

class AuditWatchTests {

	private static final Instant VERIFIED = Instant.parse("2026-11-20T09:00:00Z");

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

	@Test
	void sealsNeverVerifiedAreDueToday() {
		assertThat(Reminder.of(new AuditSeal.State(0, null, 3, null, false), TODAY))
			.isEqualTo(new Reminder("never", TODAY));
	}

	@Test
	void soundSealsAreDueAWeekLater() {
		assertThat(Reminder.of(new AuditSeal.State(5, VERIFIED, 0, VERIFIED, true), TODAY))
			.isEqualTo(new Reminder("again", LocalDate.of(2026, 11, 27)));
	}

	@Test
	void aFaultIsOverdueFromTheDayItWasFound() {
		assertThat(Reminder.of(new AuditSeal.State(5, VERIFIED, 0, VERIFIED, false), TODAY))
			.isEqualTo(new Reminder("wrong", LocalDate.of(2026, 11, 20)));
	}

}
