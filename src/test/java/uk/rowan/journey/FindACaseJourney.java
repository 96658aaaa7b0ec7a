package uk.rowan.journey;

import java.util.List;

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

}
