package uk.rowan.account;

import java.util.List;
import java.util.Set;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Ids;
import uk.rowan.shared.Role;
import uk.rowan.shared.TeamId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

@RowanTest
class AccountPagesTests {

	@Autowired
	private Accounts accounts;

	private SignInBrowser browser;

	private NewAccount administrator;

	private Cookie session;

	@BeforeEach
	void signIn(@Autowired MockMvc mvc) throws Exception {
		this.browser = SignInBrowser.on(mvc);
		this.administrator = open(Role.ADMIN);
		this.session = this.browser.session(this.administrator);
	}

	@Test
	void accountsAreListedWithTeamAndRoles() throws Exception {
		Document page = page("/accounts");
		assertThat(page.select("h1").eachText()).containsExactly("Accounts");
		assertThat(page.select("thead th").eachText()).containsExactly("Name", "Username", "Team", "Roles");
		assertThat(page.select("tbody tr")).isNotEmpty();
		assertThat(page("/accounts?sort=username&dir=desc").select("tbody td:first-of-type").eachText())
			.isSortedAccordingTo(java.util.Comparator.reverseOrder());
	}

	@Test
	void onlyAdministratorsSeeAccounts() throws Exception {
		for (Role role : Role.values()) {
			int expected = (role == Role.ADMIN) ? 200 : 403;
			Cookie theirs = this.browser.session(open(role));
			for (String path : List.of("/accounts", "/accounts/new", "/accounts/teams",
					"/accounts/" + this.administrator.id(), "/accounts/" + this.administrator.id() + "/roles",
					"/accounts/" + this.administrator.id() + "/reset",
					"/accounts/" + this.administrator.id() + "/leaving")) {
				assertThat(this.browser.open(path, theirs).getStatus()).as(role + " " + path).isEqualTo(expected);
			}
		}
	}

	@Test
	void anAccountThatIsNotThereIsNotFound() throws Exception {
		for (String id : List.of(AccountId.next().toString(), "1", "x'--", "00000000-0000-0000-0000-00000000000g")) {
			for (String rest : List.of("", "/roles", "/reset", "/leaving")) {
				String path = "/accounts/" + id + rest;
				assertThat(this.browser.open(path, this.session).getStatus()).as(path).isEqualTo(404);
			}
			assertThat(this.browser.send("/accounts/" + id + "/reset", this.session).getStatus()).isEqualTo(404);
			assertThat(this.browser.send("/accounts/" + id + "/leaving", this.session).getStatus()).isEqualTo(404);
		}
	}

	@Test
	void anAccountIsFoundByPartOfItsName() throws Exception {
		NewAccount somebody = open(Role.CHAIR);
		Document found = parse(this.browser.send("/accounts/search", this.session, "text", somebody.username()));
		assertThat(found.select("tbody th").eachText()).containsExactly(somebody.name());
		Document none = parse(this.browser.send("/accounts/search", this.session, "text", "100%_nobody"));
		assertThat(none.select("tbody tr")).isEmpty();
		assertThat(none.select(".rowan-empty").text()).contains("No account has this");
		assertThat(this.browser.send("/accounts/search", this.session, "text", " ").getStatus()).isEqualTo(422);
	}

	@Test
	void anAccountIsOpenedAndItsLinkShownOnce() throws Exception {
		TeamId team = this.accounts.team("Opening team");
		String id = AccountId.next().toString();
		String[] typed = { "id", id, "name", "Łucja O’Neil-שרה", "username", "lu." + unique(id), "email",
				"lucja@rowanshire.example", "team", team.toString(), "roles", "CHAIR", "roles", "COORDINATOR" };
		MockHttpServletResponse answer = this.browser.send("/accounts", this.session, typed);
		assertThat(answer.getStatus()).isEqualTo(200);
		String link = parse(answer).select("#one-time-link").text();
		assertThat(link).matches("http://localhost.*/one-time/[A-Za-z0-9_-]{43}");
		assertThat(this.accounts.acting(AccountId.parse(id).orElseThrow())).hasValueSatisfying((user) -> {
			assertThat(user.name()).isEqualTo("Łucja O’Neil-שרה");
			assertThat(user.roles()).containsExactlyInAnyOrder(Role.CHAIR, Role.COORDINATOR);
			assertThat(user.team()).isEqualTo(team);
		});
		MockHttpServletResponse again = this.browser.send("/accounts", this.session, typed);
		assertThat(again.getStatus()).isEqualTo(303);
		assertThat(again.getRedirectedUrl()).isEqualTo("/accounts/" + id);
		assertThat(page("/accounts/" + id).html()).doesNotContain("/one-time/");
	}

