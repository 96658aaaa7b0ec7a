package uk.rowan.catalogue;

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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The record of processing (Article 30) as the data protection officer reads it.
 */
@RowanTest
class RecordOfProcessingPageTests {

	private static final String PATH = "/settings/record-of-processing";

	@Autowired
	private MockMvc browser;

	@Autowired
	private RecordOfProcessing record;

	@Test
	void everyActivityIsInTheTableInOrder() throws Exception {
		Document page = Jsoup.parse(this.browser.perform(get(PATH).with(SignedIn.as(Role.DPO)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString());
		assertThat(page.text()).doesNotContain("??").contains("No retention schedule is in force yet");
		assertThat(page.select("h1")).hasSize(1);
		assertThat(page.select("tbody th").eachText()).isSorted()
			.containsExactlyElementsOf(this.record.activities().stream().map(Activity::purpose).toList());
	}

	@Test
	void theTableCanBeTakenAway() throws Exception {
		this.browser.perform(get(PATH + ".csv").with(SignedIn.as(Role.ADMIN)))
			.andExpect(status().isOk())
			.andExpect(content().contentTypeCompatibleWith("text/csv"))
			.andExpect(content().string(org.hamcrest.Matchers.startsWith("purpose,lawful basis,classes of data")));
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = { "ADMIN", "DPO" }, mode = EnumSource.Mode.EXCLUDE)
	void othersAreRefused(Role role) throws Exception {
		this.browser.perform(get(PATH).with(SignedIn.as(role))).andExpect(status().isForbidden());
	}

}
