package uk.rowan.journey;

import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * What is pressed while there is no line holds at once where it is pressed, and for all
 * once there is one.
 */
@RowanJourney
class WithoutLineJourney {

	@Autowired
	private LiveConference conference;

	@Test
	void stoppingTheRecordingIsKeptAndTold(Visitors visitors) {
		String path = this.conference.about("Ada");
		Visitor chair = visitors.signedInAs("chair").open(path).finds("Live screen");
		Visitor minutes = visitors.signedInAs("minutes").open(path).finds("Live screen");
		BrowserContext browser = minutes.page().context();
		browser.setOffline(true);
		minutes.page().locator("[data-part=stop] button").click();
		assertThat(stopped(minutes.page())).containsText("The others are told as soon as there is a line");
		assertThat(minutes.page().locator("[data-part=stop]")).isHidden();
		assertThat(minutes.page().locator("[data-part=state]"))
			.containsText("Working offline, 1 change kept on this computer", soon());
		assertThat(stopped(chair.page())).isEmpty();
		minutes.page().close();
		browser.setOffline(false);
		Page next = browser.newPage();
		next.navigate(path);
		assertThat(stopped(next)).hasText(Pattern.compile("Minutes only since .* \\(.*\\)"), text());
		assertThat(stopped(chair.page())).hasText(Pattern.compile("Minutes only since .* \\(.*\\)"), text());
		assertThat(next.locator("[data-part=stop]")).hasCount(0);
	}

	@Test
	void theBoardIsBlankAtOnceAndForAllLater(Visitors visitors) {
		String path = this.conference.about("Ada");
		Visitor minutes = visitors.signedInAs("minutes").open(path + "?section=4").finds("Live screen");
		minutes.page().locator(LiveScreenJourney.WORRIES).fill("Seen by all");
		LiveSteps.saved(minutes);
		Visitor chair = visitors.signedInAs("chair").open(path + "/board");
		Visitor other = visitors.signedInAs("coordinator").open(path + "/board");
		assertThat(chair.page().getByText("Seen by all")).isVisible();
		chair.page().context().setOffline(true);
		chair.page().keyboard().press("b");
		assertThat(chair.page().getByText("Seen by all")).isHidden();
		assertThat(chair.page().locator("[data-part=line]")).containsText("There is no line");
		assertThat(button(chair)).hasText("Show the board");
		assertThat(other.page().getByText("Seen by all")).isVisible();
		chair.page().context().setOffline(false);
		assertThat(other.page().getByText("Seen by all")).isHidden(hidden());
		assertThat(chair.page().getByText("The board is blank.")).isVisible(visible());
		chair.page().keyboard().press("b");
		assertThat(other.page().getByText("Seen by all")).isVisible(visible());
		assertThat(button(chair)).hasText("Blank the board");
		chair.complaints();
	}

	private static Locator stopped(Page page) {
		return page.locator("[data-part=stopped]");
	}

	private static Locator button(Visitor visitor) {
		return visitor.page().locator("[data-part=blank] button");
	}

	private static LocatorAssertions.ContainsTextOptions soon() {
		return new LocatorAssertions.ContainsTextOptions().setTimeout(15_000);
	}

	private static LocatorAssertions.HasTextOptions text() {
		return new LocatorAssertions.HasTextOptions().setTimeout(15_000);
	}

	private static LocatorAssertions.IsHiddenOptions hidden() {
		return new LocatorAssertions.IsHiddenOptions().setTimeout(15_000);
	}

	private static LocatorAssertions.IsVisibleOptions visible() {
		return new LocatorAssertions.IsVisibleOptions().setTimeout(15_000);
	}

}
