package uk.rowan.casefile;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.Visit;
import uk.rowan.people.People;
import uk.rowan.reach.Ground;
import uk.rowan.reach.Interest;
import uk.rowan.reach.Interests;
import uk.rowan.reach.Reach;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;
import uk.rowan.shared.TeamId;
import uk.rowan.web.NotFound;
import uk.rowan.web.Stale;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@RowanTest
@Import({ Unit.class, Visit.class })
class ReachOfCasesTests {

	@Autowired
	private Unit unit;

	@Autowired
	private Reach reach;

	@Autowired
	private Interests interests;

	@Autowired
	private People people;

	/**
	 * One case, all cases of an account, and the view for joins: one rule in three
	 * wordings.
	 */
	@AfterEach
	void theViewAndBothFunctionsSayTheSame() {
		assertThat(TestDatabase.DATABASE.owner()
			.sql("""
					with a as materialized (select id from account order by id desc limit 12
					), k as materialized (select case_id from reach_case_child order by case_id desc limit 6
					), joined as materialized (select o.account_id, o.case_id, o.ground from reach_open_case o
						where o.account_id in (select id from a) and o.case_id in (select case_id from k)
					), listed as materialized (select a.id, o.case_id, o.ground from a
						cross join lateral reach_open_cases(a.id) o where o.case_id in (select case_id from k)
					), single as materialized (select a.id, k.case_id, g.ground from a cross join k
						cross join lateral unnest(reach_grounds(a.id, k.case_id)) g (ground)
					)
					select 'joined, not listed: ' || t from (table joined except table listed) t
					union all select 'listed, not joined: ' || t from (table listed except table joined) t
					union all select 'joined, not single: ' || t from (table joined except table single) t
					union all select 'single, not joined: ' || t from (table single except table joined) t""")
			.query(String.class)
			.list()).isEmpty();
	}

	@Test
	void aNewCaseIsOpenToCoordinatorsAndNobodyElse() {
		CaseId id = this.unit.someCase();
		assertThat(this.reach.ground(this.unit.colleague(Role.COORDINATOR), id)).contains(Ground.UNIT);
		for (Role role : Role.values()) {
			if (role != Role.COORDINATOR) {
				assertThat(this.reach.ground(this.unit.colleague(role), id)).as(role.words()).isEmpty();
			}
		}
	}

	@Test
	void allocationOpensTheCaseToTheWorkerAndTheTeamsManagerAndEndsWithTheNext() {
		CaseId id = this.unit.someCase();
		TeamId team = this.unit.team();
		ActingUser first = this.unit.colleague(team, Role.SOCIAL_WORKER);
		ActingUser second = this.unit.colleague(Role.SOCIAL_WORKER);
		ActingUser manager = this.unit.colleague(team, Role.TEAM_MANAGER);
		allocate(id, first, AllocationKind.SOCIAL_WORKER);
		assertThat(this.reach.ground(first, id)).contains(Ground.ALLOCATED);
		assertThat(this.reach.ground(manager, id)).contains(Ground.TEAM);
		allocate(id, second, AllocationKind.SOCIAL_WORKER);
		assertThat(this.reach.ground(first, id)).isEmpty();
		assertThat(this.reach.ground(manager, id)).isEmpty();
		assertThat(this.reach.ground(second, id)).contains(Ground.ALLOCATED);
	}

	@Test
	void closingEndsTheAllocationAndReopeningDoesNotBringItBack() {
		CaseId id = this.unit.someCase();
		ActingUser worker = this.unit.colleague(Role.SOCIAL_WORKER);
		allocate(id, worker, AllocationKind.SOCIAL_WORKER);
		this.unit.cases().close(ActingUser.SYSTEM, id, Unit.OPENED, ClosureReason.SERVICES_CEASED, "");
		assertThat(this.reach.ground(worker, id)).isEmpty();
		this.unit.cases().reopen(ActingUser.SYSTEM, id, Unit.OPENED.plusDays(1), "new worry");
		assertThat(this.reach.ground(worker, id)).isEmpty();
		assertThat(this.reach.ground(this.unit.colleague(Role.COORDINATOR), id)).contains(Ground.UNIT);
	}

