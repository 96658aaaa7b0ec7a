package uk.rowan.account;

import java.util.Set;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.rowan.RowanTest;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Ids;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each test takes everybody's password away, in a transaction that is rolled back.
 */
@RowanTest
@Transactional
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTests {

	private static final String CHOSEN = "three random words";

	@Autowired
	private FirstAdministrator first;

	@Autowired
	private FirstAdministratorLink link;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Administration administration;

	@Autowired
	private Leaving leaving;

	@Autowired
	private JdbcClient database;

	private SignInBrowser browser;

	@BeforeEach
	void nobodyCanAdminister(@Autowired MockMvc mvc) {
		this.browser = SignInBrowser.on(mvc);
		this.database.sql("update account set password_hash = null").update();
	}

	@Test
	void theLinkOpensOneAdministratorsAccount() throws Exception {
		String path = path();
		assertThat(Jsoup.parse(this.browser.open(path).getContentAsString()).select("h1").text())
			.isEqualTo("Open the first administrator’s account");
		String username = "first-" + Ids.next().toString().substring(24);
		MockHttpServletResponse done = send(path, username, CHOSEN);
		assertThat(done.getStatus()).isEqualTo(303);
		assertThat(done.getRedirectedUrl()).isEqualTo("/sign-in");
		assertThat(this.database.sql("""
				select count(*) from account_active_role r join account a on a.id = r.account_id
				where a.username = :username and r.role = 'ADMIN' and a.password_hash like '{argon2id}%'""")
			.param("username", username)
			.query(Long.class)
			.single()).isEqualTo(1);
		assertThat(this.browser.open(path).getStatus()).isEqualTo(404);
		MockHttpServletResponse late = send(path, "second-" + username, CHOSEN);
		assertThat(late.getStatus()).isEqualTo(404);
		assertThat(late.getContentAsString()).contains("Your form came too late", "ask whoever runs Rowan")
			.doesNotContain("second-", CHOSEN);
		assertThat(this.first.invite()).isEmpty();
	}

	@Test
	void whatIsWrongIsSaidAtOnceAndTheLinkStaysOpen() throws Exception {
		String path = path();
		MockHttpServletResponse answer = this.browser.sendSignedOut(path, "name", "", "username", "no spaces", "email",
				"none", "chosen", "short", "again", "other");
		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(Jsoup.parse(answer.getContentAsString()).select(".govuk-error-summary a")).hasSize(5);
		assertThat(this.browser.open(path).getStatus()).isEqualTo(200);
	}

	@Test
	void aNewStartPrintsANewLinkAndEndsTheOneBefore(CapturedOutput output) throws Exception {
		String before = path();
		this.link.print();
		assertThat(output.getOut()).containsPattern("use this link once, .*/first-administrator/[A-Za-z0-9_-]{43}");
		assertThat(this.browser.open(before).getStatus()).isEqualTo(404);
	}

	@Test
	void theLastAdministratorCannotStopBeingOne() {
		NewAccount last = AccountFixtures.somebody(Role.ADMIN).asked();
		ActingUser user = this.accounts.create(ActingUser.SYSTEM, last);
		assertThat(this.administration.assign(user, last.id(), 0, Set.of(Role.CHAIR), null))
			.contains("account.roles.last-administrator");
		assertThat(this.leaving.leave(user, last.id())).contains("account.leaving.last-administrator");
		assertThat(this.accounts.acting(last.id()).orElseThrow().is(Role.ADMIN)).isTrue();
	}

	@Test
	void oneOfTwoAdministratorsMayLeave() {
		NewAccount one = AccountFixtures.somebody(Role.ADMIN).asked();
		ActingUser user = this.accounts.create(ActingUser.SYSTEM, one);
		this.accounts.create(ActingUser.SYSTEM, AccountFixtures.somebody(Role.ADMIN).asked());
		assertThat(this.leaving.leave(user, one.id())).isEmpty();
		assertThat(this.accounts.acting(one.id())).isEmpty();
	}

	private String path() {
		return "/first-administrator/" + this.first.invite().orElseThrow().text();
	}

	private MockHttpServletResponse send(String path, String username, String password) throws Exception {
		return this.browser.sendSignedOut(path, "name", "First Example", "username", username, "email",
				"first@rowanshire.example", "chosen", password, "again", password);
	}

}