	@Test
	void nobodyIsGivenTheIdentityUnderWhichRowanActsItself() throws Exception {
		String ones = "ffffffff-ffff-ffff-ffff-ffffffffffff";
		assertThat(this.browser
			.send("/accounts", this.session, "id", ones, "name", "Ones", "username", "ones" + unique(""), "email",
					"b@rowanshire.example", "roles", "CHAIR")
			.getStatus()).isEqualTo(404);
		MockHttpServletResponse answer = this.browser.send("/accounts", this.session, "id",
				ActingUser.SYSTEM.id().toString(), "name", "Rowan", "username", "rowan" + unique(""), "email",
				"a@rowanshire.example", "roles", "CHAIR");
		assertThat(answer.getStatus()).isEqualTo(404);
		assertThat(this.accounts.acting(ActingUser.SYSTEM.id())).isEmpty();
	}

	@Test
	void everythingWrongIsSaidAtOnceAndWhatWasTypedIsKept() throws Exception {
		String id = AccountId.next().toString();
		MockHttpServletResponse answer = this.browser.send("/accounts", this.session, "id", id, "name", " ", "username",
				"no spaces please", "email", "no-address", "team", TeamId.next().toString(), "roles", "KING");
		assertThat(answer.getStatus()).isEqualTo(422);
		Document page = parse(answer);
		assertThat(page.select(".govuk-error-summary a").eachText()).containsExactlyInAnyOrder("Enter a name",
				"Enter a username of 2 to 60 letters, digits, dots, hyphens and underscores",
				"Enter an e-mail address like name@council.example", "Choose a team from the list",
				"Choose roles from the list");
		assertThat(page.select("input[name=username]").attr("value")).isEqualTo("no spaces please");
		assertThat(page.select("input[name=id]").attr("value")).isEqualTo(id);
		assertThat(this.accounts.acting(AccountId.parse(id).orElseThrow())).isEmpty();
	}

	@Test
	void aUsernameThatIsTakenIsRefusedWhateverItsCase() throws Exception {
		MockHttpServletResponse answer = this.browser.send("/accounts", this.session, "id", AccountId.next().toString(),
				"name", "Somebody", "username", this.administrator.username().toUpperCase(java.util.Locale.ROOT),
				"email", "a@rowanshire.example");
		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(parse(answer).select(".govuk-error-summary").text()).contains("This username is taken");
	}

	@Test
	void aMegabyteInANameIsRefused() throws Exception {
		MockHttpServletResponse answer = this.browser.send("/accounts", this.session, "id", AccountId.next().toString(),
				"name", "x".repeat(1_000_000), "username", "long" + unique(""), "email", "a@rowanshire.example");
		assertThat(answer.getStatus()).isEqualTo(422);
	}

	@Test
	void rolesAreChangedAndWhoDidItIsRemembered() throws Exception {
		NewAccount somebody = open(Role.CHAIR, Role.COORDINATOR);
		String path = "/accounts/" + somebody.id() + "/roles";
		Document form = page(path);
		assertThat(form.select("input[name=roles][checked]").eachAttr("value")).containsExactlyInAnyOrder("CHAIR",
				"COORDINATOR");
		String version = form.select("input[name=version]").attr("value");
		MockHttpServletResponse answer = this.browser.send(path, this.session, "version", version, "roles",
				"COORDINATOR", "roles", "MINUTE_TAKER");
		assertThat(answer.getStatus()).isEqualTo(303);
		assertThat(this.accounts.acting(somebody.id())).hasValueSatisfying(
				(user) -> assertThat(user.roles()).isEqualTo(Set.of(Role.COORDINATOR, Role.MINUTE_TAKER)));
		assertThat(TestDatabase.DATABASE.owner()
			.sql("""
					select role || held from account_role_change where account_id = :id and changed_by = :by""")
			.param("id", somebody.id().value())
			.param("by", this.administrator.id().value())
			.query(String.class)
			.list()).containsExactlyInAnyOrder("CHAIRfalse", "MINUTE_TAKERtrue");
		MockHttpServletResponse overtaken = this.browser.send(path, this.session, "version", version, "roles", "DPO");
		assertThat(overtaken.getStatus()).isEqualTo(409);
		assertThat(Jsoup.parse(overtaken.getContentAsString()).select("#roles-saved").text())
			.contains("Conference coordinator", "Minute taker");
		assertThat(this.browser.send(path, this.session, "version", "x", "roles", "DPO").getStatus()).isEqualTo(409);
	}

