package uk.rowan.worklist;

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
		assertThat(work.select("main section").size()).isGreaterThanOrEqualTo(2);
		assertThat(work.select("main section p, main section li")).isNotEmpty();
		assertThat(work.text()).doesNotContain("??");
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
