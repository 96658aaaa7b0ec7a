package uk.rowan.notice;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.rowan.RowanTest;
import uk.rowan.SignedIn;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Notices as staff read them and as an officer publishes them.
 */
@RowanTest
class NoticePagesTests {

	private static final ActingUser OFFICER = new ActingUser(AccountId.next(), "Dee Officer",
			java.util.Set.of(Role.DPO), null);

	@Autowired
	private MockMvc browser;

	@Autowired
	private Notices notices;

	@ParameterizedTest
	@ValueSource(strings = { "/notices", "/notices/new", "/notices/examples", "/notices/examples/bcp" })
	void everyPageHasItsTitleItsHeadingAndALabelForEachField(String path) throws Exception {
		Document page = page(path);
		assertThat(page.title()).isNotBlank();
		assertThat(page.text()).doesNotContain("??");
		assertThat(page.select("h1")).hasSize(1);
		page.select("main input:not([type=hidden]), main textarea")
			.forEach((field) -> assertThat(page.select("label[for=" + field.id() + "]")).as(field.outerHtml())
				.hasSize(1));
	}

	@Test
	void aNoticeFromAnExampleShowsWhatIsWrongInPrintBesideIt() throws Exception {
		String address = create("stockport", "Notice of the partnership");
		Document notice = page(address);
		assertThat(notice.select("h1").text()).isEqualTo("Notice of the partnership");
		assertThat(notice.text()).contains("SK3 ORF").contains("SK3 0RF is one");
		assertThat(notice.select(".rowan-notice h2").eachText()).contains("What data do we collect?");
		assertThat(notice.select(".rowan-notice li")).hasSizeGreaterThan(20);
	}

	@Test
	void aFurtherVersionKeepsTheFormerAndAStaleOneIsRefused() throws Exception {
		String address = create("barnet", "Independent review");
		Document asking = page(address + "/versions/new");
		Map<String, String> typed = new HashMap<>(Map.of("versionId", value(asking, "versionId"), "after", "1", "words",
				"# <b>Bold</b>\n\n- item", "reason", ""));
		Document rejected = Jsoup.parse(this.browser.perform(form(address + "/versions", typed))
			.andExpect(status().isUnprocessableContent())
			.andReturn()
			.getResponse()
			.getContentAsString());
		assertThat(rejected.select(".govuk-error-summary__list a").eachAttr("href")).containsExactly("#from",
				"#reason");
		typed.putAll(Map.of("from.day", "1", "from.month", "1", "from.year", "2020", "reason", "Shorter"));
		this.browser.perform(form(address + "/versions", typed)).andExpect(status().isUnprocessableContent());
		typed.put("from.year", "2030");
		this.browser.perform(form(address + "/versions", typed)).andExpect(status().isSeeOther());
		this.browser.perform(form(address + "/versions", typed)).andExpect(status().isSeeOther());
		typed.putAll(Map.of("versionId", NoticeVersionId.next().toString(), "words", "Mine", "from.year", "2031"));
		showsBoth(overtaken(address + "/versions", typed));
		assertThat(page(address).select("tbody tr")).hasSize(2);
		assertThat(page(address).text()).contains("Version 1, Applies from");
		assertThat(page(address + "/versions/2").select(".rowan-notice h2").text()).isEqualTo("<b>Bold</b>");
		this.browser.perform(get(address + "/versions/3").with(SignedIn.as(OFFICER))).andExpect(status().isNotFound());
	}

	private Document overtaken(String path, Map<String, String> typed) throws Exception {
		return Jsoup.parse(this.browser.perform(form(path, typed))
			.andExpect(status().isConflict())
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

	private static void showsBoth(Document overtaken) {
		assertThat(overtaken.select("#words").val()).isEqualTo("Mine");
		assertThat(overtaken.select("#words-saved").text()).isEqualTo("Stands in the record: # <b>Bold</b> - item");
		assertThat(overtaken.select("#from-saved").text()).isEqualTo("Stands in the record: 1 1 2030");
		assertThat(value(overtaken, "after")).isEqualTo("2");
	}

	@Test
	void whoWasGivenWhichIsRememberedOnce() throws Exception {
		LocalDate day = LocalDate.of(2026, 1, 5);
		NoticeVersionId version = this.notices.addExample(OFFICER, "solihull", day);
		PersonId person = PersonId.next();
		this.notices.give(OFFICER, person, version, HowGiven.POST, day);
		this.notices.give(OFFICER, person, version, HowGiven.POST, day);
		assertThat(this.notices.givenTo(person)).singleElement().satisfies((giving) -> {
			assertThat(giving.title()).isEqualTo("Privacy Notice - Safeguards Service");
			assertThat(giving.on()).isEqualTo(day);
			assertThat(giving.by()).isEqualTo(OFFICER.id());
		});
		NoticeInForce current = this.notices.current(day)
			.stream()
			.filter((notice) -> notice.version().equals(version))
			.findFirst()
			.orElseThrow();
		assertThat(page("/notices/" + current.notice() + "/givings").select("tbody td").eachText()).contains("by post",
				"1", "5 January 2026");
		assertThat(this.notices.current(day.minusDays(1))).extracting(NoticeInForce::version).doesNotContain(version);
	}

	@Test
	void onlyAnAdministratorOrTheOfficerPublishes() throws Exception {
		this.browser.perform(get("/notices").with(SignedIn.as(Role.SOCIAL_WORKER))).andExpect(status().isOk());
		this.browser.perform(get("/notices/new").with(SignedIn.as(Role.SOCIAL_WORKER)))
			.andExpect(status().isForbidden());
		this.browser.perform(post("/notices").with(SignedIn.as(Role.CHAIR)).with(csrf()))
			.andExpect(status().isForbidden());
	}

	private String create(String example, String title) throws Exception {
		Document asking = page("/notices/examples/" + example);
		Map<String, String> whole = Map.of("id", value(asking, "id"), "versionId", value(asking, "versionId"),
				"example", example, "title", title, "words", asking.expectFirst("textarea").wholeText(), "from.day",
				"1", "from.month", "11", "from.year", "2026");
		this.browser.perform(form("/notices", whole)).andExpect(status().isSeeOther());
		this.browser.perform(form("/notices", whole)).andExpect(status().isSeeOther());
		return "/notices/" + value(asking, "id");
	}

	private static String value(Document page, String name) {
		return page.select("input[name=" + name + "]").attr("value");
	}

	private Document page(String path) throws Exception {
		return Jsoup.parse(this.browser.perform(get(path).with(SignedIn.as(OFFICER)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

	private static MockHttpServletRequestBuilder form(String path, Map<String, String> typed) {
		MockHttpServletRequestBuilder request = post(path).with(SignedIn.as(OFFICER)).with(csrf());
		typed.forEach(request::param);
		return request;
	}

}
