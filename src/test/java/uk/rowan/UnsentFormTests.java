package uk.rowan;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.rowan.account.Accounts;
import uk.rowan.account.NewAccount;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Ids;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A form that is sent after its session has ended is not lost: after signing in it is
 * there with all that was typed, and nothing is carried out before it is sent again.
 */
@RowanTest
class UnsentFormTests {

	private static final String PASSWORD = "seven otters under 1 bridge";

	private static final String IDLE = "last_access_time = 0, expiry_time = 0";

	@Autowired
	private ApplicationContext context;

	@LocalServerPort
	private int port;

	private final String text = ("Visited 100% of \u0141ucja\u2019s <b>school</b> & \"home\";\r\n"
			+ "a long day. ".repeat(400) + Ids.next())
		.strip();

	private NewAccount writer;

	private HttpVisitor visitor;

	private String address;

	private Document page;

	@BeforeEach
	void write() throws Exception {
		this.address = "/cases/" + new Household(this.context).caseId + "/notes/new";
		this.writer = somebody();
		this.visitor = new HttpVisitor("http://localhost:" + this.port).signIn(this.writer.username(), PASSWORD);
		this.page = this.visitor.open(this.address);
	}

	private NewAccount somebody() {
		AccountId id = AccountId.next();
		NewAccount account = new NewAccount(id, "un-" + id.toString().substring(9).replace("-", ""), "Robin Writer",
				"robin@rowanshire.example", null, Set.of(Role.COORDINATOR), PASSWORD);
		this.context.getBean(Accounts.class).create(ActingUser.SYSTEM, account);
		return account;
	}

