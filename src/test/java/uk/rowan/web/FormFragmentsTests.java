package uk.rowan.web;

import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import uk.rowan.RowanTest;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@RowanTest
class FormFragmentsTests {

	@Autowired
	private ThymeleafViewResolver views;

	@Autowired
	private FailurePages failures;

	private SamplePages samples;

	@BeforeEach
	void signIn() {
		this.samples = new SamplePages(this.views, this.failures);
		ActingUser user = new ActingUser(AccountId.next(), "Sam Example", Set.of(Role.CHAIR), null);
		SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(user, null, "ROLE_CHAIR"));
	}

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	private static MockHttpServletRequestBuilder rejected() {
		return post("/sample").param("name", " ")
			.param("reason", "")
			.param("born.day", "31")
			.param("born.month", "February")
			.param("born.year", "2015")
			.param("plan", "b")
			.param("kind", "b")
			.param("needs", "a", "b")
			.param("secret", "hush");
	}

	@Test
	void everyFieldHasItsLabelAndItsHint() throws Exception {
		Document page = this.samples.page(200, get("/sample"));
		for (Element field : page.select("main input:not([type=hidden]), main textarea, main select")) {
			assertThat(page.select("label[for='" + field.id() + "']")).as(field.id()).hasSize(1);
		}
		assertThat(page.select("#name").attr("aria-describedby")).isEqualTo("name-hint");
		assertThat(page.select("#name-hint").text()).isEqualTo("As on the passport");
		assertThat(page.select("#reason").hasAttr("aria-describedby")).isFalse();
	}

	@Test
	void noIdStandsTwice() throws Exception {
		Document page = this.samples.page(422, rejected());
		assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
	}

	@Test
	void aRejectedFormSaysSoInItsTitleAndSummary() throws Exception {
		Document page = this.samples.page(422, rejected());
		assertThat(page.title()).startsWith("Error: Sample – ");
		assertThat(page.select(".govuk-error-summary__list li").eachText()).containsExactly("Enter the name",
				"Enter the reason", "Enter a date of birth that exists");
	}

	@Test
	void theSummaryLeadsToTheFields() throws Exception {
		Document page = this.samples.page(422, rejected());
		for (String href : page.select(".govuk-error-summary__list a").eachAttr("href")) {
			assertThat(page.select("input" + href + ", textarea" + href)).as(href).hasSize(1);
		}
		assertThat(page.select("#born").attr("name")).isEqualTo("born.day");
	}

	@Test
	void errorsStandBesideTheirFields() throws Exception {
		Document page = this.samples.page(422, rejected());
		assertThat(page.select("#name-error").text()).isEqualTo("Error: Enter the name");
		assertThat(page.select("#name").attr("aria-describedby")).isEqualTo("name-hint name-error");
		assertThat(page.select("#born-error").text()).contains("Enter a date of birth that exists");
		assertThat(page.select("fieldset[aria-describedby='born-hint born-error']")).hasSize(1);
	}

	@Test
	void whatWasTypedIsKeptButPasswordsAreNot() throws Exception {
		Document page = this.samples.page(422, rejected());
		assertThat(page.select("#born-month").val()).isEqualTo("February");
		assertThat(page.select("input[name=plan][checked]").eachAttr("value")).containsExactly("b");
		assertThat(page.select("input[name=needs][checked]").eachAttr("value")).containsExactly("a", "b");
		assertThat(page.select("#kind option[selected]").eachAttr("value")).containsExactly("b");
		assertThat(page.select("#version, [name=version]").val()).isEqualTo("3");
		assertThat(page.select("#secret").hasAttr("value")).isFalse();
	}

	@Test
	void anAcceptedFormHasNoErrors() throws Exception {
		Document page = this.samples.page(200, get("/sample"));
		assertThat(page.title()).startsWith("Sample – ");
		assertThat(page.select(".govuk-error-summary, .govuk-error-message, .govuk-form-group--error")).isEmpty();
	}

	@Test
	void aLongNameComesBackWithItsError() throws Exception {
		String name = "ə".repeat(500_000);
		Document page = this.samples.page(422, rejected().param("name", name));
		assertThat(page.select("#name-error").text()).contains("Shorten the name");
	}

	@Test
	void theMainElementIsWhereTheSkipLinkLeads() throws Exception {
		Document page = this.samples.page(200, get("/sample"));
		assertThat(page.select("main")).hasSize(1);
		assertThat(page.select(".govuk-skip-link").attr("href")).isEqualTo("#" + page.select("main").attr("id"));
		assertThat(page.select("main").attr("class")).isEqualTo("govuk-main-wrapper");
		assertThat(page.select("h1")).hasSize(1);
	}

	@Test
	void nothingIsStyledOrScriptedInline() throws Exception {
		Document page = this.samples.page(200, get("/sample"));
		assertThat(page.select("[style], style, script:not([src]), [onclick]")).isEmpty();
	}

	@Test
	void aListCanBeSortedAndTurnedOver() throws Exception {
		Document page = this.samples.page(200, get("/sample?page=5&sort=born&dir=desc"));
		assertThat(page.select("th[aria-sort=descending] a").attr("href")).isEqualTo("/sample?sort=born&dir=asc");
		assertThat(page.select("th[aria-sort=none] a").attr("href")).isEqualTo("/sample?kind=all&sort=name&dir=asc");
		assertThat(page.select(".govuk-pagination__list li").eachText()).containsExactly("1", "⋯", "4", "5", "6", "⋯",
				"11");
		assertThat(page.select("[rel=next]").attr("href")).isEqualTo("/sample?page=6&sort=born&dir=desc");
		assertThat(page.select(".rowan-count").text()).isEqualTo("Showing 101 to 102 of 260");
	}

}
