package uk.rowan.casefile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.Visit;
import uk.rowan.reach.Ground;
import uk.rowan.reach.Interest;
import uk.rowan.reach.Interests;
import uk.rowan.reach.Reach;
import uk.rowan.shared.AccountId;
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
class CaseHolderPageTests {

	private final Unit unit;

	private final Visit visit;

	private final Interests interests;

	private final Reach reach;

	private final ActingUser coordinator;

	private final ActingUser manager;

	private final ActingUser worker;

	private final ActingUser chair;

	private final PersonId child;

	private final CaseId id;

	@Autowired
	CaseHolderPageTests(Unit unit, Visit visit, Interests interests, Reach reach) {
		this.unit = unit;
		this.visit = visit;
		this.interests = interests;
		this.reach = reach;
		TeamId team = unit.team();
		this.coordinator = unit.colleague(Role.COORDINATOR);
		this.manager = unit.colleague(team, Role.TEAM_MANAGER);
		this.worker = unit.colleague(team, Role.SOCIAL_WORKER);
		this.chair = unit.colleague(Role.CHAIR);
		this.child = unit.child("Ada");
		this.id = unit.caseOf(this.child);
		unit.cases().allocate(ActingUser.SYSTEM, this.id, this.worker.id(), AllocationKind.SOCIAL_WORKER);
		unit.cases().allocate(ActingUser.SYSTEM, this.id, this.chair.id(), AllocationKind.CHAIR);
	}

	@Test
	void whoChangedTeamsIsAllocatedAgainSoThatTheNewManagerHasTheCase() {
		TeamId next = this.unit.team();
		ActingUser manager = this.unit.colleague(next, Role.TEAM_MANAGER);
		assertThat(allocateAgain()).contains(AllocationRefusal.HOLDS_IT);
		TestDatabase.DATABASE.owner()
			.sql("update account set team_id = :team where id = :worker")
			.param("team", next.value())
			.param("worker", this.worker.id().value())
			.update();
		assertThat(this.reach.ground(manager, this.id)).isEmpty();
		assertThat(allocateAgain()).isEmpty();
		assertThat(this.reach.ground(manager, this.id)).contains(Ground.TEAM);
		assertThat(this.reach.ground(this.manager, this.id)).isEmpty();
	}

	private Optional<AllocationRefusal> allocateAgain() {
		return this.unit.cases().allocate(ActingUser.SYSTEM, this.id, this.worker.id(), AllocationKind.SOCIAL_WORKER);
	}

	@Test
	void aChairWithAConflictIsNamedAsOneWhoCannotActToThoseWhoAllocateOnly() throws Exception {
		assertThat(bar(this.coordinator)).contains("chair " + this.chair.name());
		assertThat(due(this.coordinator)).isEmpty();
		this.interests.declare(this.chair, Interest.of(this.chair.id(), this.child, "my niece"));
		this.visit.page(this.chair, "/cases/" + this.id, 404);
		for (ActingUser allocates : List.of(this.coordinator, this.manager)) {
			assertThat(bar(allocates))
				.contains("chair " + this.chair.name() + " – conflict of interest declared, allocate another");
			assertThat(held(allocates)).contains("conflict of interest declared: allocate another")
				.doesNotContain("niece");
		}
		assertThat(bar(this.worker)).contains("chair to be allocated").doesNotContain(this.chair.name());
		assertThat(held(this.worker)).contains("to be allocated to somebody else").doesNotContain("conflict");
	}

	@Test
	void aChairWithAConflictMakesACoordinatorAllocateAnother() throws Exception {
		this.interests.declare(this.chair, Interest.of(this.chair.id(), this.child, "my niece"));
		assertThat(due(this.coordinator)).singleElement()
			.asString()
			.startsWith("Allocate a chair")
			.contains("1 working day after the day from which nobody could act in it")
			.doesNotContain("late");
		assertThat(due(this.manager)).isEmpty();
		ActingUser other = this.unit.colleague(Role.CHAIR);
		this.unit.cases().allocate(ActingUser.SYSTEM, this.id, other.id(), AllocationKind.CHAIR);
		assertThat(due(this.coordinator)).isEmpty();
		assertThat(bar(this.coordinator)).contains("chair " + other.name()).doesNotContain("conflict");
	}

