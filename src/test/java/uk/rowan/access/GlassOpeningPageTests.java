package uk.rowan.access;

import java.util.List;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.Visit;
import uk.rowan.casefile.AllocationKind;
import uk.rowan.casefile.Unit;
import uk.rowan.reach.Interest;
import uk.rowan.reach.Interests;
import uk.rowan.reach.Reach;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;
import uk.rowan.shared.TeamId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@RowanTest
@Import({ Unit.class, Visit.class })
class GlassOpeningPageTests {

	private static final String REASON = "the aunt rang from the hospital";

	@Autowired
	private Unit unit;

	@Autowired
	private Visit visit;

	@Autowired
	private Reach reach;

	@Autowired
	private Interests interests;

	@Test
	void theOfficerFollowsTheEntryToTheReasonAndThatIsRemembered() throws Exception {
		ActingUser officer = this.unit.colleague(Role.DPO);
		ActingUser worker = this.unit.colleague(Role.SOCIAL_WORKER);
		CaseId id = this.unit.someCase();
		String opening = opened(worker, id);
		Document entries = this.visit.page(officer, "/audit?case=" + id + "&act=reach.glass-broken", 200);
		assertThat(entries.text()).doesNotContain(REASON);
		String href = entries.select("main tbody a").attr("href");
		assertThat(href).isEqualTo("/break-glass/openings/" + opening);
		Document page = this.visit.page(officer, href, 200);
		assertThat(page.select("h1")).hasSize(1);
		assertThat(page.select("main").text()).contains(REASON, worker.name(), reference(id)).doesNotContain("Hazel");
		List<String> codes = TestDatabase.DATABASE.owner()
			.sql("select act || ' ' || codes from audit_entry where case_id = :case and actor_id = :officer")
			.param("case", id.value())
			.param("officer", officer.id().value())
			.query((row, number) -> row.getString(1))
			.list();
		assertThat(codes).singleElement().asString().startsWith("casefile.glass-opening-viewed").doesNotContain(REASON);
	}

	@Test
	void theReasonIsForThoseToWhomTheCaseIsOpenAndForTheOfficer() throws Exception {
		ActingUser worker = this.unit.colleague(Role.SOCIAL_WORKER);
		PersonId child = this.unit.child("Ada");
		CaseId id = this.unit.caseOf(child);
		String address = "/break-glass/openings/" + opened(worker, id);
		this.visit.page(this.unit.colleague(Role.SOCIAL_WORKER), address, 404);
		this.visit.submit(this.unit.colleague(Role.SOCIAL_WORKER), address + "/seen", 404);
		this.visit.page(worker, address, 404);
		this.visit.page(this.unit.colleague(Role.ADMIN), address, 403);
		this.visit.page(this.unit.colleague(Role.COORDINATOR), address, 200);
		ActingUser related = this.unit.colleague(Role.DPO);
		this.interests.declare(related, Interest.of(related.id(), child, "my niece"));
		this.visit.page(related, address, 404);
		this.reach.restrict(ActingUser.SYSTEM, id, List.of(this.unit.colleague(Role.COORDINATOR).id()), "private");
		this.visit.page(this.unit.colleague(Role.COORDINATOR), address, 404);
		this.visit.page(this.unit.colleague(Role.DPO), address, 200);
	}

