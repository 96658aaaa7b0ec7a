package uk.rowan.account;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Ids;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

@RowanTest
@ExtendWith(OutputCaptureExtension.class)
class LockoutTests {

	@Autowired
	private Accounts accounts;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private SignInAttempts attempts;

	@Test
	void tenWrongPasswordsLockTheUsernameWhateverFollows() throws Exception {
		NewAccount somebody = open();
		for (int tries = 0; tries < 10; tries++) {
			assertThat(signIn(somebody.username(), "wrong-password-" + tries).getStatus()).isEqualTo(422);
		}
		MockHttpServletResponse answer = signIn(somebody.username(), AccountFixtures.PASSWORD);
		assertThat(answer.getStatus()).isEqualTo(429);
		assertThat(answer.getCookie("rowan")).isNull();
		assertThat(Jsoup.parse(answer.getContentAsString()).select(".govuk-error-summary").text())
			.contains("too many tries");
		assertThat(acts(somebody.id())).containsOnlyOnce("account.sign-in-locked")
			.filteredOn("account.sign-in-refused"::equals)
			.hasSize(10);
	}

	@Test
	void aUsernameThatDoesNotExistIsLockedTheSame() throws Exception {
		NewAccount somebody = open();
		String nobody = "nobody-" + Ids.next();
		for (int tries = 0; tries < 11; tries++) {
			MockHttpServletResponse one = signIn(somebody.username(), "wrong-password-typed");
			MockHttpServletResponse other = signIn(nobody, "wrong-password-typed");
			assertThat(other.getStatus()).isEqualTo(one.getStatus());
			assertThat(plain(other)).isEqualTo(plain(one));
			assertThat(other.getHeaderNames()).isEqualTo(one.getHeaderNames());
		}
	}

	@Test
	void theRightPasswordForgivesEarlierSlips() throws Exception {
		NewAccount somebody = open();
		for (int round = 0; round < 3; round++) {
			for (int tries = 0; tries < 9; tries++) {
				this.attempts.begin(somebody.username(), "192.0.2.7");
			}
			assertThat(signIn(somebody.username(), AccountFixtures.PASSWORD).getStatus()).isEqualTo(303);
		}
	}

	@Test
	void oneAddressCannotTryManyUsernames() throws Exception {
		String address = "198.51.100.77";
		for (int tries = 0; tries < 100; tries++) {
			assertThat(this.attempts.begin("user-" + Ids.next(), address)).isEqualTo(SignInAttempts.Left.MORE);
		}
		NewAccount somebody = open();
		SignInBrowser browser = SignInBrowser.on(this.mvc);
		assertThat(browser.signInFrom(address, somebody.username(), AccountFixtures.PASSWORD).getStatus())
			.isEqualTo(429);
		assertThat(browser.signInFrom("198.51.100.78", somebody.username(), AccountFixtures.PASSWORD).getStatus())
			.isEqualTo(303);
	}

	@Test
	void triesAtOnceCannotSlipPastTheLimit() throws Exception {
		String username = "nobody-" + Ids.next();
		List<Callable<SignInAttempts.Left>> tries = IntStream.range(0, 40)
			.mapToObj((number) -> (Callable<SignInAttempts.Left>) () -> this.attempts.begin(username,
					"192.0.2." + (100 + number)))
			.toList();
		assertThat(all(tries)).filteredOn((left) -> left != SignInAttempts.Left.NOT_THIS).hasSize(10);
	}

	@Test
	void manySignInsAtOnceAllGetTheirAnswer() throws Exception {
		NewAccount somebody = open();
		List<Callable<Integer>> tries = IntStream.range(0, 24)
			.mapToObj((number) -> (Callable<Integer>) () -> SignInBrowser.on(this.mvc)
				.signInFrom("203.0.113." + number, somebody.username(), AccountFixtures.PASSWORD)
				.getStatus())
			.toList();
		assertThat(all(tries)).allMatch((status) -> status == 303 || status == 429).contains(303);
	}

	@Test
	void neitherPasswordNorUsernameReachesALogOrTheAudit(CapturedOutput output) throws Exception {
		NewAccount somebody = open();
		signIn(somebody.username(), "marker-wrong-5519");
		signIn("marker-nobody-5520", "marker-wrong-5521");
		signIn(somebody.username(), AccountFixtures.PASSWORD);
		assertThat(output.getAll()).doesNotContain("marker-", somebody.username(), AccountFixtures.PASSWORD);
		assertThat(TestDatabase.DATABASE.owner().sql("select codes from audit_entry").query(String.class).list())
			.noneMatch((codes) -> codes.contains("marker-") || codes.contains(somebody.username()));
		assertThat(TestDatabase.DATABASE.owner().sql("select id from account_attempt").query(String.class).list())
			.allMatch((id) -> id.matches("[0-9a-f]{64}"));
	}

	private static <T> List<T> all(List<Callable<T>> tries) throws Exception {
		try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
			List<T> answers = new java.util.ArrayList<>();
			for (Future<T> answer : workers.invokeAll(tries)) {
				answers.add(answer.get());
			}
			return answers;
		}
	}

	private static String plain(MockHttpServletResponse answer) throws Exception {
		Document page = Jsoup.parse(answer.getContentAsString());
		page.select("input").attr("value", "");
		page.select(".rowan-printed").remove();
		return page.html();
	}

	private MockHttpServletResponse signIn(String username, String password) throws Exception {
		String address = "10.0.%d.%d".formatted((int) (Math.random() * 250), (int) (Math.random() * 250));
		return SignInBrowser.on(this.mvc).signInFrom(address, username, password);
	}

	private List<String> acts(AccountId id) {
		return TestDatabase.DATABASE.owner()
			.sql("select act from audit_entry where subject_id = :id")
			.param("id", id.value())
			.query((row, number) -> row.getString("act"))
			.list();
	}

	private NewAccount open() {
		NewAccount asked = AccountFixtures.somebody().asked();
		this.accounts.create(ActingUser.SYSTEM, asked);
		return asked;
	}

}
