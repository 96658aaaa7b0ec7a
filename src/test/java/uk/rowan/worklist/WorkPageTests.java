package uk.rowan.worklist;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.rowan.RowanTest;
import uk.rowan.SignedIn;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@RowanTest
class WorkPageTests {

	@Autowired
	private MockMvc pages;

	@ParameterizedTest
	@EnumSource(Role.class)
	void nobodysWorkIsAnEmptyPage(Role role) throws Exception {
		Document work = work(role);
		assertThat(work.select("h1")).hasSize(1);
		assertThat(work.select("main section")).isNotEmpty();
		assertThat(work.select("main section p, main section li")).isNotEmpty();
		assertThat(work.text()).doesNotContain("??");
	}

	@ParameterizedTest
	@EnumSource(value = Role.class,
			names = { "RECORDS_MANAGER", "CALDICOTT", "LADO", "CHANNEL", "PARTNERSHIP", "ADMIN", "DPO" })
	void nobodyIsToldOfCasesThatTheyDoNotHave(Role role) throws Exception {
		assertThat(work(role).select("main").text()).doesNotContain("your cases");
	}

	@Test
	void eachIsToldWhatWillAppearAndWhereTheirWorkIs() throws Exception {
		assertThat(work(Role.DPO).select("#happened").text()).isEqualTo("Since yesterday");
		assertThat(work(Role.RECORDS_MANAGER).select("main").text()).contains("Likeness");
		for (Role role : List.of(Role.CALDICOTT, Role.LADO, Role.CHANNEL, Role.PARTNERSHIP)) {
			assertThat(work(role).select("main").text()).contains("will appear here once Rowan keeps");
		}
	}

	@Test
	void somebodyWithoutARoleIsToldSo() throws Exception {
		assertThat(work().text()).contains("Your account holds no role yet");
	}

	private Document work(Role... roles) throws Exception {
		return Jsoup.parse(this.pages.perform(get("/").with(SignedIn.as(roles)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

}
