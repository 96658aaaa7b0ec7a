package uk.rowan.journey;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import uk.rowan.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A conference while it is held: the chair and the minute taker type at the same time,
 * each in a browser of their own.
 */
@RowanJourney
class LiveScreenJourney {

	static final String WORRIES = "[id='WORRIES:::0']";

	private static final String WORKING = "[id='WORKING:::0']";

	/**
	 * Two seconds are promised: 0.6 of a second after the last key it is sent, and the
	 * other screen asks every second, which leaves 0.4 for the way. Here two browsers,
	 * the server and its database share one computer with whatever else is built on it,
	 * so half a second is allowed for their waiting for one another.
	 */
	private static final int TWO_SECONDS = 2000 + 500;

	@Autowired
	private LiveConference conference;

	@Test
	void eachSeesWithinTwoSecondsWhatTheOtherTypes(Visitors visitors) {
		String path = this.conference.about("Ada", "Ben");
		Visitor chair = visitors.signedInAs("chair").open(path + "?section=4").finds("Live screen");
		Visitor minutes = visitors.signedInAs("minutes").open(path + "?section=4").finds("Live screen");
		chair.page().locator(WORRIES).pressSequentially("Cold rooms");
		assertThat(minutes.page().locator(WORRIES)).hasValue("Cold rooms", within(TWO_SECONDS));
		assertThat(minutes.page().locator("[data-part=busy]")).containsText("is typing in section 4");
		assertThat(state(chair)).containsText("Saved");
		chair.page().locator("section:not([hidden]) summary", new Page.LocatorOptions().setHasText("Ben")).click();
		chair.page().getByLabel("What are we worried about? Only about Ben Larch").fill("Ben coughs");
		assertThat(minutes.page().getByLabel("What are we worried about? Only about Ben Larch")).hasValue("Ben coughs",
				within(TWO_SECONDS));
		assertThat(chair.page().locator("[data-part=state]")).containsText("Saved");
		Assertions.assertThat(Axe.violations(chair.page())).isEmpty();
		Assertions.assertThat(chair.complaints()).isEmpty();
	}

	@Test
	void theCaretStaysWhereItIsAndBothAreOffered(Visitors visitors) {
		String path = this.conference.about("Ada");
		Visitor chair = visitors.signedInAs("chair").open(path + "?section=5").finds("Live screen");
		Visitor minutes = visitors.signedInAs("minutes").open(path + "?section=5").finds("Live screen");
		Locator mine = minutes.page().locator(WORKING);
		mine.focus();
		chair.page().locator(WORKING).fill("Grandmother helps");
		assertThat(minutes.page().locator("[data-part=waiting]")).containsText("Grandmother helps");
		assertThat(mine).hasValue("");
		mine.pressSequentially("School is a safe place");
		Locator both = minutes.page().locator("[data-part=conflict]");
		assertThat(both).containsText("Grandmother helps");
		minutes.press("Keep both");
		assertThat(mine).hasValue("Grandmother helps\nSchool is a safe place");
		assertThat(both).hasCount(0);
		chair.page().locator("h1").click();
		chair.page().locator("[data-go='1']").click();
		assertThat(chair.page().locator(WORKING)).hasValue("Grandmother helps\nSchool is a safe place",
				within(TWO_SECONDS));
	}

	@Test
	void aBrokenLineLosesNothing(Visitors visitors) {
		String path = this.conference.about("Ada");
		Visitor minutes = visitors.signedInAs("minutes").open(path + "?section=4").finds("Live screen");
		minutes.page().locator(WORRIES).fill("Before");
		assertThat(state(minutes)).containsText("Saved");
		minutes.page().context().setOffline(true);
		minutes.page().locator(WORRIES).fill("Before, and in the dark");
		minutes.page().locator("[data-go=next]").click();
		minutes.page().locator(WORKING).fill("The hall is warm");
		assertThat(state(minutes)).containsText("Working offline, 2 changes kept on this computer");
		Assertions.assertThat(kept(minutes)).contains("1 records").doesNotContain("dark");
		minutes.page().context().setOffline(false);
		assertThat(state(minutes)).containsText("Saved", soon());
		Assertions.assertThat(kept(minutes)).contains("0 records");
		Visitor chair = visitors.signedInAs("chair").open(path);
		assertThat(chair.page().locator(WORRIES)).hasValue("Before, and in the dark");
		assertThat(chair.page().locator(WORKING)).hasValue("The hall is warm");
	}

