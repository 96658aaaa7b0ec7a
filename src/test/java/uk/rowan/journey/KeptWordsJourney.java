package uk.rowan.journey;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.rowan.TestDatabase;
import uk.rowan.shared.Ids;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * What becomes of words that could not be sent: nothing is thrown away in silence, and
 * nothing older replaces what is newer.
 */
@RowanJourney
class KeptWordsJourney {

	private static final String WORRIES = LiveScreenJourney.WORRIES;

	private static final String WORKING = "[id='WORKING:::0']";

	@Autowired
	private LiveConference conference;

	@Test
	void aClosedConferenceShowsItsWriterWhatWasNotSent(Visitors visitors) {
		String path = this.conference.about("Ada");
		Visitor minutes = visitors.signedInAs("minutes").open(path + "?section=4").finds("Live screen");
		BrowserContext browser = minutes.page().context();
		browser.setOffline(true);
		minutes.page().locator(WORRIES).fill("Typed into the dark");
		assertThat(state(minutes.page())).containsText("Working offline, 1 change kept on this computer");
		minutes.page().close();
		browser.setOffline(false);
		close(path.replaceAll("/conferences/|/live", ""));
		Page next = browser.newPage();
		for (int time = 0; time < 2; time++) {
			next.navigate(path);
			assertThat(strays(next)).containsText("You typed this before the conference was closed", soon());
			assertThat(strays(next)).containsText("What are we worried about?");
			assertThat(strays(next)).containsText("Typed into the dark");
		}
		button(next, "I have copied it").click();
		assertThat(strays(next)).isEmpty();
		kept(next, 0);
		assertThat(next.locator(WORRIES)).hasValue("");
	}

