package uk.rowan.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A record that is written where the line comes and goes: nothing typed is lost, and
 * nothing readable is left behind.
 */
@RowanJourney
class KeptRecordJourney {

	private static final String DARK = "Typed into the dark";

	@Autowired
	private LiveConference conference;

	@Autowired
	private ConferenceToTake held;

	@Test
	void whatAPageCouldNotSendIsSentByTheNext(Visitors visitors) {
		Visitor minutes = visitors.signedInAs("minutes");
		String section = section(minutes);
		BrowserContext browser = minutes.page().context();
		KeptWordsJourney.kept(minutes.page(), 0);
		browser.setOffline(true);
		minutes.fill("Words", DARK);
		KeptWordsJourney.kept(minutes.page(), 1);
		minutes.press("Save and go on");
		assertThat(told(minutes.page())).containsText("kept on this computer", soon());
		assertThat(minutes.page().getByLabel("Words")).hasValue(DARK);
		Assertions.assertThat(LiveScreenJourney.kept(minutes)).doesNotContain("dark");
		minutes.page().close();
		browser.setOffline(false);
		Page next = browser.newPage();
		next.navigate(section);
		assertThat(next.getByLabel("Words")).hasValue(DARK, valueSoon());
		assertThat(told(next)).hasText("Saved as you typed.");
		KeptWordsJourney.kept(next, 0);
		Visitor again = visitors.signedInAs("minutes").open(section);
		assertThat(again.page().getByLabel("Words")).hasValue(DARK);
	}

	@Test
	void theButtonWaitsForTheLineAndLeavesNothingBehind(Visitors visitors) {
		Visitor minutes = visitors.signedInAs("minutes");
		String section = section(minutes);
		minutes.page().context().setOffline(true);
		minutes.fill("Words", DARK).press("Save and go on");
		assertThat(told(minutes.page())).containsText("kept on this computer", soon());
		minutes.page().context().setOffline(false);
		assertThat(told(minutes.page())).hasText("Saved as you typed.", textSoon());
		// A button that is pressed twice within a second counts once.
		minutes.page().waitForTimeout(1000);
		RecordSteps.goOn(minutes);
		KeptWordsJourney.kept(minutes.page(), 0);
		assertThat(minutes.open(section).page().getByLabel("Words")).hasValue(DARK);
	}

	@Test
	void whatSomebodyElseWroteMeanwhileIsNotReplaced(Visitors visitors) {
		Visitor minutes = visitors.signedInAs("minutes");
		String section = section(minutes);
		BrowserContext browser = minutes.page().context();
		KeptWordsJourney.kept(minutes.page(), 0);
		browser.setOffline(true);
		minutes.fill("Words", DARK);
		KeptWordsJourney.kept(minutes.page(), 1);
		minutes.page().close();
		browser.setOffline(false);
		RecordSteps.goOn(visitors.signedInAs("minutes").open(section).fill("Words", "Written in the light"));
		Page next = browser.newPage();
		next.navigate(section);
		assertThat(told(next)).containsText("written elsewhere meanwhile", soon());
		assertThat(next.getByLabel("Words")).hasValue(DARK);
		next.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save and go on")).click();
		assertThat(next.locator("#words-saved")).containsText("Written in the light");
		assertThat(next.getByLabel("Words")).hasValue(DARK);
	}

	private String section(Visitor minutes) {
		String path = this.conference.about("Ada").replace("/live", "");
		this.held.itsTimeComes(path);
		minutes.open(path + "/record").finds("Formal record").press("Begin");
		Locator section = minutes.page().locator("main section a[href$='/words']").first();
		minutes.page().waitForResponse("**/live/key", section::click);
		return minutes.path();
	}

	private static Locator told(Page page) {
		return page.locator("[data-part=kept]");
	}

	private static LocatorAssertions.ContainsTextOptions soon() {
		return new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);
	}

	private static LocatorAssertions.HasTextOptions textSoon() {
		return new LocatorAssertions.HasTextOptions().setTimeout(20_000);
	}

	private static LocatorAssertions.HasValueOptions valueSoon() {
		return new LocatorAssertions.HasValueOptions().setTimeout(20_000);
	}

}
