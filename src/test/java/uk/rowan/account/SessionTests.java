package uk.rowan.account;

import java.io.ByteArrayInputStream;
import java.io.ObjectInputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

@RowanTest
class SessionTests {

	private final JdbcClient database = TestDatabase.DATABASE.owner();

	@Autowired
	private Accounts accounts;

	@Autowired
	private Administration administration;

	@Autowired
	private AccountDirectory directory;

	private SignInBrowser browser;

	private NewAccount somebody;

	private Cookie session;

	@BeforeEach
	void signIn(@Autowired MockMvc mvc) throws Exception {
		this.browser = SignInBrowser.on(mvc);
		this.somebody = AccountFixtures.somebody(Role.ADMIN).asked();
		this.accounts.create(ActingUser.SYSTEM, this.somebody);
		this.session = this.browser.session(this.somebody);
	}

	@Test
	void theRowHoldsTheIdentityAndNothingElse() throws Exception {
		assertThat(this.browser.isSignedIn(this.session)).isTrue();
		List<byte[]> held = this.database.sql("""
				select b.attribute_bytes from spring_session_attributes b
				join spring_session s on s.primary_id = b.session_primary_id where s.principal_name = :account""")
			.param("account", this.somebody.id().toString())
			.query((row, number) -> row.getBytes("attribute_bytes"))
			.list();
		assertThat(held).hasSize(1);
		Object read = new ObjectInputStream(new ByteArrayInputStream(held.getFirst())).readObject();
		assertThat(read).isEqualTo(this.somebody.id().toString());
	}

	@Test
	void signingInAgainGivesANewSessionAndEndsTheOld() throws Exception {
		Cookie second = SignInBrowser
			.cookie(this.browser.signIn(this.somebody.username(), AccountFixtures.PASSWORD, this.session), "rowan");
		assertThat(second.getValue()).isNotEqualTo(this.session.getValue());
		assertThat(this.browser.isSignedIn(second)).isTrue();
		assertThat(this.browser.isSignedIn(this.session)).isFalse();
	}

	@Test
	void twoRequestsOfOneSessionMayLeaveAMessageAtTheSameTime(
			@Autowired FindByIndexNameSessionRepository<? extends Session> sessions) {
		leaveTogether(sessions);
	}

	private <S extends Session> void leaveTogether(FindByIndexNameSessionRepository<S> sessions) {
		String id = sessions.findByPrincipalName(this.somebody.id().toString()).keySet().iterator().next();
		S one = Objects.requireNonNull(sessions.findById(id));
		S other = Objects.requireNonNull(sessions.findById(id));
		one.setAttribute("message", "first");
		other.setAttribute("message", "second");
		sessions.save(one);
		sessions.save(other);
		assertThat(Objects.requireNonNull(sessions.findById(id)).<String>getAttribute("message")).isEqualTo("second");
	}

	@Test
	void aPlantedSessionIsNotTakenUp() throws Exception {
		Cookie planted = new Cookie("rowan", "cGxhbnRlZC1ieS1zb21lYm9keS1lbHNl");
		Cookie given = SignInBrowser
			.cookie(this.browser.signIn(this.somebody.username(), AccountFixtures.PASSWORD, planted), "rowan");
		assertThat(given.getValue()).isNotEqualTo(planted.getValue());
		assertThat(this.browser.isSignedIn(planted)).isFalse();
	}

	@Test
	void aSessionEndsTenHoursAfterSigningInHoweverBusy() throws Exception {
		begunAgo("9 hours 59 minutes");
		assertThat(this.browser.isSignedIn(this.session)).isTrue();
		begunAgo("10 hours");
		assertThat(this.browser.isSignedIn(this.session)).isFalse();
		assertThat(rows()).isZero();
	}

	@Test
	void aSessionEndsAfterTwentyIdleMinutes() throws Exception {
		touchedAgo("19 minutes");
		assertThat(this.browser.isSignedIn(this.session)).isTrue();
		touchedAgo("20 minutes 1 second");
		assertThat(this.browser.isSignedIn(this.session)).isFalse();
	}

