package uk.rowan.web;

import java.util.Set;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import uk.rowan.RowanTest;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@RowanTest
@org.junit.jupiter.api.extension.ExtendWith(OutputCaptureExtension.class)
class RoleGateTests {

	private static final String ABSENT = "This record does not exist, or is not open to you";

	@Autowired
	private ThymeleafViewResolver views;

	@Autowired
	private FailurePages failures;

	private SamplePages samples;

	@BeforeEach
	void open() {
		this.samples = new SamplePages(this.views, this.failures);
		signIn(Role.CHAIR);
	}

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	private static void signIn(Role role) {
		ActingUser user = new ActingUser(AccountId.next(), "Sam Example", Set.of(role), null);
		SecurityContextHolder.getContext()
			.setAuthentication(new TestingAuthenticationToken(user, null, "ROLE_" + role));
	}

	@Test
	void aHandlerServesTheRolesThatItNames() throws Exception {
		signIn(Role.ADMIN);
		assertThat(this.samples.text(200, get("/sample/admin"))).isEqualTo("open");
	}

	@Test
	void otherRolesAreRefused() throws Exception {
		assertThat(this.samples.page(403, get("/sample/admin")).select("h1").text())
			.isEqualTo("You cannot open this page");
	}

	@Test
	void ringFencedWorkspacesDoNotExistForOthers() throws Exception {
		assertThat(this.samples.page(404, get("/sample/ring-fenced")).select("h1").text()).isEqualTo(ABSENT);
		signIn(Role.CHANNEL);
		assertThat(this.samples.text(200, get("/sample/ring-fenced"))).isEqualTo("open");
	}

	@Test
	void aHandlerThatNamesNobodyServesNobody() throws Exception {
		signIn(Role.ADMIN);
		assertThat(this.samples.page(404, get("/sample/nobody")).select("h1").text()).isEqualTo(ABSENT);
	}

	@Test
	void whoeverHasNotSignedInIsLeftToSpringSecurity() throws Exception {
		signOut();
		assertThat(this.samples.text(200, get("/sample/world"))).isEqualTo("open");
		assertThatExceptionOfType(ServletException.class)
			.isThrownBy(() -> this.samples.web().perform(get("/sample/who")))
			.withCauseInstanceOf(AccessDeniedException.class);
	}

	@Test
	void handlersLearnWhoIsActing() throws Exception {
		assertThat(this.samples.text(200, get("/sample/who"))).isEqualTo("Sam Example");
	}

	@Test
	void anIdentityIsReadFromTheAddress() throws Exception {
		CaseId id = CaseId.next();
		assertThat(this.samples.text(200, get("/sample/cases/" + id))).isEqualTo(id.toString());
	}

	@Test
	void malformedIdentitiesDoNotExist() throws Exception {
		for (String id : new String[] { "1", "x", "null", CaseId.next().toString().toUpperCase(java.util.Locale.ROOT),
				CaseId.next() + "0", "%F0%9F%99%82" }) {
			assertThat(this.samples.page(404, get(java.net.URI.create("/sample/cases/" + id))).select("h1").text())
				.as(id)
				.isEqualTo(ABSENT);
		}
	}

	@Test
	void requestsThatCannotBeReadAreTheirSendersFault() throws Exception {
		this.samples.page(400, get("/sample/number"));
		this.samples.page(400, get("/sample/number").param("of", "seven"));
		for (String field : new String[] { "name[99999999]", "name[100].given", "name[1]", "name[x].given" }) {
			this.samples.page(400, post("/sample").param(field, "x"));
		}
		this.samples.page(405, post("/sample/number"));
	}

	@Test
	void changesThatCameTooLateAreConflicts() throws Exception {
		for (String kind : new String[] { "stale", "locked", "twice" }) {
			String page = this.samples.text(409, get("/sample/failures/" + kind));
			assertThat(page).contains("Somebody changed this before you").doesNotContain("Birch");
		}
	}

	@Test
	void aFailureOfRowanIsFoundInTheLogByItsIdAndItsWordsNowhere(CapturedOutput log) throws Exception {
		String page = this.samples.text(500, get("/sample/failures/other"));
		String id = org.jsoup.Jsoup.parse(page).select(".rowan-failure-id").text();
		assertThat(id).hasSize(8);
		assertThat(log.getAll()).contains("Failure " + id, "java.lang.IllegalStateException", "Samples$Failing.fail");
		assertThat(log.getAll() + page).doesNotContain("Birch");
	}

}