	@Test
	void whoHasSeenItIsDoneWithItAndTheOthersAreNot() throws Exception {
		TeamId team = this.unit.team();
		ActingUser manager = this.unit.colleague(team, Role.TEAM_MANAGER);
		ActingUser owner = this.unit.colleague(team, Role.SOCIAL_WORKER);
		CaseId id = this.unit.someCase();
		this.unit.cases().allocate(ActingUser.SYSTEM, id, owner.id(), AllocationKind.SOCIAL_WORKER);
		String address = "/break-glass/openings/" + opened(this.unit.colleague(Role.SOCIAL_WORKER), id);
		for (ActingUser each : List.of(owner, manager)) {
			assertThat(this.visit.page(each, "/", 200).select("main a[href=" + address + "]").eachText()).hasSize(2);
		}
		assertThat(this.visit.page(owner, address, 200).select("main form").attr("action"))
			.isEqualTo(address + "/seen");
		this.visit.submit(owner, address + "/seen", 303);
		this.visit.submit(owner, address + "/seen", 303);
		assertThat(this.visit.page(owner, "/", 200).select("main a[href=" + address + "]")).isEmpty();
		assertThat(this.visit.page(manager, "/", 200).select("main a[href=" + address + "]")).hasSize(2);
		assertThat(this.visit.page(owner, address, 200).select("main form")).isEmpty();
		assertThat(TestDatabase.DATABASE.owner()
			.sql("select count(*) from audit_entry where act = 'casefile.glass-opening-seen' and actor_id = :owner")
			.param("owner", owner.id().value())
			.query(Integer.class)
			.single()).isOne();
		opened(this.unit.colleague(Role.SOCIAL_WORKER), id);
		assertThat(this.visit.page(owner, "/", 200).select("main a[href^=/break-glass/openings]")).hasSize(2);
	}

	@Test
	void theOfficerAsksTheAuditWhoHasSeenAChild() throws Exception {
		ActingUser officer = this.unit.colleague(Role.DPO);
		ActingUser reader = this.unit.colleague(Role.COORDINATOR);
		String name = "Ada" + officer.id().toString().replaceAll("[^a-f]", "");
		PersonId child = this.unit.child(name);
		CaseId id = this.unit.caseOf(child);
		this.visit.page(reader, "/people/" + child, 200);
		opened(this.unit.colleague(Role.SOCIAL_WORKER), id);
		Document found = this.visit.page(officer, "/audit?person=" + child, 200);
		assertThat(found.select("main tbody tr").eachText()).anyMatch((row) -> row.contains(reader.name()))
			.anyMatch((row) -> row.contains("Opened a case by break-glass"));
		assertThat(found.select("main table").text()).isNotEmpty().doesNotContain(name);
	}

	@Test
	void aChildIsMeantByWhatIsKnownExactly() throws Exception {
		ActingUser officer = this.unit.colleague(Role.DPO);
		String name = "Ada" + officer.id().toString().replaceAll("[^a-f]", "");
		PersonId child = this.unit.child(name);
		for (String typed : new String[] { child.toString(), "https://rowan.example/people/" + child + "/names" }) {
			this.visit.submit(officer, "/audit", 303, "person", typed);
		}
		this.visit.submit(officer, "/audit", 303, "person", name.toUpperCase(java.util.Locale.ROOT) + " hazel",
				"born.day", "4", "born.month", "5", "born.year", "2019");
		for (String[] wrong : new String[][] { { "person", name + " Hazel" }, { "person", "999 000 0000" },
				{ "person", UUID.randomUUID().toString() },
				{ "born.day", "4", "born.month", "5", "born.year", "2019" } }) {
			assertThat(
					this.visit.submit(officer, "/audit", 422, wrong).select(".govuk-error-summary a").eachAttr("href"))
				.containsExactly("#person");
		}
		this.unit.child(name);
		assertThat(this.visit
			.submit(officer, "/audit", 422, "person", name + " Hazel", "born.day", "4", "born.month", "5", "born.year",
					"2019")
			.select("#person-error")
			.text()).contains("More than one record fits");
	}

	private String opened(ActingUser by, CaseId id) {
		this.reach.breakGlass(by, id, REASON);
		return TestDatabase.DATABASE.owner()
			.sql("select id::text from reach_glass_broken where account_id = :account and case_id = :case")
			.param("account", by.id().value())
			.param("case", id.value())
			.query(String.class)
			.single();
	}

	private static String reference(CaseId id) {
		return TestDatabase.DATABASE.owner()
			.sql("select reference from case_file where id = :id")
			.param("id", id.value())
			.query(String.class)
			.single();
	}

}