	@Test
	void whatAPageCouldNotSendIsSentByTheNext(Visitors visitors) {
		String path = this.conference.about("Ada");
		Visitor minutes = visitors.signedInAs("minutes").open(path + "?section=4").finds("Live screen");
		minutes.page().context().setOffline(true);
		minutes.page().locator(WORRIES).fill("Typed into the dark");
		assertThat(state(minutes)).containsText("Working offline, 1 change kept on this computer");
		minutes.page().close();
		minutes.page().context().setOffline(false);
		Page next = minutes.page().context().newPage();
		next.navigate(path + "?section=4");
		assertThat(next.locator(WORRIES)).hasValue("Typed into the dark",
				new LocatorAssertions.HasValueOptions().setTimeout(10_000));
		assertThat(next.locator("[data-part=state]")).containsText("Saved", soon());
		Visitor chair = visitors.signedInAs("chair").open(path);
		assertThat(chair.page().locator(WORRIES)).hasValue("Typed into the dark");
	}

	@Test
	void whoeverIsSignedOutGoesOnTypingAndSignsInInAnotherTab(Visitors visitors) {
		String path = this.conference.about("Ada");
		Visitor minutes = visitors.signedInAs("minutes").open(path + "?section=4").finds("Live screen");
		Page other = minutes.page().context().newPage();
		other.navigate("/");
		other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")).click();
		other.locator("#username").waitFor();
		minutes.page().locator(WORRIES).fill("Still here");
		assertThat(state(minutes)).containsText("You are signed out", soon());
		assertThat(minutes.page().getByText("Sign in in another tab")).isVisible();
		other.locator("#username").fill("minutes");
		other.locator("#password").fill(Visitor.PASSWORD);
		other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();
		assertThat(state(minutes)).containsText("Saved", soon());
		assertThat(minutes.page().locator(WORRIES)).hasValue("Still here");
		Visitor chair = visitors.signedInAs("chair").open(path);
		assertThat(chair.page().locator(WORRIES)).hasValue("Still here");
	}

	@Test
	void theKeysAloneLeadThroughTheAgenda(Visitors visitors) {
		Visitor chair = visitors.signedInAs("chair").open(this.conference.about("Ada", "Ben") + "?section=3");
		assertThat(chair.page().locator("[data-live].rowan-live--script")).isVisible();
		alt(chair, "n");
		assertThat(chair.page().locator("#section-4")).isFocused();
		alt(chair, "o");
		assertThat(chair.page().getByLabel("What are we worried about? Only about Ada Larch")).isFocused();
		alt(chair, "o");
		chair.page().keyboard().type("Ben coughs");
		assertThat(chair.page().getByLabel("What are we worried about? Only about Ben Larch")).hasValue("Ben coughs");
		alt(chair, "p");
		assertThat(chair.page().locator("#section-3")).isFocused();
		alt(chair, "w");
		assertThat(chair.page().locator("#section-2")).isFocused();
		chair.page().keyboard().press("Tab");
		chair.page().keyboard().press("ArrowLeft");
		assertThat(state(chair)).containsText("Saved", soon());
	}

	@Test
	void aPhraseIsPutInWhereTheCaretIsByKeysAlone(Visitors visitors) {
		Visitor chair = visitors.signedInAs("chair").open(this.conference.about("Ada") + "?section=5");
		assertThat(chair.page().locator("[data-live].rowan-live--script")).isVisible();
		chair.page().locator(WORKING).focus();
		chair.page().keyboard().type("Begin end");
		for (int letter = 0; letter < "end".length(); letter++) {
			chair.page().keyboard().press("ArrowLeft");
		}
		Keyboard keys = new Keyboard(chair.page()).to("Phrases").press("Enter");
		String phrase = chair.page().locator(".rowan-live__phrase:visible").first().innerText();
		keys.to(phrase).press("Enter");
		assertThat(chair.page().locator(WORKING)).isFocused();
		keys.type("then ");
		assertThat(chair.page().locator(WORKING)).hasValue("Begin " + phrase + " then end");
		assertThat(state(chair)).containsText("Saved", soon());
	}

