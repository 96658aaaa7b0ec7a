package uk.rowan.account;

import java.util.Set;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@RowanTest
class SignInPageTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Accounts accounts;

	@Autowired
	private ObjectProvider<SignInNote> notes;

	private SignInBrowser browser;

	@BeforeEach
	void openBrowser() {
		this.browser = SignInBrowser.on(this.mvc);
	}

	@Test
	void thePageAsksForUsernameAndPassword() throws Exception {
		MockHttpServletResponse answer = this.mvc.perform(get("/sign-in")).andReturn().getResponse();
		assertThat(answer.getStatus()).isEqualTo(200);
		Document page = Jsoup.parse(answer.getContentAsString());
		assertThat(page.select("h1").eachText()).containsExactly("Sign in");
		assertThat(page.select("label").eachText()).containsExactly("Username", "Password");
		assertThat(page.select("input[name=password]").attr("type")).isEqualTo("password");
		assertThat(page.select("input[name=_csrf]")).isNotEmpty();
		assertThat(page.select("main li").eachText())
			.containsExactlyElementsOf(this.notes.stream().flatMap((note) -> note.lines().stream()).toList());
	}

	@Test
	void theCookieForFormsIsClosedToScriptsAndOtherSites() throws Exception {
		Cookie cookie = SignInBrowser.cookie(this.mvc.perform(get("/sign-in")).andReturn().getResponse(), "rowan-form");
		assertThat(cookie.isHttpOnly()).isTrue();
		assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
	}

	@Test
	void everyAnswerCarriesTheSecurityHeaders() throws Exception {
		MockHttpServletResponse answer = this.browser.open("/sign-in");
		assertThat(answer.getHeader("Content-Security-Policy")).contains("default-src 'none'",
				"frame-ancestors 'none'");
		assertThat(answer.getHeader("Cache-Control")).contains("no-store");
		assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
	}

	@Test
	void everythingElseLeadsToSigningIn() throws Exception {
		for (String path : Set.of("/", "/accounts", "/account", "/cases/1", "/no-such-page")) {
			MockHttpServletResponse answer = this.mvc.perform(get(path)).andReturn().getResponse();
			assertThat(answer.getStatus()).as(path).isEqualTo(302);
			assertThat(answer.getRedirectedUrl()).as(path).isEqualTo("/sign-in");
		}
	}

	@Test
	void theRightPasswordSignsInAndTheSessionIsClosedToScripts() throws Exception {
		NewAccount somebody = open(Role.CHAIR);
		MockHttpServletResponse answer = this.browser.signIn(somebody.username(), AccountFixtures.PASSWORD);
		assertThat(answer.getStatus()).isEqualTo(303);
		assertThat(answer.getRedirectedUrl()).isEqualTo("/");
		Cookie session = SignInBrowser.cookie(answer, "rowan");
		assertThat(session.isHttpOnly()).isTrue();
		assertThat(session.getAttribute("SameSite")).isEqualTo("Lax");
		assertThat(this.browser.isSignedIn(session)).isTrue();
	}

	@Test
	void theUsernameMayBeTypedInCapitalsAndWithSpaces() throws Exception {
		NewAccount somebody = open();
		String typed = " " + somebody.username().toUpperCase(java.util.Locale.ROOT) + " ";
		assertThat(this.browser.signIn(typed, AccountFixtures.PASSWORD).getStatus()).isEqualTo(303);
	}

	@Test
	void aWrongPasswordAnUnknownUsernameAndALeaverLookTheSame() throws Exception {
		NewAccount somebody = open();
		NewAccount leaver = open();
		this.browser.left(leaver.id());
		String wrong = refused(somebody.username(), "not-the-password-at-all");
		String unknown = refused("nobody-" + somebody.id(), AccountFixtures.PASSWORD);
		String left = refused(leaver.username(), AccountFixtures.PASSWORD);
		assertThat(wrong).contains("The username or password is not right").isEqualTo(unknown).isEqualTo(left);
	}

	@Test
	void whatWasNotTypedIsAskedForAtOnce() throws Exception {
		MockHttpServletResponse answer = this.browser.signIn("", "");
		assertThat(answer.getStatus()).isEqualTo(422);
		Document page = Jsoup.parse(answer.getContentAsString());
		assertThat(page.select(".govuk-error-summary a").eachText()).containsExactlyInAnyOrder("Enter your username",
				"Enter your password");
	}

	@Test
	void thePasswordIsNeverShownAgain() throws Exception {
		String page = this.browser.signIn("somebody", "typed-password-7781").getContentAsString();
		assertThat(page).contains("somebody").doesNotContain("typed-password-7781");
	}

	@Test
	void signingInLeadsToThePageAskedFor() throws Exception {
		NewAccount somebody = open();
		Cookie asked = SignInBrowser.cookie(
				this.mvc.perform(get("/account?x=1").accept(MediaType.TEXT_HTML)).andReturn().getResponse(),
				"rowan-asked");
		MockHttpServletResponse answer = this.browser.signIn(somebody.username(), AccountFixtures.PASSWORD, asked);
		assertThat(answer.getRedirectedUrl()).isEqualTo("/account?x=1");
		assertThat(answer.getCookie("rowan-asked")).extracting(Cookie::getMaxAge).isEqualTo(0);
	}

	@Test
	void signingInNeverLeadsToAnotherHost() throws Exception {
		NewAccount somebody = open();
		for (String planted : Set.of("https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:x",
				"/\t/evil.example", "")) {
			Cookie asked = new Cookie("rowan-asked",
					java.util.Base64.getUrlEncoder()
						.withoutPadding()
						.encodeToString(planted.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
			assertThat(this.browser.signIn(somebody.username(), AccountFixtures.PASSWORD, asked).getRedirectedUrl())
				.as(planted)
				.isEqualTo("/");
		}
	}

	@Test
	void aFormWithoutItsTokenIsRefused() throws Exception {
		NewAccount somebody = open();
		Cookie cookie = SignInBrowser.cookie(this.browser.open("/sign-in"), "rowan-form");
		String foreign = Jsoup.parse(this.browser.open("/sign-in").getContentAsString())
			.select("main input[name=_csrf]")
			.attr("value");
		for (String token : Set.of("", "x", foreign)) {
			var forged = post("/sign-in").param("username", somebody.username())
				.param("password", AccountFixtures.PASSWORD)
				.param("_csrf", token)
				.cookie(cookie);
			assertThat(this.mvc.perform(forged).andReturn().getResponse().getStatus()).isEqualTo(403);
		}
	}

	private String refused(String username, String password) throws Exception {
		MockHttpServletResponse answer = this.browser.signIn(username, password);
		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(answer.getCookie("rowan")).isNull();
		Document page = Jsoup.parse(answer.getContentAsString());
		page.select("input[name=username]").attr("value", "");
		page.select("input[name=_csrf]").attr("value", "");
		return page.html();
	}

	private NewAccount open(Role... roles) {
		NewAccount asked = AccountFixtures.somebody(roles).asked();
		this.accounts.create(ActingUser.SYSTEM, asked);
		return asked;
	}

}
