package uk.rowan.web;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.SignedIn;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@RowanTest
class ShellTests {

	@Autowired
	private MockMvc web;

	@Autowired
	private List<NavigationItem> items;

	@Autowired
	private MessageSource messages;

	private Document page(RequestPostProcessor who) throws Exception {
		return Jsoup
			.parse(this.web.perform(get("/accessibility").with(who)).andReturn().getResponse().getContentAsString());
	}

	@Test
	void theHeaderSaysWhoIsSignedInAndLetsThemLeave() throws Exception {
		Document page = page(SignedIn.as(Role.CHAIR));
		assertThat(page.select("header").text()).contains("Signed in as Sam Example");
		assertThat(page.select("header form[method=post][action=/sign-out] button").text()).isEqualTo("Sign out");
		assertThat(page.select("header form[action=/sign-out] input[type=hidden]").val()).isNotEmpty();
		assertThat(page.select(".rowan-printed").text()).startsWith("Printed by Sam Example, ");
	}

	@Test
	void theNavigationHasWhatTheRolesOpen() throws Exception {
		for (Role role : Role.values()) {
			List<String> expected = this.items.stream()
				.filter((item) -> item.roles().isEmpty() || item.roles().contains(role))
				.map(NavigationItem::href)
				.toList();
			assertThat(page(SignedIn.as(role)).select(".govuk-service-navigation__list a").eachAttr("href"))
				.as("%s", role)
				.containsExactlyInAnyOrderElementsOf(expected);
		}
	}

	@Test
	void whoeverHasNotSignedInSeesNoNavigation() throws Exception {
		Document page = page((request) -> request);
		assertThat(page.select("header form, header nav, dialog")).isEmpty();
		assertThat(page.select("footer a[href=/accessibility]")).hasSize(1);
	}

	@Test
	void theAccessibilityStatementPromisesOnlyWhatThereIs() throws Exception {
		String statement = page((request) -> request).select("main").text();
		assertThat(statement)
			.contains("time lines and families are lists and tables",
					"not yet with a screen reader, voice control or a screen magnifier")
			.doesNotContain("family tree", "shown as pictures");
	}

	@Test
	void eachWayToGoHasItsWords() {
		assertThat(this.items)
			.allSatisfy((item) -> assertThat(this.messages.getMessage(item.labelKey(), null, java.util.Locale.UK))
				.isNotEqualTo(item.labelKey()));
	}

	@Test
	void sayingThatOneIsStillThereProlongsTheSession() throws Exception {
		this.web.perform(post("/session/extension").with(SignedIn.as(Role.CHAIR)).with(csrf()))
			.andExpect(status().isNoContent());
		this.web.perform(post("/session/extension").with(SignedIn.as(Role.CHAIR))).andExpect(status().isForbidden());
	}

}
