package uk.rowan.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.Visit;
import uk.rowan.reach.Grant;
import uk.rowan.reach.Ground;
import uk.rowan.reach.Interest;
import uk.rowan.reach.Interests;
import uk.rowan.reach.Reach;
import uk.rowan.settings.Clocks;
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
class CaseDuesPageTests {

	@Autowired
	private Unit unit;

	@Autowired
	private Visit visit;

	@Autowired
	private Reach reach;

	@Autowired
	private Interests interests;

	@Test
	void aWorkerWithAPrivateTieLeavesTheCaseWithoutAWorker() throws Exception {
		TeamId team = this.unit.team();
		ActingUser manager = this.unit.colleague(team, Role.TEAM_MANAGER);
		ActingUser worker = this.unit.colleague(team, Role.SOCIAL_WORKER);
		PersonId child = this.unit.child("Ada");
		CaseId id = allocated(this.unit.caseOf(child), worker);
		assertThat(due(manager, id, "allocation")).isEmpty();
		this.interests.declare(worker, Interest.of(worker.id(), child, "my niece"));
		assertThat(due(manager, id, "allocation")).containsExactly("Allocate a social worker");
		assertThat(this.visit.page(manager, "/cases/" + id, 200).text()).contains("Allocate a social worker");
	}

	@Test
	void aWorkerWhomTheRestrictionDoesNotNameLeavesTheCaseWithoutAWorker() throws Exception {
		TeamId team = this.unit.team();
		ActingUser manager = this.unit.colleague(team, Role.TEAM_MANAGER);
		ActingUser worker = this.unit.colleague(team, Role.SOCIAL_WORKER);
		CaseId id = allocated(this.unit.someCase(), worker);
		this.reach.restrict(ActingUser.SYSTEM, id, List.of(manager.id()), "a colleague's family");
		assertThat(due(manager, id, "allocation")).containsExactly("Allocate a social worker");
	}

	@Test
	void aRestrictionIsLookedAtAgainAlsoWhenItsCaseIsClosed() throws Exception {
		ActingUser named = this.unit.colleague(Role.COORDINATOR);
		PersonId child = this.unit.child("Ada");
		CaseId closed = this.unit.caseOf(child);
		this.reach.restrict(ActingUser.SYSTEM, closed, List.of(named.id()), "a colleague's family");
		this.unit.cases().close(ActingUser.SYSTEM, closed, Unit.OPENED, ClosureReason.SERVICES_CEASED, "");
		assertThat(due(named, closed, "restriction")).containsExactly("Look again at the restriction");
		CaseId open = this.unit.caseOf(child);
		assertThat(due(named, open, "restriction")).containsExactly("Look again at the restriction");
		assertThat(due(named, closed, "restriction")).isEmpty();
		for (CaseId each : List.of(open, closed)) {
			assertThat(this.visit.page(named, "/cases/" + each, 200).text()).contains("Look again at the restriction");
		}
	}

	@Test
	void whatIsCutIsCountedAndNeverCutsAnotherTask() throws Exception {
		ActingUser manager = this.unit.colleague(Role.TEAM_MANAGER);
		CaseId restricted = this.unit.someCase();
		for (int number = 0; number < CaseDues.EACH + 2; number++) {
			this.reach.grant(ActingUser.SYSTEM,
					new Grant(this.unit.someCase(), manager.id(), null, null, Ground.CREATED));
		}
		this.unit.cases().close(ActingUser.SYSTEM, restricted, Unit.OPENED, ClosureReason.SERVICES_CEASED, "");
		this.reach.restrict(ActingUser.SYSTEM, restricted, List.of(manager.id()), "a colleague's family");
		Document work = this.visit.page(manager, "/", 200);
		assertThat(work.select("main a[href$=/allocation]")).hasSize(CaseDues.EACH);
		assertThat(work.select("main a[href=/cases]").text()).isEqualTo("Allocate a social worker: and 2 more");
		assertThat(work.select("a[href='/cases/" + restricted + "/restriction']")).hasSize(1);
	}

