package uk.rowan.journey;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.rowan.shared.DatabaseClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Moving the demo's clock, and seeing what is due become overdue.
 */
@RowanJourney
class DemoClockJourney {

	private static final String NOTICE = "li:has-text('Give the family the privacy notice'):not(:has(.govuk-tag))";

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("'by 'EEEE d MMMM", Locale.UK);

	private final JdbcClient database;

	private final DatabaseClock clock;

	DemoClockJourney(@Autowired JdbcClient database, @Autowired DatabaseClock clock) {
		this.database = database;
		this.clock = clock;
	}

	@AfterEach
	void backToNow() {
		this.database.sql("update demo_clock set ahead = '0'").update();
		this.clock.synchronise();
	}

	@Test
	void whatIsDueTodayIsOverdueADayLater(Visitors visitors) {
		Visitor coordinator = visitors.signedInAs("coordinator");
		Locator notice = coordinator.page().locator(NOTICE).first();
		String href = notice.locator("a").getAttribute("href");
		move(coordinator,
				ChronoUnit.DAYS.between(today(), due(notice.locator(".govuk-task-list__status").innerText())));
		assertThat(status(coordinator, href)).startsWith("by ");
		move(coordinator, 1);
		assertThat(status(coordinator, href)).isEqualTo("1 day late");
		assertThat(group(coordinator, href)).isEqualTo("Overdue");
	}

	@Test
	void theClockMovesForwardOnly(Visitors visitors) {
		Visitor coordinator = visitors.signedInAs("coordinator");
		coordinator.follow("Clock").fill("Days to move forward", "-1").press("Move the clock");
		coordinator.reads("There is a problem", "Days must be a number from 0 to 999");
		coordinator.fill("Days to move forward", "0").press("Move the clock").reads("Enter how far to move the clock");
		coordinator.fill("Days to move forward", "2").press("Move the clock").reads("2 days and 0 hours ahead");
	}

	private void move(Visitor visitor, long days) {
		if (days > 0) {
			visitor.follow("Clock").finds("The demo's clock").fill("Days to move forward", String.valueOf(days));
			visitor.press("Move the clock").finds("The demo's clock").reads("The clock has been moved");
		}
		visitor.follow("My work").finds("My work");
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), DatabaseClock.LONDON);
	}

	/** A line says no year. */
	private LocalDate due(String words) {
		LocalDate due = MonthDay.parse(words, DAY).atYear(today().getYear());
		return due.isBefore(today()) ? due.plusYears(1) : due;
	}

	private static Locator line(Visitor visitor, String href) {
		return visitor.page()
			.locator("li:has(a[href='" + href + "'])")
			.filter(new Locator.FilterOptions().setHasText("Give the family the privacy notice"));
	}

	private static String status(Visitor visitor, String href) {
		return line(visitor, href).locator(".govuk-task-list__status").innerText();
	}

	private static String group(Visitor visitor, String href) {
		return visitor.page()
			.locator("main section")
			.filter(new Locator.FilterOptions().setHas(line(visitor, href)))
			.locator("h2")
			.innerText();
	}

}
