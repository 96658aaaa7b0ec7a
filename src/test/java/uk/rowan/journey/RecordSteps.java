package uk.rowan.journey;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import org.assertj.core.api.Assertions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * How the record of a conference comes about: begun from what was typed, sent to the
 * chair, commented on at its place, changed, approved.
 *
 * @param chair who approves it
 * @param minutes who writes it
 * @param path where the conference is
 */
record RecordSteps(Visitor chair, Visitor minutes, String path) {

	/** What was typed while the conference was held. */
	static final String TYPED = "Left alone at night, from November on";

	/** What the minute taker made of it. */
	static final String CHANGED = "Left alone at night, from October on";

	private static final String COMMENT = "It began in October, says the school";

	private static final String SECTION = "What we are worried about";

	void untilItIsApproved() {
		this.minutes.open(this.path + "/record").finds("Formal record").press("Begin");
		this.minutes.reads(TYPED, "Ada is safer with a plan");
		fill();
		step(this.minutes, "Send to the chair", "Send it to the chair", "");
		comment();
		step(this.chair, "Approve, or send back", "Send it back", "One date is wrong");
		answer();
		step(this.minutes, "Send to the chair again", "Send it to the chair", "");
		this.chair.open(this.path + "/record").reads(CHANGED);
		step(this.chair, "Approve, or send back", "Approve it", "");
		this.minutes.open(this.path + "/record").finds("Formal record").reads("Approved", CHANGED);
		Assertions.assertThat(this.minutes.text()).doesNotContain(COMMENT, "Write " + SECTION);
	}

	/** Writes what a record must say and nobody typed. */
	private void fill() {
		Locator lacking = this.minutes.page()
			.locator("section:has(strong:text-is('Must be written')) a[href$='/words']");
		while (lacking.count() > 0) {
			lacking.first().click();
			goOn(this.minutes.fill("Words", "Nothing was said about this")).open(this.path + "/record")
				.finds("Formal record");
		}
	}

	private void comment() {
		this.chair.open(this.path + "/record").follow(Pattern.compile("^Comment " + SECTION + "$"));
		this.chair.finds("Comment on a section").fill("Comment", COMMENT).press("Add the comment");
		this.chair.reads("The comment is added");
		Assertions.assertThat(Axe.violations(this.chair.page())).isEmpty();
	}

	private void answer() {
		this.minutes.open(this.path + "/record").reads("One date is wrong");
		Locator place = this.minutes.page()
			.locator("section", new com.microsoft.playwright.Page.LocatorOptions().setHasText(TYPED));
		assertThat(place).containsText(COMMENT);
		this.minutes.follow(Pattern.compile("^Write " + SECTION + "$")).finds(SECTION).reads(COMMENT);
		this.minutes.fill("Words", CHANGED);
		assertThat(this.minutes.page().locator("[data-part=kept]")).hasText("Saved as you typed.");
		Assertions.assertThat(Axe.violations(this.minutes.page())).isEmpty();
		this.minutes.open(this.path + "/record").reads(CHANGED);
		goOn(this.minutes.follow(Pattern.compile("^Write " + SECTION + "$")).finds(SECTION)).open(this.path + "/record")
			.reads(CHANGED);
	}

	/** What is still unsent goes first: only then does the page change. */
	static Visitor goOn(Visitor who) {
		String here = who.page().url();
		who.press("Save and go on").page().waitForURL((url) -> !url.equals(here));
		return who;
	}

	private static void step(Visitor who, String next, String act, String why) {
		who.press(next).finds("What happens next?");
		if (who.page().getByLabel(act).count() > 0) {
			who.choose(act);
		}
		who.fill("Reason", why).press("Do this").finds("Formal record").reads("Done");
	}

}