	@Test
	void withoutScriptASectionIsSavedAtATime(Visitors visitors) {
		String path = this.conference.about("Ada");
		Visitor chair = visitors.somebody(visitors.options().setJavaScriptEnabled(false)).signIn("chair");
		chair.open(path).finds("Live screen").follow(Pattern.compile("^4 .*"));
		chair.fill("What are we worried about?", "Cold rooms").press("Save this section").finds("Live screen");
		chair.follow("Next section").fill("What is working well?", "School").press("Save this section");
		chair.follow(Pattern.compile("^4 .*"));
		assertThat(chair.page().locator(WORRIES)).hasValue("Cold rooms");
		chair.open(path + "/board").finds("What we said").reads("Cold rooms", "School").press("Blank the board");
		chair.finds("What we said").reads("The board is blank.").press("Show the board");
		chair.finds("What we said").reads("Cold rooms");
	}

	@Test
	void theBoardFollowsAndOneKeyBlanksIt(Visitors visitors) {
		String path = this.conference.about("Ada");
		Visitor chair = visitors.signedInAs("chair").open(path + "/board").finds("What we said");
		Visitor minutes = visitors.signedInAs("minutes").open(path + "?section=4").finds("Live screen");
		minutes.page().locator(WORRIES).fill("Cold rooms");
		assertThat(chair.page().locator("[data-part=said]")).containsText("Cold rooms", soon());
		chair.page().keyboard().press("Escape");
		assertThat(chair.page().locator("[data-part=said]")).containsText("The board is blank.");
		chair.page().keyboard().press("Escape");
		assertThat(chair.page().locator("[data-part=said]")).containsText("Cold rooms");
		Assertions.assertThat(chair.complaints()).isEmpty();
	}

	@Test
	void whatStandsBesideFollowsAnAnswerAboutTheRecording(Visitors visitors) {
		Visitor chair = visitors.signedInAs("chair").open(this.conference.about("Ada") + "?section=2");
		Locator here = chair.page()
			.locator(".rowan-live__row", new Page.LocatorOptions().setHasText("Nia Nurse"))
			.locator("input[value=HERE]");
		here.check();
		Locator beside = chair.page().locator("[data-part=tallies]");
		assertThat(beside).containsText("Still to be advised and asked: Nia Nurse", soon());
		String field = (String) here.evaluate("(radio) => radio.closest('[data-field]').dataset.field");
		String meeting = chair.page().locator("[data-live]").getAttribute("data-meeting");
		TestDatabase.DATABASE.owner()
			.sql("""
					with advised as (
						insert into consent_advice (id, purpose, subject_id, asked_id, notice_version_id, how, given_on, recorded_at,
							recorded_by, number)
						select gen_random_uuid(), 'RECORDING', cast(:meeting as uuid), cast(:who as uuid), v.id, 'POST', current_date,
							now(), '00000000-0000-0000-0000-000000000000', (select count(*) from consent_advice) + 1
						from notice_version v limit 1)
					insert into consent_answer (id, purpose, subject_id, asked_id, answer, answered_on, recorded_at, recorded_by,
						number)
					values (gen_random_uuid(), 'RECORDING', cast(:meeting as uuid), cast(:who as uuid), 'NO', current_date, now(),
						'00000000-0000-0000-0000-000000000000', (select count(*) from consent_answer) + 1)""")
			.param("meeting", meeting)
			.param("who", field.replaceAll("PRESENCE::|:0$", ""))
			.update();
		assertThat(beside).containsText("Minutes only", soon());
		Assertions.assertThat(chair.complaints()).isEmpty();
	}

	private static void alt(Visitor visitor, String letter) {
		new Keyboard(visitor.page()).accessKey(letter);
	}

	private static Locator state(Visitor visitor) {
		return visitor.page().locator("[data-part=state]");
	}

	private static LocatorAssertions.HasValueOptions within(int milliseconds) {
		return new LocatorAssertions.HasValueOptions().setTimeout(milliseconds);
	}

	private static LocatorAssertions.ContainsTextOptions soon() {
		return new LocatorAssertions.ContainsTextOptions().setTimeout(15_000);
	}

	/** What the browser's database holds, as far as it can be read there. */
	static String kept(Visitor visitor) {
		return String.valueOf(visitor.page().evaluate("""
				() => new Promise((resolve) => {
					const opening = indexedDB.open('rowan-live', 1);
					opening.onsuccess = () => {
						const all = opening.result.transaction('kept').objectStore('kept').getAll();
						all.onsuccess = () => resolve(`${all.result.length} records ` + all.result.map((one) =>
							String.fromCharCode(...new Uint8Array(one.sealed))).join());
					};
				})"""));
	}

}
