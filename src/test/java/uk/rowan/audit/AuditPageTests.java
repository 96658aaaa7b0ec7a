package uk.rowan.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;
import uk.rowan.RowanTest;
import uk.rowan.account.NewAccount;
import uk.rowan.account.Accounts;
import uk.rowan.SignedIn;
import uk.rowan.TestDatabase;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Role;
import uk.rowan.web.ListQuery;
import uk.rowan.web.Listing;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@RowanTest
class AuditPageTests {

	private final ActingUser officer = user(Role.DPO);

	@Autowired
	private MockMvc pages;

	@Autowired
	private Audit audit;

	@Autowired
	private Sealing sealing;

	@Autowired
	private Readers readers;

	@Autowired
	private TransactionTemplate transaction;

	@ParameterizedTest
	@EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "DPO")
	void onlyTheDataProtectionOfficerMayRead(Role role) throws Exception {
		for (String page : List.of("/audit", "/audit/verification", "/audit/verification/head",
				"/audit/verification/export")) {
			assertThat(answer(get(page), user(role)).getResponse().getStatus()).as(page).isEqualTo(403);
		}
		assertThat(answer(post("/audit/verification").with(csrf()), user(role)).getResponse().getStatus())
			.isEqualTo(403);
		assertThat(answer(post("/audit").with(csrf()), user(role)).getResponse().getStatus()).isEqualTo(403);
	}

	@Test
	void theEntriesOfOneActorAreFoundAndTheSearchIsRememberedToo() throws Exception {
		ActingUser worker = user(Role.SOCIAL_WORKER);
		CaseId aCase = CaseId.next();
		record(worker, aCase, "UNIT");
		Document page = page(get("/audit").param("actor", worker.id().toString()));
		assertThat(page.select("h1")).hasSize(1);
		assertThat(page.select("tbody tr")).singleElement()
			.satisfies((row) -> assertThat(row.text()).contains("open because: they work for the whole unit")
				.doesNotContain(aCase.toString()));
		Document own = page(get("/audit").param("actor", this.officer.id().toString()));
		assertThat(own.select("tbody tr:first-child").text()).contains("Searched the audit", "page: 1");
	}

	@Test
	void colleaguesStandWithTheirNamesWhetherTheyActedOrWereActedUpon(@Autowired Accounts accounts) throws Exception {
		ActingUser admin = user(Role.ADMIN);
		AccountId id = AccountId.next();
		String unique = id.toString().substring(9);
		accounts.create(admin, new NewAccount(id, "seen-" + unique, "Robin Seen", unique + "@rowanshire.example", null,
				Set.of(Role.CHAIR), null));
		this.transaction.executeWithoutResult((status) -> this.audit.record(admin,
				AuditNote.of("casefile.case-allocated", "case", null).with("account", id)));
		Document page = page(get("/audit").param("actor", admin.id().toString()));
		assertThat(page.select("tbody tr").eachText()).hasSizeGreaterThan(1)
			.allSatisfy((row) -> assertThat(row).contains("Robin Seen").doesNotContain(id.toString()));
	}

	@Test
	void aSearchIsPostedAndItsAnswerHasNoNameInItsAddress() throws Exception {
		MvcResult found = answer(post("/audit").with(csrf())
			.param("actor", this.officer.id().toString())
			.param("act", "account.signed-in")
			.param("from.day", "1")
			.param("from.month", "2")
			.param("from.year", "2026"), this.officer);
		assertThat(found.getResponse().getStatus()).isEqualTo(303);
		assertThat(found.getResponse().getRedirectedUrl())
			.isEqualTo("/audit?actor=" + this.officer.id() + "&act=account.signed-in&from=2026-02-01");
	}

	@Test
	void everythingWrongIsSaidAtOnceAndWhatWasTypedIsKept() throws Exception {
		MvcResult rejected = answer(post("/audit").with(csrf())
			.param("actor", "Nobody Of This Name")
			.param("reference", "no such case")
			.param("act", "no.such-act")
			.param("to.day", "31")
			.param("to.month", "2")
			.param("to.year", "2026"), this.officer);
		assertThat(rejected.getResponse().getStatus()).isEqualTo(422);
		Document page = Jsoup.parse(rejected.getResponse().getContentAsString());
		assertThat(page.title()).startsWith("Error:");
		assertThat(page.select(".govuk-error-summary a")).hasSize(4)
			.allSatisfy((link) -> assertThat(page.select(link.attr("href"))).hasSize(1));
		assertThat(page.select("#actor").val()).isEqualTo("Nobody Of This Name");
		assertThat(page.select("#reference").val()).isEqualTo("no such case");
		assertThat(page.select("[name=to.day]").val()).isEqualTo("31");
	}

	@Test
	void whatCannotBeReadInAnAddressIsNoErrorOfOurs() throws Exception {
		assertThat(answer(get("/audit").param("actor", "x"), this.officer).getResponse().getStatus()).isEqualTo(404);
		assertThat(answer(get("/audit").param("case", "x"), this.officer).getResponse().getStatus()).isEqualTo(404);
		assertThat(answer(get("/audit").param("from", "x"), this.officer).getResponse().getStatus()).isEqualTo(400);
		for (String day : List.of("-999999999-01-01", "+999999999-12-31")) {
			assertThat(answer(get("/audit").param("from", day), this.officer).getResponse().getStatus()).isEqualTo(400);
			assertThat(answer(get("/audit").param("to", day), this.officer).getResponse().getStatus()).isEqualTo(400);
		}
		assertThat(answer(get("/audit").param("act", "x'; drop table"), this.officer).getResponse().getStatus())
			.isEqualTo(200);
	}

	@Test
	void aVerificationIsAskedForAndItsResultIsShown() throws Exception {
		record(this.officer, CaseId.next(), "UNIT");
		assertThat(answer(post("/audit/verification").with(csrf()), this.officer).getResponse().getRedirectedUrl())
			.isEqualTo("/audit/verification");
		assertThat(answer(post("/audit/verification").with(csrf()), this.officer).getResponse().getStatus())
			.as("asked twice")
			.isEqualTo(303);
		Instant end = Instant.now().plus(Duration.ofSeconds(60));
		while (runsOfOfficer() == 0 && Instant.now().isBefore(end)) {
			Thread.sleep(200);
		}
		assertThat(runsOfOfficer()).isOne();
		Document page = page(get("/audit/verification"));
		assertThat(page.select("h1")).hasSize(1);
		assertThat(page.select("main").text()).contains("Last sealed", "Whole", "Verify now");
	}

	@Test
	void theSignedHeadIsTakenAway() throws Exception {
		record(this.officer, CaseId.next(), "UNIT");
		for (int tries = 0; tries < 200 && this.sealing.seal() == 0; tries++) {
			Thread.sleep(20);
		}
		MvcResult result = answer(get("/audit/verification/head"), this.officer);
		assertThat(result.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
		SignedHead head = JsonMapper.builder()
			.build()
			.readValue(result.getResponse().getContentAsString(), SignedHead.class);
		assertThat(SigningKey.signed(head.head(), SigningKey.publicKey(head.publicKey()))).isTrue();
		assertThat(answer(get("/audit/verification/export"), this.officer).getResponse().getContentAsString().lines())
			.last()
			.asString()
			.contains("\"head\"");
	}

	@Test
	void whoHasSeenACaseIsCountedAndListed() {
		CaseId aCase = CaseId.next();
		ActingUser one = user(Role.CHAIR);
		seen(one, aCase, "UNIT");
		seen(one, aCase, "UNIT");
		seen(user(Role.CHAIR), aCase, "BREAK_GLASS");
		seen(ActingUser.SYSTEM, aCase, "UNIT");
		seen(user(Role.CHAIR), CaseId.next(), "UNIT");
		record(user(Role.CHAIR), aCase, "UNIT");
		assertThat(this.readers.count(aCase)).as("who changed it saw nothing by that").isEqualTo(2);
		assertThat(this.readers.count(CaseId.next())).isZero();
		Listing<Look> looks = this.readers.of(aCase, ListQuery.first());
		assertThat(looks.total()).isEqualTo(2);
		assertThat(looks.rows()).filteredOn((look) -> look.actor().equals(one.id()))
			.singleElement()
			.satisfies((look) -> {
				assertThat(look.times()).isEqualTo(2);
				assertThat(look.ground()).isEqualTo("UNIT");
				assertThat(look.first()).isBeforeOrEqualTo(look.last());
			});
	}

	private int runsOfOfficer() {
		return TestDatabase.DATABASE.application()
			.sql("select count(*) from audit_verification where asked_by = :by")
			.param("by", this.officer.id().value())
			.query(Integer.class)
			.single();
	}

	private Document page(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
		MvcResult result = answer(request, this.officer);
		assertThat(result.getResponse().getStatus()).isEqualTo(200);
		return Jsoup.parse(result.getResponse().getContentAsString());
	}

	private MvcResult answer(AbstractMockHttpServletRequestBuilder<?> request, ActingUser by) throws Exception {
		return this.pages.perform(request.with(SignedIn.as(by))).andReturn();
	}

	private void record(ActingUser by, CaseId aCase, String ground) {
		record(by, "audit.entry-made", aCase, ground);
	}

	private void seen(ActingUser by, CaseId aCase, String ground) {
		record(by, "casefile.case-viewed", aCase, ground);
	}

	private void record(ActingUser by, String act, CaseId aCase, String ground) {
		this.transaction.executeWithoutResult((status) -> this.audit.record(by,
				AuditNote.of(act, "thing", UUID.randomUUID()).about(aCase).with("ground", ground)));
	}

	private static ActingUser user(Role role) {
		return new ActingUser(AccountId.next(), "Sam Example", Set.of(role), null);
	}

}
