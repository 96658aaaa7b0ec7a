package uk.rowan.agency;

import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.SignedIn;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.AgencyId;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@RowanTest
class AgencyPageTests {

	@Autowired
	private MockMvc browser;

	@Autowired
	private Agencies agencies;

	@Test
	void theDirectoryListsAnAgencyWithItsCategoryInWords() throws Exception {
		String name = "!" + UUID.randomUUID();
		this.agencies.register(ActingUser.SYSTEM, NewAgency.of(name, AgencyCategory.HEALTH, "", "01632 960 001"));
		Document page = page("/agencies", Role.CHAIR);
		assertThat(page.select("h1").eachText()).containsExactly("Agencies");
		assertThat(page.select("tr:contains(" + name + ") td").eachText()).contains("Health service", "01632 960 001");
		assertThat(page.select("main a[href=/agencies/new]")).isEmpty();
	}

	@Test
	void aCoordinatorAddsAnAgencyOnce() throws Exception {
		String name = "Ward " + UUID.randomUUID();
		String id = page("/agencies/new", Role.COORDINATOR).select("input[name=id]").val();
		for (int attempt = 0; attempt < 2; attempt++) {
			this.browser
				.perform(post("/agencies/new").with(SignedIn.as(Role.COORDINATOR))
					.with(csrf())
					.param("id", id)
					.param("name", name)
					.param("category", "HEALTH"))
				.andExpect(redirectedUrl("/agencies"));
		}
		assertThat(this.agencies.summaries(java.util.List.of(AgencyId.parse(id).orElseThrow()))).hasSize(1);
	}

	@Test
	void everyMistakeIsShownAtOnceAndWhatWasTypedIsKept() throws Exception {
		Document page = Jsoup.parse(this.browser
			.perform(post("/agencies/new").with(SignedIn.as(Role.ADMIN))
				.with(csrf())
				.param("id", AgencyId.next().toString())
				.param("name", " ")
				.param("category", "CIRCUS")
				.param("secureEmail", "nobody at home")
				.param("telephone", "ring me")
				.param("notes", "kept\u0007"))
			.andExpect(status().isUnprocessableContent())
			.andReturn()
			.getResponse()
			.getContentAsString());
		assertThat(page.select(".govuk-error-summary__list a").eachAttr("href")).containsExactly("#name", "#category",
				"#secureEmail", "#telephone", "#notes");
		assertThat(page.select("input[name=secureEmail]").val()).isEqualTo("nobody at home");
	}

	@Test
	void aFormOpenedBeforeAColleaguesChangeChangesNothing() throws Exception {
		NewAgency agency = NewAgency.of("Court " + UUID.randomUUID(), AgencyCategory.COURT, "", "");
		this.agencies.register(ActingUser.SYSTEM, agency);
		String address = "/agencies/" + agency.id() + "/entry";
		change(address, agency.name(), "POLICE").andExpect(redirectedUrl("/agencies"));
		String other = "Court of " + agency.id();
		Document again = Jsoup.parse(change(address, other, "HOUSING").andExpect(status().isConflict())
			.andReturn()
			.getResponse()
			.getContentAsString());
		assertThat(again.select("main").text()).contains("This was changed after you opened it");
		assertThat(again.select("input[name=name]").val()).isEqualTo(other);
		assertThat(again.select("#" + again.select("input[name=name]").attr("aria-describedby")).text())
			.isEqualTo("Stands in the record: " + agency.name());
		assertThat(again.select("option[selected]").val()).isEqualTo("HOUSING");
		assertThat(again.select("input[name=version]").val()).isEqualTo("1");
		assertThat(page(address, Role.ADMIN).select("option[selected]").val()).isEqualTo("POLICE");
	}

	@Test
	void aNameTakenByAnotherAgencyIsRefused() throws Exception {
		NewAgency one = NewAgency.of("One " + UUID.randomUUID(), AgencyCategory.COURT, "", "");
		NewAgency two = NewAgency.of("Two " + UUID.randomUUID(), AgencyCategory.COURT, "", "");
		this.agencies.register(ActingUser.SYSTEM, one);
		this.agencies.register(ActingUser.SYSTEM, two);
		change("/agencies/" + two.id() + "/entry", one.name().toUpperCase(java.util.Locale.ROOT), "COURT")
			.andExpect(status().isUnprocessableContent());
	}

	@Test
	void onlyCoordinatorsAndAdministratorsChangeTheDirectory() throws Exception {
		this.browser.perform(get("/agencies/new").with(SignedIn.as(Role.SOCIAL_WORKER)))
			.andExpect(status().isForbidden());
		this.browser.perform(get("/agencies").with(SignedIn.as(Role.DPO))).andExpect(status().isForbidden());
		this.browser.perform(get("/agencies/" + AgencyId.next() + "/entry").with(SignedIn.as(Role.ADMIN)))
			.andExpect(status().isNotFound());
	}

	private org.springframework.test.web.servlet.ResultActions change(String address, String name, String category)
			throws Exception {
		return this.browser.perform(post(address).with(SignedIn.as(Role.ADMIN))
			.with(csrf())
			.param("id", address.replaceAll("/agencies/|/entry", ""))
			.param("version", "0")
			.param("name", name)
			.param("category", category));
	}

	private Document page(String address, Role role) throws Exception {
		return Jsoup.parse(this.browser.perform(get(address).with(SignedIn.as(role)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

}
