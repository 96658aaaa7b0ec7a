package uk.rowan.account;

import java.util.List;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.OneTimeToken;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@RowanTest
class OneTimeLinkTests {

	private static final String CHOSEN = "three random words";

	private final JdbcClient database = TestDatabase.DATABASE.owner();

	@Autowired
	private Accounts accounts;

	@Autowired
	private Administrators administrators;

	@Autowired
	private MockMvc mvc;

	private SignInBrowser browser;

	private NewAccount somebody;

	private Cookie session;

	@BeforeEach
	void signIn() throws Exception {
		this.browser = SignInBrowser.on(this.mvc);
		NewAccount administrator = AccountFixtures.somebody(Role.ADMIN).asked();
		this.accounts.create(ActingUser.SYSTEM, administrator);
		this.session = this.browser.session(administrator);
		this.somebody = AccountFixtures.somebody(Role.CHAIR).asked();
		this.accounts.create(ActingUser.SYSTEM, this.somebody);
	}

	@Test
	void theLinkLetsThePersonChooseAPasswordOnce() throws Exception {
		Cookie before = this.browser.session(this.somebody);
		String path = link();
		assertThat(this.browser.isSignedIn(before)).isFalse();
		assertThat(this.browser.signIn(this.somebody.username(), AccountFixtures.PASSWORD).getStatus()).isEqualTo(422);
		Document page = Jsoup.parse(look(path).getContentAsString());
		assertThat(page.select("h1").text()).isEqualTo("Choose a password");
		assertThat(page.select("form[action=" + path + "]")).hasSize(1);
		assertThat(page.select("main").text()).doesNotContain(this.somebody.name(), this.somebody.username());
		MockHttpServletResponse done = choose(path, CHOSEN, CHOSEN);
		assertThat(done.getStatus()).isEqualTo(303);
		assertThat(this.browser.signIn(this.somebody.username(), CHOSEN).getStatus()).isEqualTo(303);
		assertThat(look(path).getStatus()).isEqualTo(404);
		assertThat(choose(path, "another long passphrase", "another long passphrase").getStatus()).isEqualTo(404);
	}

	@Test
	void thatThePasswordIsSetIsSaidOnceAndOnlyWhereItHappened() throws Exception {
		String notice = "Your password is set";
		assertThat(this.browser.open("/sign-in?chosen=").getContentAsString()).doesNotContain(notice);
		MockHttpServletResponse done = choose(link(), CHOSEN, CHOSEN);
		assertThat(done.getRedirectedUrl()).isEqualTo("/sign-in");
		Cookie own = SignInBrowser.cookie(done, "rowan");
		assertThat(this.browser.isSignedIn(own)).isFalse();
		assertThat(look("/sign-in").getContentAsString()).doesNotContain(notice);
		Document page = Jsoup.parse(this.browser.open("/sign-in", own).getContentAsString());
		assertThat(page.select("main .govuk-inset-text").text()).contains(notice);
		assertThat(this.browser.open("/sign-in", own).getContentAsString()).doesNotContain(notice);
		MockHttpServletResponse in = this.browser.signIn(this.somebody.username(), CHOSEN, own);
		assertThat(SignInBrowser.cookie(in, "rowan").getValue()).as("a session of its own")
			.isNotEqualTo(own.getValue());
	}

	@Test
	void aFormThatComesTooLateSaysWhatHappenedAndWhomToAsk() throws Exception {
		String used = link();
		choose(used, CHOSEN, CHOSEN);
		String replaced = link();
		String expired = link();
		this.database
			.sql("update account_one_time_link set created_at = created_at - interval '25 hours', "
					+ "expires_at = expires_at - interval '25 hours' where account_id = :id")
			.param("id", this.somebody.id().value())
			.update();
		String never = "/one-time/" + OneTimeToken.next().text();
		String late = main(choose(never, "words nobody has typed", "words nobody has typed"));
		assertThat(late)
			.contains("Your form came too late: nothing", "works once, for 24 hours", "that password is the one",
					"ask your administrator for a new link", "/sign-in")
			.doesNotContain("words nobody has typed");
		for (String path : List.of(used, replaced, expired)) {
			MockHttpServletResponse answer = choose(path, "words nobody has typed", "words nobody has typed");
			assertThat(answer.getStatus()).isEqualTo(404);
			assertThat(main(answer)).as("an account or none").isEqualTo(late);
			assertThat(main(look(path))).isEqualTo(main(look(never))).doesNotContain("came too late");
		}
	}

	private static String main(MockHttpServletResponse answer) throws Exception {
		return Jsoup.parse(answer.getContentAsString()).select("main").html();
	}

