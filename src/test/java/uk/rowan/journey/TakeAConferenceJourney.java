package uk.rowan.journey;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * One conference, from who agrees to a recording to the plan: the coordinator, the chair
 * and the minute taker, each in a browser of their own.
 */
@RowanJourney
class TakeAConferenceJourney {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

	@Autowired
	private ConferenceToTake conference;

	@Test
	void aConferenceIsTakenFromTheAnswersToThePlan(Visitors visitors) {
		String path = this.conference.booked();
		agree(visitors.signedInAs("coordinator"), path);
		Visitor chair = visitors.signedInAs("chair").open(path + "/live?section=2").finds("Live screen");
		Visitor minutes = visitors.signedInAs("minutes").open(path + "/live?section=4").finds("Live screen");
		chair.page().locator("section:not([hidden]) input[type=radio][value=HERE]").all().forEach(Locator::check);
		assertThat(chair.page().locator("[data-part=state]")).containsText("Saved");
		minutes.page().locator("[id='WORRIES:::0']").fill("Left alone at night");
		assertThat(minutes.page().locator("[data-part=state]")).containsText("Saved");
		decide(chair, path);
		close(chair, path);
		assertThat(chair.page().locator("main")).containsText("A child protection plan is needed: Neglect");
		assertThat(chair.page().locator("main")).containsText("No child protection plan is needed");
		chair.follow("Ada Hornbeam")
			.follow(Pattern.compile("Child protection plan: neglect"))
			.finds("Child protection plan");
		assertThat(chair.page().locator("main")).containsText("Robin Ash");
		Assertions.assertThat(Axe.violations(chair.page())).isEmpty();
		minutes.open(path + "/live?section=4");
		assertThat(minutes.page().locator("main")).containsText("closed");
	}

	private static void agree(Visitor coordinator, String path) {
		coordinator.open(path + "/recording-consents").finds("May the summary be recorded?");
		coordinator.page()
			.locator("#advice")
			.selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
		coordinator.page().locator("select[name$='.how']").all().forEach((how) -> how.selectOption("POST"));
		coordinator.page().locator("select[name$='.answer']").all().forEach((answer) -> answer.selectOption("YES"));
		Assertions.assertThat(Axe.violations(coordinator.page())).isEmpty();
		coordinator.press("Save the answers");
		assertThat(coordinator.page().locator("main")).containsText("All 3 who are invited agree");
	}

	private static void decide(Visitor chair, String path) {
		chair.open(path + "/live?section=8");
		Page page = chair.page();
		for (String child : new String[] { "Ada", "Ben" }) {
			Locator one = page.locator("section:not([hidden])");
			one.locator("summary", new Locator.LocatorOptions().setHasText(child)).all().forEach((summary) -> {
				if (summary.locator("xpath=..").getAttribute("open") == null) {
					summary.click();
				}
			});
		}
		choose(page, "DECISION", 0, "PLAN");
		choose(page, "DECISION", 1, "NO_PLAN");
		choose(page, "CATEGORY", 0, "NEG");
		write(page, "REASONS", 0, "Left alone at night");
		write(page, "REASONS", 1, "Lives with his father");
		write(page, "LEAD_WORKER", 0, "Robin Ash");
		write(page, "PLAN_WHAT", 0, "Visit every week");
		assertThat(page.locator("[data-part=state]")).containsText("Saved");
		chair.open(path + "/live?section=9");
		page.locator("[id='CORE_GROUP_ON:::0']")
			.fill(java.time.LocalDate.now(ZoneId.of("Europe/London")).plusDays(7).toString());
		page.locator("h1").click();
		assertThat(page.locator("[data-part=state]")).containsText("Saved");
	}

	private static void choose(Page page, String kind, int which, String code) {
		page.locator("section:not([hidden]) [data-field^='" + kind + ":'] input[value=" + code + "]")
			.nth(which)
			.check();
	}

	private static void write(Page page, String kind, int which, String words) {
		page.locator("section:not([hidden]) [data-field^='" + kind + ":'] [data-part=words]:visible")
			.nth(which)
			.fill(words);
	}

	private static void close(Visitor chair, String path) {
		chair.open(path + "/closing").finds("Close the conference");
		LocalTime now = LocalTime.now(ZoneId.of("Europe/London"));
		chair.fill("When did it begin?", TIME.format(now.minusMinutes(20)));
		chair.fill("When did it end?", TIME.format(now));
		Assertions.assertThat(Axe.violations(chair.page())).isEmpty();
		chair.press("Close the conference");
		assertThat(chair.page().locator(".govuk-notification-banner")).containsText("The conference is closed");
	}

}
