package uk.rowan.journey;

import java.util.Map;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A conference from readiness to its close: by keys alone, and without script.
 */
@RowanJourney
class TakeAConferenceOtherwiseJourney {

	@Autowired
	private ConferenceToTake conference;

	@Test
	void withoutScript(Visitors visitors) {
		String path = this.conference.booked();
		Visitor chair = visitors.somebody(visitors.options().setJavaScriptEnabled(false)).signIn("chair");
		chair.open(path).finds("Initial child protection conference").reads("Is it ready?");
		chair.follow("Live screen").finds("Live screen");
		LiveSteps steps = new LiveSteps(chair, path, false).marksEverybodyAsHere();
		chair.reads("Ada Hornbeam: quorate", "Ben Hornbeam: quorate");
		chair.follow("4 What are we worried about?").fill("What are we worried about?", "Left alone at night");
		steps.saved();
		chair.follow("7 Each agency’s view");
		chair.page().locator("section:not([hidden]) [data-field^='VIEW:'] input[value=PLAN]").first().check();
		steps.saved();
		chair.reads("Ada Hornbeam: 1 plan, 0 no plan, 0 no view");
		steps.decides().closes();
		chair.open(path + "/live?section=4").reads("The conference is closed.");
	}

	@Test
	void byKeysAlone(Visitors visitors) {
		String path = this.conference.booked();
		Visitor chair = visitors.signedInAs("chair").open(path).finds("Initial child protection conference");
		Keyboard keys = new Keyboard(chair.page()).use("Live screen");
		chair.finds("Live screen");
		keys.accessKey("w");
		assertThat(chair.page().locator("#section-2")).isFocused();
		for (int one = 0; one < 3; one++) {
			keys.to("Is here?", "Not marked").press("ArrowRight");
		}
		assertThat(chair.page().locator("[data-part=tallies]")).containsText("Ada Hornbeam: quorate");
		keys.accessKey("n").accessKey("n");
		assertThat(chair.page().locator("#section-4")).isFocused();
		keys.type("What are we worried about?", "Left alone at night").accessKey("o");
		assertThat(chair.page().getByLabel("What are we worried about? Only about Ada Hornbeam")).isFocused();
		keys.type("Ada is tired at school");
		for (int section = 4; section < 8; section++) {
			keys.accessKey("n");
		}
		decide(keys);
		keys.accessKey("n");
		assertThat(chair.page().locator("#section-9")).isFocused();
		choose(chair, keys, "CORE_GROUP_ON:::0");
		choose(chair, keys, "REVIEW_ON:::0");
		LiveSteps.saved(chair);
		keys.use("Close the conference").type("When did it begin?", "").press("Control+a").type(LiveSteps.began());
		keys.type("When did it end?", "").press("Control+a").type(LiveSteps.ended()).use("Close the conference");
		chair.reads("The conference is closed", "A child protection plan is needed: Neglect");
	}

	/** Takes the first day that is offered. */
	private static void choose(Visitor chair, Keyboard keys, String field) {
		Locator day = chair.page().locator("[data-for='" + field + "'] button").first();
		keys.to(day.innerText()).press("Enter");
		assertThat(chair.page().locator("[id='" + field + "']")).not().hasValue("");
	}

	private static void decide(Keyboard keys) {
		Map<String, Integer> steps = Map.of("Ada", 1, "Ben", 2);
		for (String child : new String[] { "Ada", "Ben" }) {
			String about = " (" + child + " Hornbeam)";
			keys.to("Decision" + about, "Not marked");
			for (int step = 0; step < steps.getOrDefault(child, 0); step++) {
				keys.press("ArrowRight");
			}
			if (child.equals("Ada")) {
				keys.to("Category" + about, "Not marked").press("ArrowRight");
			}
			keys.type("Reasons" + about, child.equals("Ada") ? "Left alone at night" : "Lives with his father");
			if (child.equals("Ada")) {
				keys.type("Lead social worker" + about, "Robin Ash").type("What is done 1", "Visit every week");
			}
		}
	}

}