	@Test
	void aRestrictionLeavesTheNamedOnlyAndLiftingBringsTheOthersBack() {
		CaseId id = this.unit.someCase();
		ActingUser named = this.unit.colleague(Role.CHAIR);
		ActingUser other = this.unit.colleague(Role.COORDINATOR);
		this.reach.restrict(ActingUser.SYSTEM, id, List.of(named.id()), "a colleague's family");
		assertThat(this.reach.ground(named, id)).contains(Ground.NAMED);
		assertThat(this.reach.ground(other, id)).isEmpty();
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.reach.breakGlass(other, id, "urgent"));
		this.reach.lift(ActingUser.SYSTEM, restrictionOf(id), "no longer needed");
		assertThat(this.reach.ground(named, id)).isEmpty();
		assertThat(this.reach.ground(other, id)).contains(Ground.UNIT);
	}

	@Test
	void aRestrictionIsAboutTheChildWhicheverCaseItWasPlacedOn() {
		PersonId child = this.unit.child("Ada");
		CaseId old = this.unit.caseOf(child);
		this.unit.cases().close(ActingUser.SYSTEM, old, Unit.OPENED, ClosureReason.SERVICES_CEASED, "");
		CaseId now = this.unit.caseOf(child);
		ActingUser named = this.unit.colleague(Role.COORDINATOR);
		ActingUser other = this.unit.colleague(Role.COORDINATOR);
		this.reach.restrict(ActingUser.SYSTEM, now, List.of(named.id()), "a colleague's family");
		assertThat(this.reach.ground(other, old)).isEmpty();
		assertThat(this.people.summary(other, child)).isEmpty();
		assertThat(this.reach.ground(named, old)).contains(Ground.NAMED);
		assertThatExceptionOfType(Stale.class)
			.isThrownBy(() -> this.reach.restrict(ActingUser.SYSTEM, old, List.of(other.id()), "once more"));
		this.reach.lift(ActingUser.SYSTEM, restrictionOf(now), "no longer needed");
		assertThat(this.reach.ground(other, old)).contains(Ground.UNIT);
	}

	@Test
	void aNamedAdministratorSeesNothing() {
		CaseId id = this.unit.someCase();
		ActingUser admin = this.unit.colleague(Role.ADMIN);
		this.reach.restrict(ActingUser.SYSTEM, id, List.of(admin.id()), "by mistake");
		assertThat(this.reach.ground(admin, id)).isEmpty();
	}

	@Test
	void anInterestInASiblingClosesTheCaseEvenToBreakGlass() {
		PersonId child = this.unit.child("Ada");
		PersonId sibling = this.unit.siblingOf(child, "Ben");
		CaseId id = this.unit.caseOf(child);
		ActingUser aunt = this.unit.colleague(Role.COORDINATOR);
		assertThat(this.reach.ground(aunt, id)).contains(Ground.UNIT);
		this.interests.declare(aunt, Interest.of(aunt.id(), sibling, "my nephew"));
		assertThat(this.reach.ground(aunt, id)).isEmpty();
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.reach.breakGlass(aunt, id, "urgent"));
	}

	@Test
	void breakGlassOpensAnOrdinaryCaseForATime() {
		CaseId id = this.unit.someCase();
		ActingUser worker = this.unit.colleague(Role.SOCIAL_WORKER);
		this.reach.breakGlass(worker, id, "found at the hospital");
		assertThat(this.reach.ground(worker, id)).contains(Ground.BREAK_GLASS);
		ActingUser officer = this.unit.colleague(Role.DPO);
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.reach.breakGlass(officer, id, "curious"));
	}

	@Test
	void aFormerWorkerIsRefusedAsTheSiblingsChair() {
		PersonId child = this.unit.child("Ada");
		PersonId sibling = this.unit.siblingOf(child, "Ben");
		CaseId id = this.unit.caseOf(child);
		CaseId siblings = this.unit.caseOf(sibling);
		ActingUser both = this.unit.colleague(Role.SOCIAL_WORKER, Role.CHAIR);
		allocate(id, both, AllocationKind.SOCIAL_WORKER);
		allocate(id, this.unit.colleague(Role.SOCIAL_WORKER), AllocationKind.SOCIAL_WORKER);
		assertThat(this.unit.cases().allocate(ActingUser.SYSTEM, siblings, both.id(), AllocationKind.CHAIR))
			.contains(AllocationRefusal.NOT_INDEPENDENT);
	}

	private UUID restrictionOf(CaseId id) {
		return TestDatabase.DATABASE.owner()
			.sql("select id from reach_restriction where case_id = :case and until_at is null")
			.param("case", id.value())
			.query(UUID.class)
			.single();
	}

	private void allocate(CaseId id, ActingUser to, AllocationKind kind) {
		assertThat(this.unit.cases().allocate(ActingUser.SYSTEM, id, to.id(), kind)).isEmpty();
	}

}
