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

	private static final Page.LocatorOptions ADA = new Page.LocatorOptions().setHasText("Ada");

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

	@Test
	void theSummaryStopsWithoutALine(Visitors visitors) {
		String path = this.conference.about("Ada");
		Visitor minutes = visitors.somebody();
		minutes.page().clock().install();
		minutes.signIn("minutes").open(path + "?section=4").finds("Live screen");
		minutes.page().locator(LiveScreenJourney.WORRIES).fill("Before");
		LiveSteps.saved(minutes);
		minutes.page().context().setOffline(true);
		minutes.press("Stop: minutes only");
		assertThat(stopped(minutes.page())).containsText("Minutes only since");
		assertThat(state(minutes)).containsText("Working offline, 1 change kept on this computer");
		minutes.page().clock().fastForward(Duration.ofMinutes(15).toMillis());
		assertThat(minutes.page().locator("h1")).containsText("Live screen");
		minutes.page().close();
		minutes.page().context().setOffline(false);
		Page next = minutes.page().context().newPage();
		next.navigate(path + "?section=4");
		assertThat(stopped(next)).containsText("(Tomos Bellweather)", soon());
		assertThat(state(next)).not().containsText("Saving");
		Visitor chair = visitors.signedInAs("chair").open(path).finds("Live screen");
		assertThat(stopped(chair.page())).containsText("Minutes only since");
		assertThat(chair.page().locator("[data-part=stop]")).hasCount(0);
	}

	@Test
	void theBoardIsBlankedWithoutALine(Visitors visitors) {
		String path = this.conference.about("Ada");
		Visitor minutes = visitors.signedInAs("minutes").open(path + "?section=4").finds("Live screen");
		minutes.page().locator(LiveScreenJourney.WORRIES).fill("Cold rooms");
		LiveSteps.saved(minutes);
		Visitor chair = visitors.signedInAs("chair").open(path + "/board").finds("What we said");
		Page room = minutes.page().context().newPage();
		room.navigate(path + "/board");
		Locator said = chair.page().locator("[data-part=said]");
		assertThat(said).isVisible();
		chair.page().context().setOffline(true);
		chair.page().keyboard().press("Escape");
		assertThat(said).isHidden();
		assertThat(chair.page().locator("[data-part=blanked]")).isVisible();
		assertThat(state(chair)).containsText("Working offline, 1 change kept on this computer", soon());
		chair.press("Show the board");
		assertThat(said).isVisible();
		assertThat(said).containsText("Cold rooms");
		chair.page().keyboard().press("Escape");
		assertThat(said).isHidden();
		chair.page().context().setOffline(false);
		assertThat(state(chair)).hasText("", new LocatorAssertions.HasTextOptions().setTimeout(15_000));
		assertThat(said).containsText("The board is blank.");
		assertThat(room.locator("[data-part=said]")).containsText("The board is blank.", soon());
	}

	@Test
	void aChildIsHiddenFromTheRoomWithoutALine(Visitors visitors) {
		String path = this.conference.about("Ada");
		Visitor chair = visitors.signedInAs("chair").open(path + "?section=4").finds("Live screen");
		chair.page().locator("section:not([hidden]) summary", ADA).click();
		chair.page().getByLabel("What are we worried about? Only about Ada Larch").fill("Ada hides");
		LiveSteps.saved(chair);
		chair.open(path + "/board").choose("Show what is written only about Ada Larch").press("Show these children");
		Locator hers = chair.page().locator("[data-part=said] [data-child]");
		assertThat(hers).containsText("Ada hides");
		chair.page().context().setOffline(true);
		chair.page().getByLabel("Show what is written only about Ada Larch").uncheck();
		chair.press("Show these children");
		assertThat(hers).isHidden();
		chair.page().context().setOffline(false);
		assertThat(hers).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(15_000));
	}

	private static Locator stopped(Page page) {
		return page.locator("[data-part=stopped]");
	}

	private static Locator state(Page page) {
		return page.locator("[data-part=state]");
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
		return state(visitor.page());
	}

	private static LocatorAssertions.ContainsTextOptions soon() {
		return new LocatorAssertions.ContainsTextOptions().setTimeout(15_000);
	}

}
