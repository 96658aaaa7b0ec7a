package uk.rowan.account;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Ids;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A page that asks by itself keeps nobody signed in, and is answered while somebody is.
 */
@RowanTest
class QuietRequestTests {

	private static final String LIVE = "/conferences/" + Ids.next() + "/live/";

	private static final String QUIET = LIVE + "changes";

	private final JdbcClient database = TestDatabase.DATABASE.owner();

	@Autowired
	private Accounts accounts;

	private SignInBrowser browser;

	private NewAccount somebody;

	private Cookie session;

	@BeforeEach
	void signIn(@Autowired MockMvc mvc) throws Exception {
		this.browser = SignInBrowser.on(mvc);
		this.somebody = AccountFixtures.somebody(Role.CHAIR).asked();
		this.accounts.create(ActingUser.SYSTEM, this.somebody);
		this.session = this.browser.session(this.somebody);
	}

	@ParameterizedTest
	@ValueSource(strings = { "changes", "board/said", "key" })
	void whatIsAskedAgainAndAgainDoesNotProlongTheSessionAndLookingDoes(String asked) throws Exception {
		touchedAgo("10 minutes");
		long before = touched();
		assertThat(this.browser.open(LIVE + asked, this.session).getStatus()).isEqualTo(404);
		assertThat(touched()).isEqualTo(before);
		assertThat(this.browser.open("/account", this.session).getStatus()).isEqualTo(200);
		assertThat(touched()).isGreaterThan(before);
	}

	@Test
	void whoeverIsSignedOutIsNotAnswered() throws Exception {
		touchedAgo("20 minutes 1 second");
		assertThat(this.browser.open(QUIET, this.session).getStatus()).isEqualTo(302);
		assertThat(this.browser.open(QUIET, new Cookie("rowan", "nonsense")).getStatus()).isEqualTo(302);
	}

	private void touchedAgo(String ago) {
		this.database
			.sql("""
					update spring_session set
					last_access_time = (extract(epoch from now() - cast(:ago as interval)) * 1000)::bigint,
					expiry_time = (extract(epoch from now() - cast(:ago as interval) + interval '20 minutes') * 1000)::bigint
					where principal_name = :account""")
			.param("ago", ago)
			.param("account", this.somebody.id().toString())
			.update();
	}

	private long touched() {
		return this.database.sql("select last_access_time from spring_session where principal_name = :account")
			.param("account", this.somebody.id().toString())
			.query(Long.class)
			.single();
	}

}