	@Test
	void ofTwoTabsOneChooses() throws Exception {
		String path = link();
		assertThat(look(path).getStatus()).isEqualTo(200);
		assertThat(look(path).getStatus()).isEqualTo(200);
		assertThat(choose(path, "the first tab's words", "the first tab's words").getStatus()).isEqualTo(303);
		MockHttpServletResponse second = choose(path, "the second tab's words", "the second tab's words");
		assertThat(second.getStatus()).isEqualTo(404);
		assertThat(second.getContentAsString()).contains("This link cannot be used any more");
		assertThat(this.browser.signIn(this.somebody.username(), "the first tab's words").getStatus()).isEqualTo(303);
	}

	@Test
	void aRefusedPasswordLeavesTheLinkOpen() throws Exception {
		String path = link();
		assertThat(choose(path, "short", "short").getStatus()).isEqualTo(422);
		assertThat(choose(path, "passwordpassword", "passwordpassword").getStatus()).isEqualTo(422);
		assertThat(choose(path, CHOSEN, "three other words").getStatus()).isEqualTo(422);
		assertThat(choose(path, "", "").getStatus()).isEqualTo(422);
		assertThat(choose(path, "x" + this.somebody.username(), "x" + this.somebody.username()).getStatus())
			.isEqualTo(422);
		assertThat(choose(path, CHOSEN, CHOSEN).getStatus()).isEqualTo(303);
	}

	@Test
	void theLinkExpiresAfterADay() throws Exception {
		String path = link();
		this.database.sql("""
				update account_one_time_link set created_at = created_at - interval '24 hours',
				expires_at = expires_at - interval '24 hours' where account_id = :id""")
			.param("id", this.somebody.id().value())
			.update();
		assertThat(look(path).getStatus()).isEqualTo(404);
		assertThat(choose(path, CHOSEN, CHOSEN).getStatus()).isEqualTo(404);
	}

	@Test
	void aNewLinkEndsTheOneBeforeAndLeavingEndsBoth() throws Exception {
		String first = link();
		String second = link();
		assertThat(look(first).getStatus()).isEqualTo(404);
		assertThat(look(second).getStatus()).isEqualTo(200);
		this.browser.send("/accounts/" + this.somebody.id() + "/leaving", this.session);
		assertThat(look(second).getStatus()).isEqualTo(404);
		assertThat(choose(second, CHOSEN, CHOSEN).getStatus()).isEqualTo(404);
	}

	@Test
	void onlyTheDigestIsKept() throws Exception {
		String token = link().substring("/one-time/".length());
		assertThat(this.database.sql("select encode(token_hash, 'hex') from account_one_time_link")
			.query(String.class)
			.list()).contains(java.util.HexFormat.of().formatHex(new OneTimeToken(token).digest()));
		assertThat(this.database.sql("select row_to_json(l)::text from account_one_time_link l")
			.query(String.class)
			.list()).noneMatch((row) -> row.contains(token));
	}

	@Test
	void guessedAndMalformedTokensAreNotFound() throws Exception {
		for (String token : List.of(OneTimeToken.next().text(), "x", " ", "a".repeat(44))) {
			assertThat(look("/one-time/" + token).getStatus()).as(token).isEqualTo(404);
			assertThat(look("/first-administrator/" + token).getStatus()).as(token).isEqualTo(404);
		}
	}

	@Test
	void choosingNeedsTheFormsOwnToken() throws Exception {
		String path = link();
		var bare = post(path).param("chosen", CHOSEN).param("again", CHOSEN);
		assertThat(this.mvc.perform(bare).andReturn().getResponse().getStatus()).isEqualTo(403);
		assertThat(look(path).getStatus()).isEqualTo(200);
	}

	@Test
	void thereIsNoFirstAdministratorsLinkWhileSomebodyCanAdminister() {
		assertThat(this.administrators.exist()).isTrue();
		assertThat(this.database.sql("""
				select count(*) from account_one_time_link
				where purpose = 'FIRST_ADMINISTRATOR' and created_at > now() - interval '1 second'""")
			.query(Long.class)
			.single()).isZero();
	}

	private String link() throws Exception {
		MockHttpServletResponse answer = this.browser.send("/accounts/" + this.somebody.id() + "/reset", this.session);
		assertThat(answer.getStatus()).isEqualTo(200);
		String link = Jsoup.parse(answer.getContentAsString()).select("#one-time-link").text();
		return link.substring(link.indexOf("/one-time/"));
	}

	private MockHttpServletResponse look(String path) throws Exception {
		return this.browser.open(path);
	}

	private MockHttpServletResponse choose(String path, String chosen, String again) throws Exception {
		return this.browser.sendSignedOut(path, "chosen", chosen, "again", again);
	}

}
