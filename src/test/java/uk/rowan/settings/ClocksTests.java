package uk.rowan.settings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.rowan.RowanTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Due dates of the clocks as the migration loads them.
 */
@RowanTest
class ClocksTests {

	@Autowired
	private Clocks clocks;

	@Autowired
	private CurrentSettings settings;

	@Test
	void aDueDateNamesTheBankHolidayThatItSkipped() {
		assertThat(this.clocks.due("T1", LocalDate.of(2026, 8, 14))).isEqualTo(new DueDate(LocalDate.of(2026, 9, 7),
				"15 working days after the strategy discussion on 14 Aug 2026; 31 Aug is a bank holiday"));
	}

	@Test
	void severalSkippedDaysAreListed() {
		assertThat(this.clocks.due("T10", LocalDate.of(2025, 12, 15)).because()).isEqualTo(
				"15 working days after the conference on 15 Dec 2025; 25 Dec, 26 Dec and 1 Jan are bank holidays");
	}

	@Test
	void withoutItsEventAClockHasNoDateAndSaysWhatWouldStartIt() {
		assertThat(this.clocks.due("T1", Optional.empty()))
			.isEqualTo(new DueDate(null, "No date yet: it is counted from the strategy discussion"));
	}

	@Test
	void aReviewDueOnADayThatIsNotWorkedIsDueTheWorkingDayBefore() {
		assertThat(this.clocks.due("T17", LocalDate.of(2026, 2, 28))).isEqualTo(
				new DueDate(LocalDate.of(2026, 8, 28), "6 months after the review conference before on 28 Feb 2026"));
		assertThat(this.clocks.due("T16", LocalDate.of(2026, 5, 31)).on()).isEqualTo(LocalDate.of(2026, 8, 28));
	}

	@Test
	void monthsEndWithTheShorterMonth() {
		assertThat(this.clocks.due("T17", LocalDate.of(2025, 8, 31)).on()).isEqualTo(LocalDate.of(2026, 2, 27));
		assertThat(this.clocks.due("T37.1", LocalDate.of(2023, 8, 31)).on()).isEqualTo(LocalDate.of(2024, 2, 29));
	}

	@ParameterizedTest
	@CsvSource({ "2026-01-31, 2026-03-02", "2025-03-20, 2025-04-22", "2024-01-31, 2024-02-29" })
	void aDataSubjectRequestHasOneMonthAndGoesOnToAWorkingDay(LocalDate received, LocalDate due) {
		assertThat(this.clocks.due("T38", received).on()).isEqualTo(due);
	}

	@Test
	void thePrivacyNoticeIsDueWithinTheMonthWhateverTheMonth() {
		for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() == 2026; day = day.plusDays(1)) {
			assertThat(this.clocks.due("T41", day).on()).isBeforeOrEqualTo(day.plusMonths(1)).isAfter(day.plusDays(27));
		}
	}

	@Test
	void aComplaintCountsTheDayOfReceipt() {
		assertThat(this.clocks.due("T39", LocalDate.of(2026, 7, 1)).on()).isEqualTo(LocalDate.of(2026, 7, 30));
	}

	@Test
	void reportsAreDueBeforeTheConference() {
		assertThat(this.clocks.due("T4", LocalDate.of(2026, 4, 8))).isEqualTo(new DueDate(LocalDate.of(2026, 4, 2),
				"2 working days before the initial conference on 8 Apr 2026; 3 Apr and 6 Apr are bank holidays"));
	}

	@Test
	void hoursAreCountedByInstantsWhateverTheClocksOnTheWallDo() {
		Instant known = Instant.parse("2026-10-24T09:00:00Z");
		assertThat(this.clocks.dueMoment("T40", known)).isEqualTo(new DueMoment(Instant.parse("2026-10-27T09:00:00Z"),
				"72 hours after the moment at which the council is aware of the breach on 24 Oct 2026 at 10:00"));
		assertThat(this.clocks.dueMoment("T12", known).at()).isEqualTo(Instant.parse("2026-11-23T09:00:00Z"));
		assertThatIllegalArgumentException().isThrownBy(() -> this.clocks.dueMoment("T1", known));
	}

	@Test
	void pastTheLoadedYearsThereIsNoDateAndTheReasonSaysWhy() {
		// Another test may have loaded one more.
		int last = this.settings.now().calendar().lastYear();
		DueDate due = this.clocks.due("T1", LocalDate.of(last, 12, 20));
		assertThat(due.on()).isNull();
		assertThat(due.because()).contains("No date: the bank holidays of " + (last + 1) + " are not loaded");
	}

	@Test
	void aCouncilThatCountsTheDayOfTheEventIsADayEarlier() {
		SettingsSnapshot now = this.settings.now();
		ClockRule initial = java.util.Objects.requireNonNull(now.clocks().get("T1"));
		DueDate due = new Reckoning(now.calendar(), true).due(initial, LocalDate.of(2026, 8, 14));
		assertThat(due.on()).isEqualTo(LocalDate.of(2026, 9, 4));
		assertThat(due.because()).contains("that day counted");
	}

	@Test
	void allFortyClocksAndThoseOfACaseAnInvitationAndASeatAreThere() {
		assertThat(this.settings.now().clocks().keySet().stream().map((id) -> id.replaceAll("\\..*", "")).distinct())
			.hasSize(46);
	}

	@Test
	void anUnknownClockIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.clocks.due("T99", LocalDate.of(2026, 8, 14)));
	}

}
