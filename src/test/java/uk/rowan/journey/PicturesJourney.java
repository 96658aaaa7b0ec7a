package uk.rowan.journey;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Takes pictures of the main pages, at a desk and on a telephone, for people to look at.
 */
@RowanJourney
class PicturesJourney {

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
		take(worker.open(path + "/notes/new").press("Keep the note").finds("Write a note"), "note-refused");
		worker.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
		take(worker.open(path).finds("Case RWN-"), "case-forced-colours");
		assertThat(Axe.violations(worker.page())).isEmpty();
	}

	@Test
	void ofTheOfficersAndTheAdministratorsPages(Visitors visitors) {
		Visitor officer = visitors.signedInAs("dpo");
		take(officer.follow("Audit").press("Search").finds("Audit"), "audit");
		take(officer.open("/audit/verification").finds("Is the audit whole?"), "verification");
		Visitor administrator = visitors.signedInAs("admin");
		take(administrator.follow("Settings").finds("Settings"), "settings");
		take(administrator.follow("Accounts").finds("Accounts"), "accounts");
		take(administrator.open("/nowhere").finds("This record does not exist"), "not-found");
		take(visitors.signedInAs("coordinator"), "my-work-coordinator");
	}

	private static void take(Visitor visitor, String name) {
		visitor.photograph(name);
		visitor.page().setViewportSize(320, 800);
		visitor.photograph(name + "-320");
		visitor.page().setViewportSize(1280, 900);
	}

}