	@Test
	void aChairWhomTheRestrictionDoesNotNameIsToBeReplacedByThoseWhomItNames(@Autowired Reach reach) throws Exception {
		reach.restrict(ActingUser.SYSTEM, this.id, List.of(this.manager.id(), this.worker.id()), "private");
		assertThat(due(this.manager)).singleElement().asString().startsWith("Allocate a chair");
		assertThat(bar(this.manager)).contains("not named by the restriction, allocate another");
	}

	@Test
	void aCaseThatNeverHadAChairWaitsForNone() throws Exception {
		CaseId other = this.unit.someCase();
		assertThat(this.visit.page(this.coordinator, "/cases/" + other, 200).select("main").text())
			.doesNotContain("Allocate a chair");
	}

	@Test
	void theListNamesAWorkerWithAConflictToThoseWhoAllocateOnly() throws Exception {
		this.interests.declare(this.worker, Interest.of(this.worker.id(), this.child, "my niece"));
		assertThat(listed(this.manager, "open"))
			.endsWith(this.worker.name() + " – conflict of interest declared, allocate another");
		assertThat(listed(this.chair, "open")).endsWith("to be allocated");
		assertThat(due(this.manager)).singleElement()
			.asString()
			.startsWith("Allocate a social worker")
			.doesNotContain("late");
	}

	@Test
	void aWorkerWhoLosesTheRoleIsToBeReplacedFromThatDay() throws Exception {
		ActingUser admin = this.unit.colleague(Role.ADMIN);
		String roles = "/accounts/" + this.worker.id() + "/roles";
		String version = this.visit.page(admin, roles, 200).select("[name=version]").val();
		this.visit.submit(admin, roles, 303, "version", version, "roles", Role.MINUTE_TAKER.name());
		assertThat(due(this.coordinator)).singleElement()
			.asString()
			.startsWith("Allocate a social worker")
			.contains("1 working day after the day from which nobody could act in it")
			.doesNotContain("late");
		assertThat(bar(this.coordinator))
			.contains(this.worker.name() + " – no longer holds the role, allocate another");
		assertThat(listed(this.coordinator, "open"))
			.endsWith(this.worker.name() + " – no longer holds the role, allocate another");
	}

	@Test
	void ofSeveralReasonsTheFirstCountsAndARestrictionFromItsFirstStep(@Autowired Reach reach) throws Exception {
		List<AccountId> named = List.of(this.coordinator.id(), this.chair.id());
		reach.restrict(ActingUser.SYSTEM, this.id, named, "private");
		earlier(20);
		String first = due(this.coordinator).getFirst();
		assertThat(first).startsWith("Allocate a social worker").contains("days late");
		UUID running = TestDatabase.DATABASE.owner()
			.sql("select id from reach_restriction where case_id = :case and until_at is null")
			.param("case", this.id.value())
			.query(UUID.class)
			.single();
		reach.changeRestriction(ActingUser.SYSTEM, running, named, "still private");
		assertThat(due(this.coordinator)).containsExactly(first);
		this.interests.declare(this.worker, Interest.of(this.worker.id(), this.child, "my niece"));
		assertThat(due(this.coordinator)).containsExactly(first);
	}

	/** As if what opens and closes the case had been decided so many days earlier. */
	private void earlier(int days) {
		for (String moved : List.of(
				"update reach set from_at = from_at - make_interval(days => :days) where subject_id = :case",
				"update case_allocation set from_at = from_at - make_interval(days => :days) - interval '1 day' where case_id = :case")) {
			TestDatabase.DATABASE.owner().sql(moved).param("days", days).param("case", this.id.value()).update();
		}
	}