	/** As somebody else does meanwhile. */
	private static void close(String conference) {
		TestDatabase.DATABASE.owner()
			.sql("""
					insert into live_closed (meeting_id, closed_at, closed_by)
					values (cast(:id as uuid), rowan_now(), cast(:by as uuid))""")
			.param("id", conference)
			.param("by", Ids.next())
			.update();
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); }",
			"IDBFactory.prototype.open = () => { throw new DOMException('private', 'SecurityError'); }",
			"IDBObjectStore.prototype.put = (put => function(one) { const asked = put.call(this, one);"
					+ " this.transaction.abort(); return asked; })(IDBObjectStore.prototype.put)" })
	void aBrowserThatKeepsNothingSaysSoAndGoesOn(String broken, Visitors visitors) {
		String path = this.conference.about("Ada");
		Visitor minutes = visitors.signedInAs("minutes");
		minutes.page().addInitScript(broken);
		minutes.open(path + "?section=4").finds("Live screen");
		minutes.page().locator(WORRIES).fill("Typed");
		assertThat(minutes.page().locator("[data-part=unkept]")).containsText("is not kept in this browser", soon());
		minutes.page().context().setOffline(true);
		minutes.page().locator(WORRIES).fill("Typed into the dark");
		assertThat(state(minutes.page())).containsText("Working offline, 1 change kept in this page only", soon());
		minutes.page().context().setOffline(false);
		LiveSteps.saved(minutes);
		assertThat(visitors.signedInAs("chair").open(path).page().locator(WORRIES)).hasValue("Typed into the dark");
	}

	@ParameterizedTest
	@ValueSource(ints = { 400, 403, 413, 500 })
	void aFieldThatIsRefusedStopsNoOther(int status, Visitors visitors) {
		String path = this.conference.about("Ada");
		Visitor minutes = visitors.signedInAs("minutes").open(path + "?section=4").finds("Live screen");
		minutes.page().route("**/live/fields", (route) -> {
			if (route.request().postData().contains("WORRIES")) {
				route.fulfill(new Route.FulfillOptions().setStatus(status).setContentType("text/html").setBody("No"));
			}
			else {
				route.resume();
			}
		});
		minutes.page().locator(WORRIES).fill("Not taken");
		minutes.page().locator("[data-go=next]").click();
		minutes.page().locator(WORKING).fill("Taken");
		Visitor chair = visitors.signedInAs("chair").open(path);
		assertThat(chair.page().locator(WORKING)).hasValue("Taken",
				new LocatorAssertions.HasValueOptions().setTimeout(15_000));
		if (status < 500) {
			assertThat(state(minutes.page())).containsText("Not saved in 1 place", soon());
			assertThat(minutes.page().locator("[data-field='WORRIES:::0'] [data-part=problem]"))
				.containsText((status == 413) ? "Use 900,000 characters or fewer" : "This cannot be saved here");
		}
		minutes.page().unroute("**/live/fields");
		minutes.page().locator("[data-go=previous]").click();
		minutes.page().locator(WORRIES).fill("Taken now");
		assertThat(chair.page().locator(WORRIES)).hasValue("Taken now",
				new LocatorAssertions.HasValueOptions().setTimeout(15_000));
		minutes.complaints();
	}

	@Test
	void aLateAnswerReplacesNoNewerWords(Visitors visitors) {
		String path = this.conference.about("Ada");
		Visitor minutes = visitors.signedInAs("minutes").open(path + "?section=4").finds("Live screen");
		Visitor chair = visitors.signedInAs("chair").open(path + "?section=4").finds("Live screen");
		List<Route> late = new ArrayList<>();
		minutes.page().route("**/live/fields", late::add);
		minutes.page().locator(WORRIES).fill("One");
		minutes.page().locator("h1").click();
		minutes.page().waitForCondition(() -> !late.isEmpty());
		APIResponse answer = late.getFirst().fetch();
		assertThat(chair.page().locator(WORRIES)).hasValue("One");
		minutes.page()
			.waitForResponse((response) -> response.url().contains("/changes") && response.text().contains("One, two"),
					() -> chair.page().locator(WORRIES).fill("One, two"));
		late.getFirst().fulfill(new Route.FulfillOptions().setResponse(answer));
		assertThat(minutes.page().locator(WORRIES)).hasValue("One, two");
		assertThat(state(minutes.page())).containsText("Saved");
	}

	@Test
	void aListThatLeftBeforeASaveReplacesNoNewerWords(Visitors visitors) {
		String path = this.conference.about("Ada");
		Visitor minutes = visitors.signedInAs("minutes").open(path + "?section=4").finds("Live screen");
		Visitor chair = visitors.signedInAs("chair").open(path + "?section=4").finds("Live screen");
		List<Route> late = new ArrayList<>();
		minutes.page().route("**/live/changes*", late::add);
		minutes.page().waitForCondition(() -> !late.isEmpty());
		chair.page().locator(WORRIES).fill("One");
		LiveSteps.saved(chair);
		APIResponse older = late.getFirst().fetch();
		minutes.page().locator(WORRIES).fill("One");
		LiveSteps.saved(minutes);
		minutes.page().locator(WORRIES).fill("One, and more");
		minutes.page().locator("h1").click();
		assertThat(chair.page().locator(WORKING)).hasValue("");
		chair.page().locator("h1").click();
		assertThat(chair.page().locator(WORRIES)).hasValue("One, and more");
		minutes.page().unroute("**/live/changes*");
		late.getFirst().fulfill(new Route.FulfillOptions().setResponse(older));
		minutes.page().waitForResponse((response) -> response.url().contains("/changes"), () -> {
		});
		assertThat(minutes.page().locator(WORRIES)).hasValue("One, and more");
	}

	@Test
	void twoWindowsOfOnePersonOfferAChoice(Visitors visitors) {
		String path = this.conference.about("Ada");
		Visitor chair = visitors.signedInAs("chair").open(path + "?section=4").finds("Live screen");
		Page second = chair.page().context().newPage();
		second.navigate(path + "?section=4");
		second.locator(WORRIES).focus();
		chair.page().locator(WORRIES).fill("In the first window");
		assertThat(second.locator("[data-part=waiting]")).containsText("In the first window");
		second.locator(WORRIES).pressSequentially("In the second window");
		assertThat(second.locator("[data-part=conflict]")).containsText("In the first window");
		assertThat(state(second)).containsText("Choose what stays, in 1 place");
		button(second, "Keep both").click();
		assertThat(second.locator(WORRIES)).hasValue("In the first window\nIn the second window");
		chair.page().locator("h1").click();
		assertThat(chair.page().locator(WORRIES)).hasValue("In the first window\nIn the second window");
	}

	@Test
	void twoWindowsThatAreClosedWithoutALineLoseNothing(Visitors visitors) {
		String path = this.conference.about("Ada");
		Visitor chair = visitors.signedInAs("chair").open(path + "?section=4").finds("Live screen");
		BrowserContext browser = chair.page().context();
		Page second = browser.newPage();
		second.navigate(path + "?section=4");
		kept(second, 0);
		browser.setOffline(true);
		chair.page().locator(WORRIES).fill("In the first window");
		second.locator(WORRIES).fill("In the second window");
		assertThat(state(second)).containsText("1 change kept on this computer");
		kept(second, 2);
		chair.page().close();
		second.close();
		browser.setOffline(false);
		Page next = browser.newPage();
		next.navigate(path + "?section=4");
		assertThat(strays(next)).containsText("You typed this in another window", soon());
		assertThat(next.locator("main")).containsText("In the");
		String both = strays(next).innerText() + next.locator(WORRIES).inputValue();
		org.assertj.core.api.Assertions.assertThat(both).contains("In the first window", "In the second window");
	}

	@Test
	void aWindowThatStaysTakesUpWhatTheOtherLeft(Visitors visitors) {
		String path = this.conference.about("Ada");
		Visitor chair = visitors.signedInAs("chair").open(path + "?section=4").finds("Live screen");
		Page second = chair.page().context().newPage();
		second.navigate(path + "?section=4");
		kept(second, 0);
		chair.page().context().setOffline(true);
		chair.page().locator(WORRIES).fill("In the first window");
		kept(second, 1);
		chair.page().close();
		second.context().setOffline(false);
		assertThat(second.locator(WORRIES)).hasValue("In the first window",
				new LocatorAssertions.HasValueOptions().setTimeout(15_000));
		kept(second, 0);
	}

	@Test
	void whatWasChosenStaysWhenItsPlaceIsLeft(Visitors visitors) {
		String path = this.conference.about("Ada");
		Visitor minutes = visitors.signedInAs("minutes").open(path + "?section=4").finds("Live screen");
		Visitor chair = visitors.signedInAs("chair").open(path + "?section=4").finds("Live screen");
		minutes.page().locator(WORRIES).focus();
		chair.page().locator(WORRIES).fill("What waits beneath");
		assertThat(minutes.page().locator("[data-part=waiting]")).containsText("What waits beneath");
		minutes.page().locator(WORRIES).pressSequentially("What is chosen");
		button(minutes.page(), "Keep mine").click();
		assertThat(state(minutes.page())).containsText("Saved", soon());
		minutes.page().locator("h1").click();
		assertThat(minutes.page().locator(WORRIES)).hasValue("What is chosen");
		chair.page().locator("h1").click();
		assertThat(chair.page().locator(WORRIES)).hasValue("What is chosen");
	}

	@Test
	void aBrowserThatKeepsNothingYetAsksBeforeWordsAreLost(Visitors visitors) {
		String path = this.conference.about("Ada");
		Visitor minutes = visitors.signedInAs("minutes");
		minutes.page().route("**/live/key", (route) -> {
			// Is not answered.
		});
		minutes.page().route("**/live/fields", (route) -> {
			// Is not answered either.
		});
		minutes.open(path + "?section=4").finds("Live screen");
		minutes.page().locator(WORRIES).pressSequentially("Typed");
		List<String> asked = new ArrayList<>();
		minutes.page().onDialog((dialog) -> {
			asked.add(dialog.type());
			dialog.dismiss();
		});
		minutes.page().close(new Page.CloseOptions().setRunBeforeUnload(true));
		minutes.page().waitForCondition(() -> !asked.isEmpty());
		org.assertj.core.api.Assertions.assertThat(asked).containsExactly("beforeunload");
		assertThat(minutes.page().locator(WORRIES)).hasValue("Typed");
	}

	@Test
	void aScreenThatIsRefusedForAWhileHearsOfOthersAfterwards(Visitors visitors) {
		String path = this.conference.about("Ada");
		Visitor minutes = visitors.signedInAs("minutes").open(path + "?section=4").finds("Live screen");
		Visitor chair = visitors.signedInAs("chair").open(path + "?section=4").finds("Live screen");
		String asked = "**/live/{key,changes}*";
		chair.page().route(asked, (route) -> route.fulfill(new Route.FulfillOptions().setStatus(404).setBody("No")));
		assertThat(state(chair.page())).containsText("This conference cannot be written to any more", soon());
		chair.page().unroute(asked);
		minutes.page().locator(WORRIES).fill("After all");
		assertThat(chair.page().locator(WORRIES)).hasValue("After all",
				new LocatorAssertions.HasValueOptions().setTimeout(15_000));
	}

	private static Locator state(Page page) {
		return page.locator("[data-part=state]");
	}

	private static Locator strays(Page page) {
		return page.locator("[data-part=strays]");
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
	}

	private static LocatorAssertions.ContainsTextOptions soon() {
		return new LocatorAssertions.ContainsTextOptions().setTimeout(15_000);
	}

	/** Waits until the browser keeps so many records. */
	static void kept(Page page, int records) {
		page.waitForFunction("""
				(records) => new Promise((resolve) => {
					const opening = indexedDB.open('rowan-live', 1);
					opening.onupgradeneeded = () => opening.result.createObjectStore('kept', { keyPath: 'tab' });
					opening.onsuccess = () => {
						const all = opening.result.transaction('kept').objectStore('kept').count();
						all.onsuccess = () => resolve(all.result === records);
						opening.result.close();
					};
				})""", records);
	}

}
