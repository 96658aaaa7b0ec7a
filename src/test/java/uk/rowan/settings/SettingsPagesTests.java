package uk.rowan.settings;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.rowan.KeptSettings;
import uk.rowan.RowanTest;
import uk.rowan.SignedIn;
import uk.rowan.shared.DatabaseClock;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The settings as an administrator sees and changes them.
 */
@RowanTest
class SettingsPagesTests {

	@Autowired
	private MockMvc browser;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private CurrentSettings current;

	private KeptSettings kept;

	@BeforeEach
	void keep() {
		this.kept = new KeptSettings(this.context);
	}

	@AfterEach
	void takeBack() {
		this.kept.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/settings", "/settings/council", "/settings/colours", "/settings/logo",
			"/settings/contacts", "/settings/contacts/new", "/settings/clocks", "/settings/clocks/T1",
			"/settings/clocks/T10/amount", "/settings/clocks/T36", "/settings/clocks/counting",
			"/settings/closure-days", "/settings/bank-holidays", "/settings/bank-holidays/{last}/correction",
			"/settings/closure-days/new", "/settings/optional-data", "/settings/optional-data/ethnicity" })
	void everyPageHasItsTitleItsHeadingAndALabelForEachField(String path) throws Exception {
		Document page = page(path.replace("{last}", "" + this.current.now().calendar().lastYear()));
		assertThat(page.title()).isNotBlank().doesNotContain("??");
		assertThat(page.select("h1")).hasSize(1);
		assertThat(page.text()).doesNotContain("??");
		page.select("main input:not([type=hidden]), main textarea, main select")
			.forEach((field) -> assertThat(page.select("label[for=" + field.id() + "]")).as(field.outerHtml())
				.hasSize(1));
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = { "ADMIN" }, mode = EnumSource.Mode.EXCLUDE)
	void nobodyButAnAdministratorChangesSettings(Role role) throws Exception {
		this.browser.perform(get("/settings/council").with(SignedIn.as(role))).andExpect(status().isForbidden());
		this.browser.perform(post("/settings/council").with(SignedIn.as(role)).with(csrf()))
			.andExpect(status().isForbidden());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/settings/clocks/T99", "/settings/clocks/T1/amount", "/settings/contacts/nonsense",
			"/settings/contacts/0190b6d0-0000-7000-8000-000000000000", "/settings/closure-days/yesterday/opening",
			"/settings/closure-days/2027-06-07/opening", "/settings/optional-data/name" })
	void whatDoesNotExistIsNotFound(String path) throws Exception {
		this.browser.perform(get(path).with(SignedIn.as(Role.ADMIN))).andExpect(status().isNotFound());
	}

	@Test
	void allProblemsOfTheCouncilFormAreShownAtOnceAndWhatWasTypedIsKept() throws Exception {
		Document page = rejected("/settings/council",
				Map.of("version", "0", "unit", "Typed unit", "privacyNotice", "x"));
		assertThat(page.select(".govuk-error-summary__list a").eachAttr("href")).containsExactly("#name", "#address",
				"#privacyNotice", "#reason");
		assertThat(page.select("#unit").attr("value")).isEqualTo("Typed unit");
		assertThat(page.select("#name").attr("aria-describedby")).isEqualTo("name-error");
	}

	@Test
	void aNewNameIsShownWithWhoAndWhyAndAStaleFormIsRefused() throws Exception {
		String version = page("/settings/council").select("input[name=version]").attr("value");
		Map<String, String> typed = Map.of("version", version, "name", "Page Council", "unit", "Unit", "address",
				"1 Road", "privacyNotice", "https://example.org/privacy", "reason", "We have a new name");
		this.browser.perform(form("/settings/council", typed)).andExpect(status().isSeeOther());
		Document page = page("/settings/council");
		assertThat(page.title()).endsWith("Page Council");
		assertThat(page.select("table").text()).contains("We have a new name");
		this.browser.perform(form("/settings/council", typed)).andExpect(status().isConflict());
	}

	@Test
	void coloursThatCannotBeReadAreRefusedAndOthersAreServed() throws Exception {
		String version = page("/settings/colours").select("input[name=version]").attr("value");
		Map<String, String> typed = new HashMap<>(Map.of("version", version, "brand", "#ffff00", "brandText", "#FFFFFF",
				"accent", "red", "reason", "Ours"));
		assertThat(rejected("/settings/colours", typed).select(".govuk-error-summary__list a").eachAttr("href"))
			.containsExactly("#brandText", "#accent");
		typed.putAll(Map.of("brand", "#003366", "accent", "#FFCC00"));
		this.browser.perform(form("/settings/colours", typed)).andExpect(status().isSeeOther());
		assertThat(this.browser.perform(get("/assets/council.css"))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString()).contains("--rowan-brand: #003366").contains("--rowan-accent: #ffcc00");
	}

	@Test
	void onlyAPictureBecomesTheLogo() throws Exception {
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_ARGB), "png", png);
		assertThat(logo("not a picture".getBytes(java.nio.charset.StandardCharsets.UTF_8)).getResponse().getStatus())
			.isEqualTo(422);
		ByteArrayOutputStream wide = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(2001, 1, BufferedImage.TYPE_INT_RGB), "png", wide);
		assertThat(logo(wide.toByteArray()).getResponse().getStatus()).isEqualTo(422);
		assertThat(logo(png.toByteArray()).getResponse().getStatus()).isEqualTo(303);
		assertThat(this.browser.perform(get("/assets/council-logo"))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentType()).isEqualTo("image/png");
		String version = page("/settings/logo/removal").select("input[name=version]").attr("value");
		this.browser.perform(form("/settings/logo/removal", Map.of("version", version, "reason", "Old")))
			.andExpect(status().isSeeOther());
		this.browser.perform(get("/assets/council-logo")).andExpect(status().isNotFound());
	}

	@Test
	void theContactOfTheUnitNeedsANumberAndAnAddress() throws Exception {
		String id = page("/settings/contacts/new").select("input[name=id]").attr("value");
		Map<String, String> typed = new HashMap<>(
				Map.of("id", id, "version", "0", "kind", "CONFERENCE_UNIT", "label", "The unit", "reason", "New"));
		assertThat(rejected("/settings/contacts", typed).select(".govuk-error-summary__list a").eachAttr("href"))
			.containsExactly("#phone", "#email");
		typed.putAll(Map.of("phone", "01632 960 003", "email", "unit@rowanshire.example"));
		this.browser.perform(form("/settings/contacts", typed)).andExpect(status().isSeeOther());
	}

	@Test
	void aContactToReportAConcernNeedsANumberAndHoursAndIsAddedOnce() throws Exception {
		String id = page("/settings/contacts/new").select("input[name=id]").attr("value");
		Map<String, String> typed = new HashMap<>(
				Map.of("id", id, "version", "0", "kind", "CONCERN", "label", "At night", "reason", "New"));
		assertThat(rejected("/settings/contacts", typed).select(".govuk-error-summary__list a").eachAttr("href"))
			.containsExactly("#phone", "#hours");
		typed.putAll(Map.of("phone", "01632 960 002", "hours", "Every day from 5pm to 8.30am"));
		this.browser.perform(form("/settings/contacts", typed)).andExpect(status().isSeeOther());
		this.browser.perform(form("/settings/contacts", typed)).andExpect(status().isSeeOther());
		assertThat(page("/settings/contacts").select("h2:containsOwn(At night)")).hasSize(1);
		typed.putAll(Map.of("version", "1", "label", "Evenings"));
		this.browser.perform(form("/settings/contacts/" + id, typed)).andExpect(status().isSeeOther());
		this.browser.perform(form("/settings/contacts/" + id + "/withdrawal", Map.of("version", "1", "reason", "x")))
			.andExpect(status().isConflict());
		this.browser.perform(form("/settings/contacts/" + id + "/withdrawal", Map.of("version", "2", "reason", "x")))
			.andExpect(status().isSeeOther());
		assertThat(page("/settings/contacts").text()).doesNotContain("Evenings");
		typed.put("version", "0");
		assertThat(Jsoup
			.parse(this.browser.perform(form("/settings/contacts", typed))
				.andExpect(status().isConflict())
				.andReturn()
				.getResponse()
				.getContentAsString())
			.select("#label")
			.val()).isEqualTo("Evenings");
	}

	@Test
	void aClockShowsWhatATriedDateGives() throws Exception {
		Document page = page("/settings/clocks/T1?event.day=14&event.month=8&event.year=2026");
		assertThat(page.select("[role=status]").text()).contains("Monday 7 September 2026")
			.contains("31 Aug is a bank holiday");
		MvcResult wrong = this.browser
			.perform(
					get("/settings/clocks/T1?event.day=31&event.month=2&event.year=2026").with(SignedIn.as(Role.ADMIN)))
			.andExpect(status().isUnprocessableContent())
			.andReturn();
		assertThat(wrong.getResponse().getContentAsString()).contains("Enter a date such as");
	}

	@Test
	void whatWasNotCheckedIsNotPrintedAsLaw() throws Exception {
		assertThat(page("/settings/clocks/T40").text()).contains("no statement of the law");
	}

	@ParameterizedTest
	@CsvSource({ "12, 422", "25, 422", "abc, 422", "20, 303" })
	void aLocalClockTakesOnlyWhatIsAllowed(String amount, int answer) throws Exception {
		String version = page("/settings/clocks/T18/amount").select("input[name=version]").attr("value");
		assertThat(this.browser
			.perform(
					form("/settings/clocks/T18/amount", Map.of("version", version, "amount", amount, "reason", "Ours")))
			.andReturn()
			.getResponse()
			.getStatus()).isEqualTo(answer);
	}

	@Test
	void onlyADayThatIsWorkedCanBeClosed() throws Exception {
		Map<String, String> typed = new HashMap<>(Map.of("day.day", "25", "day.month", "12", "day.year", "2026", "name",
				"Christmas", "reason", "Closed"));
		assertThat(rejected("/settings/closure-days", typed).text()).contains("not worked anyway");
		typed.putAll(Map.of("day.day", "30", "name", "Between the years"));
		this.browser.perform(form("/settings/closure-days", typed)).andExpect(status().isSeeOther());
		assertThat(page("/settings/closure-days").select("main dl").text()).contains("30 December 2026");
		String opening = "/settings/closure-days/2026-12-30/opening";
		String version = page(opening).select("input[name=version]").attr("value");
		this.browser.perform(form(opening, Map.of("version", version, "reason", "Open after all")))
			.andExpect(status().isSeeOther());
		this.browser.perform(form("/settings/closure-days", typed)).andExpect(status().isSeeOther());
	}

	@Test
	void theBankHolidaysOfTheNextYearAreLoadedOnce() throws Exception {
		Document asked = page("/settings/bank-holidays");
		String year = asked.select("input[name=year]").attr("value");
		String days = asked.select("textarea").text();
		assertThat(rejected("/settings/bank-holidays", Map.of("year", year, "days", "1 May " + year + ": One")).text())
			.contains("at least eight");
		assertThat(rejected("/settings/bank-holidays", Map.of("year", year, "days", days + "\nsoon: Jubilee")).text())
			.contains("“soon: Jubilee”");
		Map<String, String> typed = Map.of("year", year, "days", days);
		this.browser.perform(form("/settings/bank-holidays", typed)).andExpect(status().isSeeOther());
		assertThat(page("/settings/closure-days").select("main").text()).contains("up to the end of " + year);
		this.browser.perform(form("/settings/bank-holidays", typed)).andExpect(status().isConflict());
	}

	@Test
	void aLoadedYearIsPutRightAndEveryDayCountsAnewAtOnce() throws Exception {
		LocalDate last = this.current.now().calendar().bankHolidays().lastKey();
		String path = "/settings/bank-holidays/" + last.getYear() + "/correction";
		assertThat(page("/settings/closure-days").select("main a[href='" + path + "']")).hasSize(1);
		Document asked = page(path);
		String days = asked.select("textarea#days").text();
		assertThat(days.lines()).hasSizeGreaterThanOrEqualTo(8);
		LocalDate added = LocalDate.of(last.getYear(), 6, 1).with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY));
		String jubilee = days + "\n" + added.getDayOfMonth() + " June " + last.getYear() + ": Jubilee";
		assertThat(this.current.now().calendar().isWorkingDay(added)).isTrue();
		Map<String, String> typed = Map.of("version", "0", "days", jubilee, "reason", "A day was added");
		this.browser.perform(form(path, typed)).andExpect(status().isSeeOther());
		assertThat(this.current.now().calendar().isWorkingDay(added)).isFalse();
		assertThat(page(path).select("table").text()).contains("A day was added");
		this.browser.perform(form(path, typed)).andExpect(status().isUnprocessableContent());
		this.browser.perform(form(path, Map.of("version", "0", "days", days, "reason", "Late")))
			.andExpect(status().isConflict());
		this.browser.perform(form(path, Map.of("version", "1", "days", days, "reason", "It was not")))
			.andExpect(status().isSeeOther());
		assertThat(this.current.now().calendar().isWorkingDay(added)).isTrue();
	}

	@Test
	void whatCannotBeAYearOfBankHolidaysIsSaidAndNothingChanges() throws Exception {
		int year = this.current.now().calendar().lastYear();
		String path = "/settings/bank-holidays/" + year + "/correction";
		String days = page(path).select("textarea#days").text();
		String first = days.lines().findFirst().orElseThrow();
		String many = LocalDate.of(year, 3, 1)
			.datesUntil(LocalDate.of(year, 4, 5))
			.filter((day) -> day.getDayOfWeek().getValue() < 6)
			.map((day) -> day.getDayOfMonth() + (day.getMonthValue() == 3 ? " March " : " April ") + year + ": Day")
			.collect(Collectors.joining("\n"));
		Map<String, String> wrong = Map.of(first.replace("" + year, "" + (year + 1)), "is a weekday of " + year,
				days + "\n" + first, "no day comes twice", days + "\n31 February " + year + ": None",
				"Put this line right", first, "at least eight", many, "no more than twenty", days, "as they are");
		for (Map.Entry<String, String> one : wrong.entrySet()) {
			assertThat(rejected(path, Map.of("version", "0", "days", one.getKey(), "reason", "x")).text())
				.contains(one.getValue());
		}
		assertThat(rejected(path, Map.of("version", "0", "days", days + "x")).select(".govuk-error-summary").text())
			.contains("Say why");
		for (String gone : List.of("" + (year + 1), "2022", "x", "20261", "+2026")) {
			this.browser.perform(get("/settings/bank-holidays/" + gone + "/correction").with(SignedIn.as(Role.ADMIN)))
				.andExpect(status().isNotFound());
		}
	}

	@Test
	void aYearThatCannotBePublishedYetIsNotLoaded() throws Exception {
		for (int more = 0; more < 6; more++) {
			Document asked = page("/settings/bank-holidays");
			String year = asked.select("input[name=year]").val();
			boolean near = Integer.parseInt(year) <= LocalDate.now(DatabaseClock.LONDON).getYear() + 3;
			MvcResult answer = this.browser
				.perform(form("/settings/bank-holidays", Map.of("year", year, "days", asked.select("textarea").text())))
				.andReturn();
			assertThat(answer.getResponse().getStatus()).as(year).isEqualTo(near ? 303 : 422);
		}
	}

	@Test
	void optionalDataIsSwitchedOnWithAReason() throws Exception {
		String path = "/settings/optional-data/ethnicity";
		assertThat(rejected(path, Map.of("version", "0")).select(".govuk-error-summary__list a").eachAttr("href"))
			.containsExactly("#reason");
		this.browser.perform(form(path, Map.of("version", "0", "reason", "Equality duty")))
			.andExpect(status().isSeeOther());
		this.browser.perform(form(path, Map.of("version", "0", "reason", "Twice"))).andExpect(status().isConflict());
	}

	private Document page(String path) throws Exception {
		return Jsoup.parse(this.browser.perform(get(path).with(SignedIn.as(Role.ADMIN)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

	private Document rejected(String path, Map<String, String> typed) throws Exception {
		return Jsoup.parse(this.browser.perform(form(path, typed))
			.andExpect(status().isUnprocessableContent())
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

	private static MockHttpServletRequestBuilder form(String path, Map<String, String> typed) {
		MockHttpServletRequestBuilder request = post(path).with(SignedIn.as(Role.ADMIN)).with(csrf());
		typed.forEach(request::param);
		return request;
	}

	private MvcResult logo(byte[] file) throws Exception {
		String version = page("/settings/logo").select("input[name=version]").attr("value");
		return this.browser
			.perform(multipart("/settings/logo").file(new MockMultipartFile("file", file))
				.param("version", version)
				.param("reason", "Ours")
				.with(SignedIn.as(Role.ADMIN))
				.with(csrf()))
			.andReturn();
	}

}