	@Test
	void theCaseSaysByWhenAndTheNextActIsTheGreenButton() throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		CaseId id = this.unit.someCase();
		this.reach.restrict(ActingUser.SYSTEM, id, List.of(coordinator.id()), "private");
		Document page = this.visit.page(coordinator, "/cases/" + id, 200);
		List<String> lines = page.select("section[aria-labelledby=matters] li").eachText();
		assertThat(lines).hasSize(3);
		assertThat(lines.getFirst())
			.matches("Allocate a social worker by 3 Mar 2026 [0-9]+ days late 1 working day after .*");
		assertThat(lines.getLast()).matches("Look again at the restriction by .* [0-9]+ working days left .*");
		assertThat(page.select("main .govuk-button").eachAttr("href")).containsExactly("/cases/" + id + "/allocation");
		this.unit.cases().close(ActingUser.SYSTEM, id, Unit.OPENED, ClosureReason.SERVICES_CEASED, "");
		assertThat(this.visit.page(coordinator, "/cases/" + id, 200).select("main .govuk-button").eachAttr("href"))
			.containsExactly("/cases/" + id + "/restriction");
	}

	@Test
	void whereNothingIsDueTheNextActIsANote() throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		ActingUser minutes = this.unit.colleague(Role.MINUTE_TAKER);
		CaseId id = this.unit.someCase();
		this.reach.grant(ActingUser.SYSTEM, new Grant(id, minutes.id(), null, null, Ground.ASSIGNED));
		this.unit.cases().close(ActingUser.SYSTEM, id, Unit.OPENED, ClosureReason.SERVICES_CEASED, "");
		assertThat(this.visit.page(coordinator, "/cases/" + id, 200).select("main .govuk-button").eachAttr("href"))
			.containsExactly("/cases/" + id + "/notes/new");
		assertThat(this.visit.page(minutes, "/cases/" + id, 200).select("main a[href$=/notes/new]")).isEmpty();
	}

	@Test
	void whatIsDueExplainsItselfByItsClock(@Autowired Clocks clocks) throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		CaseId id = this.unit.someCase();
		this.reach.restrict(ActingUser.SYSTEM, id, List.of(coordinator.id()), "private");
		List<String> lines = this.visit.page(coordinator, "/cases/" + id, 200)
			.select("section[aria-labelledby=matters] li")
			.eachText();
		assertThat(lines).anyMatch(
				(line) -> line.contains("by 30 Mar 2026") && line.contains(clocks.due("T41", Unit.OPENED).because()))
			.anyMatch((line) -> line.contains("90 days after the restriction or its last change on"));
	}

	@Test
	void aCaseThatIsOpenAgainIsToBeAllocatedFromThatDay() throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		CaseId id = this.unit.someCase();
		this.unit.cases().close(ActingUser.SYSTEM, id, Unit.OPENED.plusDays(3), ClosureReason.SERVICES_CEASED, "");
		this.unit.cases().reopen(ActingUser.SYSTEM, id, Unit.OPENED.plusDays(9), "new worry");
		assertThat(this.visit.page(coordinator, "/cases/" + id, 200).select("section[aria-labelledby=matters]").text())
			.contains("1 working day after the opening of the case on 11 Mar 2026")
			.doesNotContain("1 working day after the opening of the case on 2 Mar 2026");
	}

	@Test
	void aCaseOlderThanTheLoadedBankHolidaysIsLateAllTheSame() throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		CaseId id = this.unit.cases()
			.open(ActingUser.SYSTEM, new NewCase(CaseId.next(), this.unit.child("Ada"), LocalDate.of(2021, 6, 1),
					ReferralSource.SCHOOL, "worried"));
		assertThat(this.visit.page(coordinator, "/cases/" + id, 200)
			.select("section[aria-labelledby=matters] li")
			.eachText())
			.anyMatch((line) -> line.matches("Allocate a social worker by 1 Jun 2021 .* days late .*")
					&& line.contains("the bank holidays around that day are not loaded"));
	}

	@Test
	void nothingOfACaseIsLateOnTheDayOnWhichItOpens(@Autowired Clock clock) throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
		CaseId id = this.unit.cases()
			.open(ActingUser.SYSTEM,
					new NewCase(CaseId.next(), this.unit.child("Ada"), today, ReferralSource.SCHOOL, "worried"));
		Document page = this.visit.page(coordinator, "/cases/" + id, 200);
		assertThat(page.select("section[aria-labelledby=matters] li")).hasSize(2);
		assertThat(page.select("section[aria-labelledby=matters] .govuk-tag--red")).isEmpty();
		assertThat(page.select("section[aria-labelledby=matters] li").eachText().getFirst()).matches(
				"Allocate a social worker by .* 1 working day left 1 working day after the opening of the case on .*");
	}

	private CaseId allocated(CaseId id, ActingUser worker) {
		this.unit.cases().allocate(ActingUser.SYSTEM, id, worker.id(), AllocationKind.SOCIAL_WORKER);
		return id;
	}

	private List<String> due(ActingUser user, CaseId id, String page) throws Exception {
		return this.visit.page(user, "/", 200)
			.select("main a[href='/cases/" + id + "/" + page + "']")
			.eachText()
			.stream()
			.map((text) -> text.substring(0, text.indexOf(':')))
			.toList();
	}

}
