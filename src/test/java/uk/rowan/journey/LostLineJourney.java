package uk.rowan.journey;

import java.time.Duration;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import uk.rowan.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A conference in a village hall: hours without a line, and sessions that end meanwhile.
 */
@RowanJourney
class LostLineJourney {

	private static final String WORKING = "[id='WORKING:::0']";

	private static final String NEEDS = "[id='NEEDS:::0']";

	private static final Duration FOUR_HOURS = Duration.ofHours(4);

	@Autowired
	private LiveConference conference;

	@Test
	void fourHoursWithoutALineLoseNothing(Visitors visitors) {
		String path = this.conference.about("Ada");
		Visitor minutes = visitors.somebody();
		minutes.page().clock().install();
		minutes.signIn("minutes").open(path + "?section=4").finds("Live screen");
		minutes.page().locator(LiveScreenJourney.WORRIES).fill("Before");
		LiveSteps.saved(minutes);
		minutes.page().context().setOffline(true);
		minutes.page().locator(LiveScreenJourney.WORRIES).fill("Before, and in the dark");
		minutes.page().locator("[data-go=next]").click();
		minutes.page().locator(WORKING).fill("The hall is warm");
		assertThat(state(minutes)).containsText("Working offline, 2 changes kept on this computer");
		minutes.page().clock().fastForward(FOUR_HOURS.toMillis());
		sessionsAreOlderBy(FOUR_HOURS);
		minutes.page().locator("[data-go=next]").click();
		minutes.page().locator(NEEDS).fill("A line to the hall");
		assertThat(state(minutes)).containsText("Working offline, 3 changes kept on this computer");
		minutes.page().context().setOffline(false);
		assertThat(state(minutes)).containsText("You are signed out, 3 changes kept on this computer", soon());
		signInAgain(minutes);
		LiveSteps.saved(minutes);
		Visitor chair = visitors.signedInAs("chair").open(path);
		assertThat(chair.page().locator(LiveScreenJourney.WORRIES)).hasValue("Before, and in the dark");
		assertThat(chair.page().locator(WORKING)).hasValue("The hall is warm");
		assertThat(chair.page().locator(NEEDS)).hasValue("A line to the hall");
		assertThat(chair.page().locator("[id='WORRIES:::0-told']"))
			.containsText(Pattern.compile("said \\d\\d:\\d\\d, typed \\d\\d:\\d\\d"));
	}

	@Test
	void aSessionThatEndsWhileSomebodyTypesLosesNothing(Visitors visitors) {
		String path = this.conference.about("Ada");
		Visitor minutes = visitors.signedInAs("minutes").open(path + "?section=4").finds("Live screen");
		minutes.page().locator(LiveScreenJourney.WORRIES).pressSequentially("Cold ");
		LiveSteps.saved(minutes);
		sessionsAreOlderBy(FOUR_HOURS);
		minutes.page().locator(LiveScreenJourney.WORRIES).pressSequentially("rooms, and ");
		assertThat(state(minutes)).containsText("You are signed out", soon());
		minutes.page().locator(LiveScreenJourney.WORRIES).pressSequentially("no food");
		signInAgain(minutes);
		LiveSteps.saved(minutes);
		assertThat(minutes.page().locator(LiveScreenJourney.WORRIES)).hasValue("Cold rooms, and no food");
		Visitor chair = visitors.signedInAs("chair").open(path);
		assertThat(chair.page().locator(LiveScreenJourney.WORRIES)).hasValue("Cold rooms, and no food");
	}

	private static void signInAgain(Visitor visitor) {
		Page other = visitor.page().waitForPopup(() -> visitor.page().getByText("Sign in in another tab").click());
		other.locator("#username").fill("minutes");
		other.locator("#password").fill(Visitor.PASSWORD);
		other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();
		other.locator("h1", new Page.LocatorOptions().setHasText("My work")).waitFor();
	}

	private static void sessionsAreOlderBy(Duration time) {
		TestDatabase.DATABASE.owner()
			.sql("""
					update spring_session set last_access_time = last_access_time - :time, expiry_time = expiry_time - :time""")
			.param("time", time.toMillis())
			.update();
	}

	private static Locator state(Visitor visitor) {
		return visitor.page().locator("[data-part=state]");
	}

	private static LocatorAssertions.ContainsTextOptions soon() {
		return new LocatorAssertions.ContainsTextOptions().setTimeout(15_000);
	}

}
