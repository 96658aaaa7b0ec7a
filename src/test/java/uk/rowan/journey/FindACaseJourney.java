package uk.rowan.journey;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Signing in as each role, finding a case, being refused one, opening it with a reason,
 * and seeing who looked.
 */
@RowanJourney
class FindACaseJourney {

	@ParameterizedTest
	@ValueSource(strings = { "coordinator", "chair", "chair2", "minutes", "minutes2", "socialworker", "manager",
			"records", "records2", "dpo", "caldicott", "lado", "channel", "partnership", "admin" })
	void eachAccountSeesItsOwnWorkAndNavigation(String username, Visitors visitors) {
		Visitor visitor = visitors.signedInAs(username);
		List<String> navigation = visitor.navigation();
		assertThat(navigation).startsWith("My work").contains("Your account");
		assertThat(navigation.contains("Audit")).isEqualTo(username.equals("dpo"));
		assertThat(navigation.contains("Accounts")).isEqualTo(username.equals("admin"));
		assertThat(navigation.contains("Settings")).isEqualTo(List.of("dpo", "admin").contains(username));
		visitor.signOut().open("/").finds("Sign in");
	}

	@Test
	void aSocialWorkerFindsACaseByNameAndOpensIt(Visitors visitors) {
		Visitor worker = visitors.signedInAs("socialworker");
		find("zofia", "Zofia Nowak", worker).reads("Zofia Nowak", "social worker Sam Hartigan-Vale", "What matters now",
				"Małgorzata Nowak");
		worker.follow("Chronology").finds("Chronology").reads("Weight falling, appointments missed");
	}

	@Test
	void aCaseOutOfReachLooksLikeOneThatIsNone(Visitors visitors) {
		Visitor coordinator = find("Тарас", "Тарас Петренко", visitors.signedInAs("coordinator"));
		String existing = coordinator.path();
		Visitor chair = visitors.signedInAs("chair");
		String refused = chair.open(existing).finds("This record does not exist, or is not open to you").text();
		assertThat(chair.status()).isEqualTo(404);
		assertThat(chair.open("/cases/" + UUID.randomUUID()).text()).isEqualTo(refused);
		assertThat(chair.status()).isEqualTo(404);
		chair.open("/people").fill("Name", "Тарас").press("Search").finds("People found");
		assertThat(chair.text()).doesNotContain("Петренко");
	}

	@Test
	void aCaseOpenedWithAReasonIsSeenByWhoeverHasItAndByTheOfficer(Visitors visitors) {
		Visitor owner = find("ਜੀਵਨ", "ਜੀਵਨ ਕੌਰ", visitors.signedInAs("socialworker"));
		String reference = owner.heading().replace("Case ", "");
		Visitor stranger = visitors.signedInAs("chair");
		openWithReason(stranger, reference);
		owner.open("/").finds("My work").follow("Case " + reference + " was opened by break-glass: look who and why");
		owner.finds("A case was opened by break-glass")
			.reads("Desmond Achterberg", "The child is at the police station now");
		owner.press("I have seen this").finds("My work").reads("Marked as seen");
		Visitor officer = visitors.signedInAs("dpo").reads("Case " + reference + " was opened by break-glass");
		officer.follow("Case " + reference + " was opened by break-glass: look who and why");
		officer.finds("A case was opened by break-glass").reads("The child is at the police station now");
		officer.follow("Audit").fill("Case reference", reference).press("Search").finds("Audit");
		officer.reads("Desmond Achterberg", "Looked at a case");
		mailboxTellsWithoutNames(owner, reference);
	}

	private static void openWithReason(Visitor stranger, String reference) {
		stranger.follow("Cases").follow("Open a case that is not in your reach");
		stranger.press("Find the case").finds("Open a case that is not in your reach").reads("There is a problem");
		stranger.fill("Case reference", reference).press("Find the case").finds("A case was found");
		stranger.press("Open with this reason").reads("Say why you need to open the case");
		stranger.fill("Why do you need to open it?", "The child is at the police station now");
		stranger.press("Open with this reason").finds("Case " + reference).reads("Opened by break-glass");
	}

	private static void mailboxTellsWithoutNames(Visitor owner, String reference) {
		long patience = System.nanoTime() + Duration.ofSeconds(30).toNanos();
		do {
			owner.open("/demo/mailbox").finds("The demo's mailbox");
		}
		while (!owner.text().contains("socialworker@rowanshire.example") && System.nanoTime() < patience);
		owner.reads("socialworker@rowanshire.example", "opened by somebody who is not allocated to it");
		assertThat(owner.page().locator("main").innerText()).doesNotContain("ਜੀਵਨ", "ਕੌਰ", "Kaur", reference,
				"Achterberg");
	}

	private static Visitor find(String typed, String name, Visitor visitor) {
		visitor.follow("People").fill("Name", typed).press("Search").finds("People found");
		visitor.follow(name).finds(name).follow(Pattern.compile("Case RWN-[-0-9]+"));
		return visitor.finds("Case RWN-");
	}

}