	@Test
	void aSessionThatCannotBeReadIsSignedOut() throws Exception {
		this.database.sql("""
				update spring_session_attributes set attribute_bytes = '\\x00112233' where session_primary_id in
				(select primary_id from spring_session where principal_name = :account)""")
			.param("account", this.somebody.id().toString())
			.update();
		MockHttpServletResponse answer = this.browser.open("/account", this.session);
		assertThat(answer.getStatus()).isEqualTo(302);
		assertThat(answer.getRedirectedUrl()).isEqualTo("/sign-in");
	}

	@Test
	void whatDoesNotBelongInASessionIsNotReadBack() {
		assertThat(SessionBytes.read(SessionBytes.write(new java.io.File("x")))).isNull();
		assertThat(SessionBytes.read(SessionBytes.write("text"))).isEqualTo("text");
	}

	@Test
	void aRoleTakenIsFeltAtTheNextRequest() throws Exception {
		NewAccount other = AccountFixtures.somebody(Role.ADMIN).asked();
		this.accounts.create(ActingUser.SYSTEM, other);
		assertThat(this.browser.open("/accounts", this.session).getStatus()).isEqualTo(200);
		int version = this.directory.account(this.somebody.id()).version();
		assertThat(this.administration.assign(ActingUser.SYSTEM, this.somebody.id(), version, Set.of(Role.CHAIR), null))
			.isEmpty();
		assertThat(this.browser.open("/accounts", this.session).getStatus()).isEqualTo(403);
		assertThat(this.browser.isSignedIn(this.session)).isTrue();
	}

	@Test
	void leavingIsFeltAtTheNextRequest() throws Exception {
		this.browser.left(this.somebody.id());
		assertThat(this.browser.isSignedIn(this.session)).isFalse();
		assertThat(rows()).isZero();
	}

	@Test
	void signingOutEndsTheSession() throws Exception {
		MockHttpServletResponse answer = this.browser.send("/sign-out", this.session);
		assertThat(answer.getStatus()).isIn(302, 303);
		assertThat(answer.getRedirectedUrl()).isEqualTo("/sign-in?signed-out");
		assertThat(this.browser.isSignedIn(this.session)).isFalse();
		assertThat(SignInBrowser.cookie(answer, "rowan-form").getMaxAge()).isZero();
		assertThat(rows()).isZero();
		assertThat(acts()).contains("account.signed-in", "account.signed-out");
	}

	@Test
	void peopleWhoHaveNotSignedInLeaveNoSession() throws Exception {
		long before = this.database.sql("select count(*) from spring_session").query(Long.class).single();
		for (int times = 0; times < 3; times++) {
			this.browser.open("/sign-in");
			this.browser.signIn("nobody-at-all", "wrong-password-typed");
		}
		assertThat(this.database.sql("select count(*) from spring_session").query(Long.class).single())
			.isLessThanOrEqualTo(before);
	}

	private List<String> acts() {
		return this.database.sql("select act from audit_entry where actor_id = :actor")
			.param("actor", this.somebody.id().value())
			.query((row, number) -> row.getString("act"))
			.list();
	}

	private long rows() {
		return this.database.sql("select count(*) from spring_session where principal_name = :account")
			.param("account", this.somebody.id().toString())
			.query(Long.class)
			.single();
	}

	private void begunAgo(String interval) {
		this.database.sql("""
				update spring_session set creation_time =
				(extract(epoch from clock_timestamp() - cast(:ago as interval)) * 1000)::bigint
				where principal_name = :account""")
			.param("ago", interval)
			.param("account", this.somebody.id().toString())
			.update();
	}

	private void touchedAgo(String interval) {
		this.database.sql("""
				update spring_session set last_access_time =
				(extract(epoch from clock_timestamp() - cast(:ago as interval)) * 1000)::bigint
				where principal_name = :account""")
			.param("ago", interval)
			.param("account", this.somebody.id().toString())
			.update();
	}

}