	private Document send() throws Exception {
		HttpResponse<String> answer = this.visitor.answer(this.address, this.page, typed());
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).doesNotContain("long day");
		Document asked = Jsoup.parse(answer.body());
		assertThat(asked.select("h1").text()).isEqualTo("Sign in");
		return asked;
	}

	private Map<String, String> typed() {
		return Map.of("happenedOn.day", "4", "happenedOn.month", "3", "happenedOn.year", "2026", "text", this.text);
	}

	private Document signIn(Document asked, NewAccount account, String password, int status) throws Exception {
		HttpResponse<String> answer = this.visitor.answer("/sign-in", asked,
				Map.of("username", account.username(), "password", password));
		assertThat(answer.statusCode()).isEqualTo(status);
		return Jsoup.parse(answer.body());
	}

	private void end(String how) {
		TestDatabase.DATABASE.owner()
			.sql("update spring_session set " + how + " where principal_name = :account")
			.param("account", this.writer.id().toString())
			.update();
	}

	private long notes() {
		return TestDatabase.DATABASE.owner()
			.sql("select count(*) from case_note where text = :text")
			.param("text", this.text)
			.query(Long.class)
			.single();
	}

	@ParameterizedTest
	@ValueSource(strings = { IDLE, "creation_time = 0" })
	void whatWasTypedIsThereAfterSigningInAndSavedOnceWhenSentAgain(String how) throws Exception {
		end(how);
		comesBack();
	}

	@Test
	void whoeverSentTooMuchToKeepIsToldSo() throws Exception {
		end(IDLE);
		for (int length : new int[] { 1_000_000, 1_500_000 }) {
			HttpResponse<String> answer = this.visitor.answer(this.address, this.page,
					Map.of("text", "a".repeat(length)));
			assertThat(Jsoup.parse(answer.body()).select("h1").text())
				.isEqualTo((length > 1_400_000) ? "What you sent is too large" : "Sign in");
		}
	}

	@Test
	void signingOutInAnotherTabLosesNothing() throws Exception {
		assertThat(this.visitor.send("/sign-out", this.visitor.open("/cookies"), Map.of("_csrf", token())))
			.isEqualTo(302);
		assertThat(this.visitor.open("/sign-in").select("h1").text()).isEqualTo("Sign in");
		comesBack();
	}

	private void comesBack() throws Exception {
		Document wrong = signIn(send(), this.writer, "not the password", 422);
		assertThat(wrong.text()).contains("what you typed comes back");
		Document back = signIn(wrong, this.writer, PASSWORD, 200);
		assertThat(back.select(".govuk-error-summary").text()).contains("signed out before this was saved");
		assertThat(back.select("#text").val()).isEqualTo(this.text);
		assertThat(back.select("#happenedOn").val()).isEqualTo("4");
		assertThat(notes()).isZero();
		String action = back.select("main form").attr("action");
		Map<String, String> again = Map.of("happenedOn.day", "4", "happenedOn.month", "3", "happenedOn.year", "2026",
				"text", back.select("#text").val());
		for (int time = 0; time < 2; time++) {
			assertThat(this.visitor.send(action, back, again)).isEqualTo(302);
		}
		assertThat(notes()).isEqualTo(1);
	}

	private String token() {
		return this.page.select("main input[name=_csrf]").val();
	}

	@Test
	void nobodyElseGetsIt() throws Exception {
		end(IDLE);
		Document asked = send();
		Document others = signIn(asked, somebody(), PASSWORD, 303);
		assertThat(others.text()).doesNotContain("long day");
	}

	@Test
	void theOneWhoSignsInAfterATimeoutGetsNothingAndWritesNothingForAnother() throws Exception {
		end(IDLE);
		NewAccount other = somebody();
		this.visitor.signIn(other.username(), PASSWORD);
		HttpResponse<String> alive = this.visitor.answer(this.address, this.page, typed());
		assertThat(alive.statusCode()).isEqualTo(403);
		assertThat(notes()).isZero();
		TestDatabase.DATABASE.owner()
			.sql("update spring_session set " + IDLE + " where principal_name = :account")
			.param("account", other.id().toString())
			.update();
		signIn(send(), other, PASSWORD, 303);
	}

	@Test
	void theOneWhoSignedInMeanwhileDoesNotGetWhatIsInAnOlderPage() throws Exception {
		NewAccount other = somebody();
		this.visitor.send("/sign-out", this.page, Map.of());
		this.visitor.signIn(other.username(), PASSWORD);
		TestDatabase.DATABASE.owner()
			.sql("update spring_session set " + IDLE + " where principal_name = :account")
			.param("account", other.id().toString())
			.update();
		signIn(send(), other, PASSWORD, 303);
	}

	@Test
	void aPageFromBeforeANewSignInSaysWhyItIsRefusedAndKeepsTheWords() throws Exception {
		this.visitor.send("/sign-out", this.page, Map.of());
		this.visitor.signIn(this.writer.username(), PASSWORD);
		HttpResponse<String> own = this.visitor.from("same-origin").answer(this.address, this.page, typed());
		assertThat(own.statusCode()).isEqualTo(403);
		assertThat(Jsoup.parse(own.body()).select("main").text()).contains("This form was open too long", "a long day");
		HttpResponse<String> others = this.visitor.from("cross-site").answer(this.address, this.page, typed());
		assertThat(others.statusCode()).isEqualTo(403);
		assertThat(others.body()).contains("This form was open too long").doesNotContain("a long day");
		assertThat(notes()).isZero();
	}

	@Test
	void aRecordThatWentOutOfReachKeepsTheWordsOfItsWriter() throws Exception {
		HttpResponse<String> answer = this.visitor.answer("/cases/" + Ids.next() + "/notes/new", this.page, typed());
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(Jsoup.parse(answer.body()).select("main").text()).contains("does not exist", "a long day");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/cases/nonsense/notes/new", "/cases/x%20y/notes/new" })
	void anAddressThatCannotBeReadKeepsTheWordsOfItsWriter(String broken) throws Exception {
		HttpResponse<String> answer = this.visitor.answer(broken, this.page, typed());
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(Jsoup.parse(answer.body()).select("main").text()).contains("does not exist", "a long day");
		end(IDLE);
		HttpResponse<String> late = this.visitor.answer(broken, this.page, typed());
		assertThat(late.statusCode()).isEqualTo(403);
		Document back = signIn(Jsoup.parse(late.body()), this.writer, PASSWORD, 200);
		assertThat(back.select("main").text()).contains("a long day");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/cases/x/y/z/notes/new", "/nowhere" })
	void whereNoFormIsReadTheWordsComeBackToo(String nowhere) throws Exception {
		end(IDLE);
		HttpResponse<String> late = this.visitor.answer(nowhere, this.page, typed());
		assertThat(late.statusCode()).isEqualTo(403);
		Document back = signIn(Jsoup.parse(late.body()), this.writer, PASSWORD, 200);
		assertThat(back.select("main").text()).contains("a long day").doesNotContain(token());
	}

	@Test
	void aFormOfAnotherSiteIsRefused() throws Exception {
		end(IDLE);
		HttpResponse<String> forged = this.visitor.answer(this.address, Jsoup.parse(""), typed());
		assertThat(forged.statusCode()).isEqualTo(403);
		assertThat(Jsoup.parse(forged.body()).select("[name=kept]")).isEmpty();
		String madeUp = java.util.Base64.getUrlEncoder().encodeToString(new byte[72]);
		Document asked = Jsoup.parse(this.visitor.answer(this.address, Jsoup.parse(""), with("_csrf", madeUp)).body());
		signIn(asked, this.writer, PASSWORD, 303);
	}

	@Test
	void whatRowanHasNotSealedIsNotCarriedOn() throws Exception {
		end(IDLE);
		Document asked = send();
		String kept = asked.select("[name=kept]").val();
		asked.select("[name=kept]").val("A" + kept.substring(1, kept.length() - 1) + "A");
		assertThat(signIn(asked, this.writer, "not the password", 422).select("[name=kept]")).isEmpty();
	}

	@Test
	void noFieldOfAPasswordIsKept() throws Exception {
		end(IDLE);
		Document bare = Jsoup.parse("<main><input type=hidden name=_csrf value='" + token() + "'>");
		Set<String> names = new TreeSet<>();
		for (Resource template : new PathMatchingResourcePatternResolver()
			.getResources("classpath*:/templates/**/*.html")) {
			if (!template.getURL().getPath().contains("/classes/")) {
				continue;
			}
			Pattern.compile("assword\\('(\\w+)'")
				.matcher(template.getContentAsString(StandardCharsets.UTF_8))
				.results()
				.forEach((field) -> names.add(field.group(1)));
		}
		assertThat(names).contains("password", "chosen").doesNotContain("secret");
		for (String name : names) {
			assertThat(this.visitor.send(this.address, bare, Map.of(name, PASSWORD))).as(name).isEqualTo(302);
		}
		assertThat(this.visitor.send(this.address, bare, Map.of("text", "a word"))).isEqualTo(403);
	}

	private Map<String, String> with(String field, String value) {
		Map<String, String> all = new java.util.HashMap<>(typed());
		all.put(field, value);
		return all;
	}

}
