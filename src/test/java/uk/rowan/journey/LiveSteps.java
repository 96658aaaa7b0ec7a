package uk.rowan.journey;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.assertj.core.api.Assertions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * What the chair does on the live screen of a conference about Ada and Ben: a plan for
 * Ada, none for Ben.
 *
 * @param chair who
 * @param path where the conference is
 * @param script whether what is typed saves itself
 */
record LiveSteps(Visitor chair, String path, boolean script) {

	static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

	LiveSteps marksEverybodyAsHere() {
		this.chair.open(this.path + "/live?section=2").finds("Live screen");
		List<Locator> here = this.chair.page().locator("section:not([hidden]) input[type=radio][value=HERE]").all();
		Assertions.assertThat(here).hasSizeGreaterThan(2);
		here.forEach(Locator::check);
		return saved();
	}

	LiveSteps decides() {
		this.chair.open(this.path + "/live?section=8");
		choose("DECISION", 0, "PLAN");
		choose("DECISION", 1, "NO_PLAN");
		choose("CATEGORY", 0, "NEG");
		write("REASONS", 0, "Left alone at night");
		write("REASONS", 1, "Lives with his father");
		write("LEAD_WORKER", 0, "Robin Ash");
		write("PLAN_WHAT", 0, "Visit every week");
		saved();
		this.chair.open(this.path + "/live?section=9");
		this.chair.page().locator("[id='CORE_GROUP_ON:::0']").fill(LocalDate.now(LONDON).plusDays(7).toString());
		this.chair.page().locator("[id='REVIEW_ON:::0']").fill(LocalDate.now(LONDON).plusDays(77).toString());
		this.chair.page().locator("[id='CLOSING:::0']").fill("Ada is safer with a plan");
		return saved();
	}

	void closes() {
		this.chair.follow("Close the conference").finds("Close the conference");
		this.chair.fill("When did it begin?", began()).fill("When did it end?", ended());
		if (this.script) {
			Assertions.assertThat(Axe.violations(this.chair.page())).isEmpty();
		}
		this.chair.press("Close the conference").reads("The conference is closed");
		this.chair.reads("A child protection plan is needed: Neglect", "No child protection plan is needed");
	}

	static String began() {
		return TIME.format(LocalTime.now(LONDON).minusMinutes(20));
	}

	static String ended() {
		return TIME.format(LocalTime.now(LONDON));
	}

	LiveSteps saved() {
		if (this.script) {
			this.chair.page().locator("h1").click();
			saved(this.chair);
		}
		else {
			this.chair.press("Save this section").finds("Live screen");
		}
		return this;
	}

	/**
	 * Waits until everything that was typed is saved.
	 */
	static void saved(Visitor visitor) {
		assertThat(visitor.page().locator("[data-part=state]")).containsText("Saved",
				new LocatorAssertions.ContainsTextOptions().setTimeout(15_000));
	}

	private void choose(String kind, int which, String code) {
		now().locator("[data-field^='" + kind + ":'] input[value=" + code + "]").nth(which).check();
	}

	private void write(String kind, int which, String words) {
		now().locator("[data-field^='" + kind + ":'] [data-part=words]:visible").nth(which).fill(words);
	}

	private Locator now() {
		Page page = this.chair.page();
		return page.locator("section:not([hidden])");
	}

}
