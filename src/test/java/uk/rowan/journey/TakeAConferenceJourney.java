package uk.rowan.journey;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.SelectOption;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import uk.rowan.shared.Ids;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * One conference, from the request to the record that somebody has: the coordinator, the
 * chair and the minute taker, each in a browser of their own.
 */
@RowanJourney
class TakeAConferenceJourney {

	@Autowired
	private ConferenceToTake conference;

	@Test
	void aConferenceIsTakenFromTheRequestToTheRecordThatIsReceived(Visitors visitors) throws Exception {
		String school = "Hornbeam school " + Ids.next().toString().substring(28);
		Visitor coordinator = visitors.signedInAs("coordinator").open(this.conference.required(school));
		String path = ask(coordinator);
		this.conference.book(path);
		invite(coordinator, path, school);
		this.conference.others(path);
		agree(coordinator, path);
		Visitor chair = visitors.signedInAs("chair");
		Visitor minutes = visitors.signedInAs("minutes");
		hold(chair, minutes, path);
		chair.follow("Ada Hornbeam").follow(Pattern.compile("Child protection plan: neglect"));
		chair.finds("Child protection plan").reads("Robin Ash");
		Assertions.assertThat(Axe.violations(chair.page())).isEmpty();
		minutes.open(path + "/live?section=4").reads("The conference is closed.");
		this.conference.itsTimeComes(path);
		new RecordSteps(chair, minutes, path).untilItIsApproved();
		new DistributionSteps(coordinator, path).sends(chair);
	}

	private static String ask(Visitor coordinator) {
		coordinator.press("Ask for the conference").finds("Ask for a conference");
		coordinator.press("Ask for the conference").reads("The conference is asked for");
		String path = coordinator.finds("Book the conference").path().replace("/booking", "");
		coordinator.open(path).finds("Initial child protection conference").reads("Not booked yet");
		return path;
	}

	private static void invite(Visitor coordinator, String path, String school) {
		coordinator.open(path + "/invitations");
		coordinator.page().locator("[name=agencies]").all().forEach(Locator::uncheck);
		coordinator.choose("Mia Hornbeam").choose("Ada Hornbeam").press("Invite those ticked");
		coordinator.reads("The invitations are made").open(path + "/invitations/new");
		coordinator.select("What do they come as?", "School");
		coordinator.page().locator("#agency").selectOption(school);
		coordinator.fill("Name", "Kim Head").press("Invite").finds("Invitations").reads("Kim Head");
	}

	private static void agree(Visitor coordinator, String path) {
		coordinator.open(path + "/recording-consents").finds("May the summary be recorded?");
		coordinator.page().locator("#advice").selectOption(new SelectOption().setIndex(1));
		coordinator.page().locator("select[name$='.how']").all().forEach((how) -> how.selectOption("POST"));
		coordinator.page().locator("select[name$='.answer']").all().forEach((answer) -> answer.selectOption("YES"));
		Assertions.assertThat(Axe.violations(coordinator.page())).isEmpty();
		coordinator.press("Save the answers");
		assertThat(coordinator.page().locator("main")).containsText("All 5 who are invited agree");
	}

	private static void hold(Visitor chair, Visitor minutes, String path) {
		LiveSteps steps = new LiveSteps(chair, path, true);
		minutes.open(path + "/live?section=4").finds("Live screen");
		steps.marksEverybodyAsHere();
		minutes.page().locator("[id='WORRIES:::0']").fill(RecordSteps.TYPED);
		Locator ben = minutes.page().getByLabel("What are we worried about? Only about Ben Hornbeam");
		ben.locator("xpath=ancestor::details/summary").click();
		ben.fill(DistributionSteps.OF_BEN);
		minutes.page().locator("[id='CONFIDENTIAL:::0']").fill(DistributionSteps.CONFIDENTIAL);
		minutes.page().locator("h1").click();
		LiveSteps.saved(minutes);
		steps.decides().closes();
		assertThat(minutes.page().locator("[data-part=state]")).containsText("This conference was closed",
				new LocatorAssertions.ContainsTextOptions().setTimeout(15_000));
		assertThat(minutes.page().locator("[data-part=ended]")).isVisible();
	}

}