	@Test
	void theListSaysWhoHadAClosedCase() throws Exception {
		this.unit.cases().close(ActingUser.SYSTEM, this.id, Unit.OPENED, ClosureReason.SERVICES_CEASED, "");
		assertThat(listed(this.manager, "closed")).endsWith("closed; last " + this.worker.name());
		assertThat(bar(this.manager)).contains("the case is closed and has no social worker",
				"the case is closed and has no chair");
	}

	@Test
	void whoLeavesHasNoCaseAndItStaysToBeHandedOver(@Autowired CasesHeld held) throws Exception {
		ActingUser admin = this.unit.colleague(Role.ADMIN);
		for (ActingUser leaver : List.of(this.worker, this.chair)) {
			this.visit.submit(admin, "/accounts/" + leaver.id() + "/leaving", 303);
		}
		assertThat(bar(this.manager)).contains("no social worker yet", "no chair yet");
		assertThat(listed(this.manager, "open")).endsWith("nobody yet");
		assertThat(this.visit.page(this.manager, "/cases/" + this.id + "/allocation", 200).select("tbody tr td:eq(3)"))
			.hasSize(2)
			.noneMatch((cell) -> cell.text().equals("now"));
		assertThat(due(this.coordinator)).hasSize(2).noneMatch((line) -> line.contains("late"));
		assertThat(held.heldBy(this.worker.id())).singleElement().asString().matches("Case \\S+, as Social worker");
		assertThat(this.visit.page(admin, "/accounts/" + this.worker.id(), 200).text()).contains("as Social worker");
		ActingUser other = this.unit.colleague(Role.SOCIAL_WORKER);
		this.unit.cases().allocate(ActingUser.SYSTEM, this.id, other.id(), AllocationKind.SOCIAL_WORKER);
		assertThat(held.heldBy(this.worker.id())).isEmpty();
		assertThat(held.heldBy(this.chair.id())).hasSize(1);
	}

	@Test
	void whoLeftBeforeAllocationsEndedIsCaughtUpWithOnce(@Autowired Leavers leavers) throws Exception {
		TestDatabase.DATABASE.owner()
			.sql("update account set left_at = now() where id = :id")
			.param("id", this.worker.id().value())
			.update();
		assertThat(bar(this.coordinator)).contains(this.worker.name());
		leavers.catchUp();
		leavers.catchUp();
		assertThat(bar(this.coordinator)).contains("no social worker yet", "chair " + this.chair.name());
		assertThat(TestDatabase.DATABASE.owner()
			.sql("select act from audit_entry where case_id = :case and actor_id = :rowan and act in ('casefile.allocation-ended', 'reach.grant-ended') order by act")
			.param("case", this.id.value())
			.param("rowan", ActingUser.SYSTEM.id().value())
			.query(String.class)
			.list()).containsExactly("casefile.allocation-ended", "reach.grant-ended");
	}

	private String bar(ActingUser user) throws Exception {
		return this.visit.page(user, "/cases/" + this.id, 200).select(".moj-identity-bar").text();
	}

	private String held(ActingUser user) throws Exception {
		return this.visit.page(user, "/cases/" + this.id + "/allocation", 200)
			.select("tbody tr:contains(" + this.chair.name() + ")")
			.text();
	}

	/**
	 * Of each task the first fifty are shown: meanwhile the case is one of the oldest.
	 */
	private List<String> due(ActingUser user) throws Exception {
		opened("2016-01-04");
		Document work = this.visit.page(user, "/", 200);
		opened(Unit.OPENED.toString());
		return work.select("main li:has(a[href='/cases/" + this.id + "/allocation'])").eachText();
	}

	private void opened(String day) {
		TestDatabase.DATABASE.owner()
			.sql("update case_file set opened_on = cast(:day as date) where id = :case")
			.param("day", day)
			.param("case", this.id.value())
			.update();
	}

	private String listed(ActingUser user, String which) throws Exception {
		return this.visit.page(user, "/cases?show=" + which + "&sort=opened&dir=desc", 200)
			.select("tbody tr:has(a[href='/cases/" + this.id + "'])")
			.text();
	}

}
