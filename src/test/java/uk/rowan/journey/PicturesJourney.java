package uk.rowan.journey;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.options.ForcedColors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Takes pictures of the main pages, at a desk and on a telephone, for people to look at.
 */
@RowanJourney
class PicturesJourney {

	/**
	 * What only a background would tell from the text around it, where backgrounds are
	 * forced away.
	 */
	private static final String UNSEEN = """
			() => [...document.querySelectorAll('.govuk-button, .govuk-tag, .govuk-input, .moj-identity-bar, [aria-current]')]
				.filter((one) => one.offsetParent).filter((one) => {
					const drawn = [getComputedStyle(one), getComputedStyle(one, '::before'), getComputedStyle(one.parentElement)];
					return !drawn.some((style) => ['Top', 'Right', 'Bottom', 'Left'].some((side) =>
						style[`border${side}Style`] !== 'none' && parseFloat(style[`border${side}Width`]) >= 1));
				}).map((one) => one.outerHTML.slice(0, 160))""";

	@Test
	void ofTheSocialWorkersPages(Visitors visitors) {
		Visitor worker = visitors.somebody();
		take(worker.open("/sign-in").finds("Sign in"), "sign-in");
		take(worker.signIn("socialworker"), "my-work");
		take(worker.follow("Cases").finds("Cases"), "cases");
		take(worker.follow("People").fill("Name", "Birch").press("Search").finds("People found"), "search-results");
		take(worker.follow("Ada Birch").finds("Ada Birch"), "person");
		take(worker.follow(Pattern.compile("Case RWN-.*")).finds("Case RWN-"), "case");
		String path = worker.path();
		take(worker.follow("Chronology").finds("Chronology"), "chronology");
		take(worker.open(path + "/readers").finds("Who has seen this record"), "readers");
		take(worker.open(path + "/notices").finds("Privacy notices"), "case-notices");
		take(worker.open(path + "/notes/new").press("Keep the note").finds("Write a note"), "note-refused");
		String reference = worker.open(path).heading().replace("Case ", "");
		Visitor stranger = visitors.signedInAs("chair2").open("/break-glass");
		take(stranger.fill("Case reference", reference).press("Find the case").finds("A case was found"),
				"break-glass");
	}

	@Test
	void ofTheOfficersAndTheAdministratorsPages(Visitors visitors) {
		Visitor officer = visitors.signedInAs("dpo");
		take(officer.follow("Audit").press("Search").finds("Audit"), "audit");
		take(officer.open("/audit/verification").finds("Is the audit whole?"), "verification");
		Visitor administrator = visitors.signedInAs("admin");
		take(administrator.follow("Settings").finds("Settings"), "settings");
		take(administrator.open("/notices").finds("Privacy notices"), "notices");
		take(administrator.follow("Accounts").finds("Accounts"), "accounts");
		take(administrator.open("/nowhere").finds("This record does not exist"), "not-found");
		take(visitors.signedInAs("coordinator"), "my-work-coordinator");
	}

	@Test
	void ofTheConferences(Visitors visitors) {
		Visitor coordinator = visitors.signedInAs("coordinator").follow("Conferences").finds("Conferences");
		take(coordinator, "conferences");
		take(coordinator.follow("Mihai Vâlcan, Andrei Vâlcan").finds("Initial child protection conference"),
				"conference");
		coordinator.follow("Conferences").follow("Baby Birch").finds("Initial child protection conference");
		take(coordinator.press("Book the conference").finds("Book the conference"), "booking");
		take(coordinator.press("Book the conference").finds("Book the conference"), "booking-refused");
		String path = coordinator.path().replace("/booking", "");
		take(coordinator.open(path + "/invitations").finds("Invitations"), "invitations-proposed");
	}

	@Test
	void ofAConferenceThatIsBeingHeld(Visitors visitors) {
		Visitor chair = visitors.signedInAs("chair2").follow("Conferences").follow("Chidi Okafor, Zora Okafor-Lyle");
		take(chair.finds("Initial child protection conference"), "readiness");
		String path = chair.path();
		take(chair.open(path + "/live?section=2").finds("Live screen"), "live-attendance");
		take(chair.open(path + "/live?section=3").finds("Live screen"), "live-views");
		take(chair.open(path + "/live?section=8").finds("Live screen"), "live-decisions");
		take(chair.open(path + "/live/board"), "board");
		take(chair.open(path + "/closing").finds("Close the conference"), "closing");
		Visitor coordinator = visitors.signedInAs("coordinator");
		take(coordinator.open(path + "/invitations").finds("Invitations"), "invitations");
		take(coordinator.open(path + "/reports").finds("Reports"), "reports");
		take(coordinator.open(path + "/recording-consents").finds("May the summary be recorded?"),
				"recording-consents");
	}

	@Test
	void ofWhatComesOfAConference(Visitors visitors) {
		Visitor minutes = visitors.signedInAs("minutes");
		take(minutes, "my-work-minutes");
		minutes.open("/conferences?show=past")
			.follow("Reuben Oyelaran-Finch, Miriam Oyelaran-Finch")
			.follow("Formal record");
		take(minutes, "record-returned");
		Visitor coordinator = visitors.signedInAs("coordinator").open("/conferences?show=past");
		coordinator.follow("Zofia Nowak, Łukasz Nowak").finds("Initial child protection conference");
		take(coordinator, "conference-concluded");
		String path = coordinator.path();
		take(coordinator.open(path + "/record?kind=RECORD"), "record-approved");
		take(coordinator.open(path + "/distribution").finds("What each will receive"), "distribution");
		coordinator.open(path).follow("Łukasz Nowak").follow(Pattern.compile("Child protection plan.*"));
		take(coordinator.finds("Child protection plan"), "plan");
	}

	@Test
	void inForcedColoursButtonsFocusAndStatesAreStillSeen(Visitors visitors) {
		Visitor worker = visitors.somebody(visitors.options().setForcedColors(ForcedColors.ACTIVE));
		take(worker.open("/sign-in").finds("Sign in"), "sign-in-forced-colours");
		assertThat(worker.page().evaluate(UNSEEN)).isEqualTo(List.of());
		worker.signIn("socialworker");
		take(worker, "my-work-forced-colours");
		assertThat(worker.page().evaluate(UNSEEN)).isEqualTo(List.of());
		worker.follow("People").fill("Name", "Birch").press("Search").follow("Ada Birch");
		Keyboard keyboard = new Keyboard(worker.page());
		keyboard.use(worker.page().locator("main a[href^='/cases/']").first().innerText());
		take(worker.finds("Case RWN-"), "case-forced-colours");
		assertThat(Axe.violations(worker.page())).isEmpty();
		assertThat(worker.page().evaluate(UNSEEN)).isEqualTo(List.of());
		keyboard.use("Write a note").use("Keep the note");
		take(worker.finds("Write a note").reads("There is a problem"), "note-refused-forced-colours");
		assertThat(worker.page().evaluate(UNSEEN)).isEqualTo(List.of());
		worker.page().evaluate("() => document.querySelector('.govuk-button').style.border = '0'");
		assertThat(worker.page().evaluate(UNSEEN)).isNotEqualTo(List.of());
	}

	private static void take(Visitor visitor, String name) {
		visitor.photograph(name);
		visitor.page().setViewportSize(320, 800);
		visitor.photograph(name + "-320");
		visitor.page().setViewportSize(1280, 900);
	}

}