	@Test
	void teamsAreSetUpOnce() throws Exception {
		String name = "Team " + unique(Ids.next().toString());
		String id = page("/accounts/teams").select("input[name=id]").val();
		String[] typed = { "id", id, "name", name };
		assertThat(this.browser.send("/accounts/teams", this.session, typed).getStatus()).isEqualTo(303);
		assertThat(this.browser.send("/accounts/teams", this.session, typed).getStatus()).isEqualTo(303);
		assertThat(page("/accounts/teams").select("#teams li").eachText()).contains(name);
		typed[1] = TeamId.next().toString();
		assertThat(this.browser.send("/accounts/teams", this.session, typed).getStatus()).isEqualTo(422);
		assertThat(this.browser.send("/accounts/teams", this.session, "id", typed[1], "name", "").getStatus())
			.isEqualTo(422);
	}

	@Test
	void aLeaverIsOutAtOnceForGood() throws Exception {
		NewAccount somebody = open(Role.CHAIR);
		Cookie theirs = this.browser.session(somebody);
		String path = "/accounts/" + somebody.id() + "/leaving";
		assertThat(page(path).select("main").text()).contains("signed out everywhere", "To hand over");
		assertThat(this.browser.send(path, this.session).getStatus()).isEqualTo(303);
		assertThat(this.browser.isSignedIn(theirs)).isFalse();
		assertThat(this.browser.signIn(somebody.username(), AccountFixtures.PASSWORD).getStatus()).isEqualTo(422);
		assertThat(this.accounts.acting(somebody.id())).isEmpty();
		assertThat(this.accounts.names(List.of(somebody.id()))).containsValue(somebody.name());
		assertThat(this.accounts.holding(Role.CHAIR)).extracting(StaffMember::id).doesNotContain(somebody.id());
		assertThat(page("/accounts/" + somebody.id()).select("main").text()).contains("Left on", "To hand over");
		assertThat(this.browser.send(path, this.session).getStatus()).isEqualTo(409);
		assertThat(this.browser.send("/accounts/" + somebody.id() + "/reset", this.session).getStatus()).isEqualTo(409);
	}

	@Test
	void ownAccountAndPassword() throws Exception {
		assertThat(page("/account").select("main").text()).contains(this.administrator.name(), "administrator");
		Cookie elsewhere = this.browser.session(this.administrator);
		MockHttpServletResponse wrong = this.browser.send("/account/password", this.session, "current", "not-it",
				"chosen", "a new long passphrase", "again", "a new long passphrase");
		assertThat(wrong.getStatus()).isEqualTo(422);
		assertThat(wrong.getContentAsString()).contains("This is not your password now")
			.doesNotContain("a new long passphrase");
		MockHttpServletResponse done = this.browser.send("/account/password", this.session, "current",
				AccountFixtures.PASSWORD, "chosen", "a new long passphrase", "again", "a new long passphrase");
		assertThat(done.getStatus()).isEqualTo(303);
		assertThat(this.browser.isSignedIn(SignInBrowser.cookie(done, "rowan"))).isTrue();
		assertThat(this.browser.isSignedIn(elsewhere)).isFalse();
		assertThat(this.browser.signIn(this.administrator.username(), AccountFixtures.PASSWORD).getStatus())
			.isEqualTo(422);
		assertThat(this.browser.signIn(this.administrator.username(), "a new long passphrase").getStatus())
			.isEqualTo(303);
	}

	private static String unique(String id) {
		return id.replace("-", "") + Long.toString(System.nanoTime(), 36);
	}

	private Document page(String path) throws Exception {
		MockHttpServletResponse answer = this.browser.open(path, this.session);
		assertThat(answer.getStatus()).as(path).isEqualTo(200);
		return parse(answer);
	}

	private static Document parse(MockHttpServletResponse answer) throws Exception {
		return Jsoup.parse(answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
	}

	private NewAccount open(Role... roles) {
		NewAccount asked = AccountFixtures.somebody(roles).asked();
		this.accounts.create(ActingUser.SYSTEM, asked);
		return asked;
	}

}
