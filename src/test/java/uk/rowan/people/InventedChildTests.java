package uk.rowan.people;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.rowan.TestDatabase;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.FamilyId;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;
import uk.rowan.shared.TeamId;
import uk.rowan.web.NotFound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Whoever invents a child, and opens a case for it, keeps nobody through it.
 */
class InventedChildTests extends ReachOfAFamily {

	@Test
	void whoInventedASiblingLosesTheMotherWithTheChild() {
		Staff.caseOf(this.child, this.worker);
		PersonId invented = register("Invented");
		Staff.opened(Staff.caseOf(invented), this.worker);
		this.people.join(ActingUser.SYSTEM, this.family, invented);
		assertThat(Staff.mayOpen(this.worker, this.mother)).isTrue();
		Staff.handOver(this.worker);
		assertThat(Staff.mayOpen(this.worker, invented)).isTrue();
		assertThat(Staff.mayOpen(this.worker, this.mother)).isFalse();
		assertThat(Staff.mayOpen(this.worker, this.sister)).isFalse();
	}

	@Test
	void whoInventedASiblingLosesAChildWithoutOthersToo() {
		PersonId only = register("Only");
		Staff.caseOf(only, this.worker);
		PersonId invented = register("Invented");
		Staff.opened(Staff.caseOf(invented), this.worker);
		FamilyId group = this.people.family(ActingUser.SYSTEM, "Birch");
		this.people.join(ActingUser.SYSTEM, group, only);
		this.people.join(ActingUser.SYSTEM, group, invented);
		Staff.handOver(this.worker);
		assertThat(Staff.mayOpen(this.worker, only)).isFalse();
	}

	@ParameterizedTest
	@EnumSource(EndReason.class)
	void endingTheTiesFirstKeepsNobody(EndReason why) {
		PersonId child = register("Kit");
		PersonId mother = this.people.register(this.worker, NewPerson.adult("Lou", "Ash", null));
		this.people.relate(ActingUser.SYSTEM, NewRelationship.of(mother, RelationshipKind.MOTHER, child));
		CaseId closed = Staff.caseOf(child, this.worker);
		PersonId invented = register("Invented");
		this.people.relate(ActingUser.SYSTEM, NewRelationship.of(mother, RelationshipKind.MOTHER, invented));
		Staff.opened(Staff.caseOf(invented), this.worker);
		TestDatabase.DATABASE.owner()
			.sql("""
					update person_relationship set ended_at = now(), ended_by = :by, ended_why = :why
					where person_id = :mother and other_person_id = :child""")
			.param("by", this.worker.id().value())
			.param("why", why.name())
			.param("mother", mother.value())
			.param("child", child.value())
			.update();
		assertThat(Staff.mayOpen(this.worker, mother)).isTrue();
		Staff.handOver(this.worker);
		assertThat(Staff.mayOpen(this.worker, closed)).isFalse();
		assertThat(Staff.mayOpen(this.worker, mother)).isFalse();
		TestDatabase.DATABASE.owner()
			.sql("update person_relationship set ended_at = now(), ended_by = :by, ended_why = 'MISTAKEN' where other_person_id = :child")
			.param("by", this.worker.id().value())
			.param("child", invented.value())
			.update();
		assertThat(Staff.mayOpen(this.worker, mother)).as("who registered her").isFalse();
	}

	@Test
	void aChairsAllocationMakesNoInventionReal() {
		TeamId team = TeamId.next();
		ActingUser manager = Staff.leading(team);
		CaseId real = Staff.caseOf(this.child, Staff.with(Role.SOCIAL_WORKER));
		Staff.toManagersOf(team, real);
		assertThat(Staff.mayOpen(manager, this.mother)).isTrue();
		PersonId invented = register("Invented");
		this.people.join(ActingUser.SYSTEM, this.family, invented);
		CaseId made = Staff.caseOf(invented);
		Staff.toManagersOf(team, made);
		Staff.allocated(made, Staff.with(Role.CHAIR), Role.CHAIR);
		Staff.endTeam(real);
		assertThat(Staff.mayOpen(manager, made)).isTrue();
		assertThat(Staff.mayOpen(manager, this.mother)).isFalse();
		Staff.allocated(made, Staff.with(Role.SOCIAL_WORKER), Role.SOCIAL_WORKER);
		assertThat(Staff.mayOpen(manager, this.mother)).isTrue();
	}

	@Test
	void whoIsNamedNoLongerKeepsNobodyThroughAnInvention() {
		CaseId restricted = Staff.caseOf(this.child);
		Staff.restrict(restricted);
		Staff.name(this.worker, restricted);
		PersonId invented = register("Invented");
		Staff.opened(Staff.caseOf(invented), this.worker);
		this.people.relate(ActingUser.SYSTEM, NewRelationship.of(this.mother, RelationshipKind.MOTHER, invented));
		TestDatabase.DATABASE.owner().sql("""
				update family_member set ended_at = now(), ended_by = recorded_by, ended_why = 'CHANGED'
				where person_id = :person""").param("person", this.mother.value()).update();
		assertThat(Staff.mayOpen(this.worker, this.mother)).isTrue();
		Staff.unname(this.worker);
		assertThat(Staff.mayOpen(this.worker, this.mother)).isFalse();
	}

	@Test
	void whoOpenedTheFirstCaseOfAFamilyOpensTheFamily() {
		Staff.opened(Staff.caseOf(this.child), this.worker);
		assertThat(Staff.mayOpen(this.worker, this.mother)).isTrue();
		Staff.caseOf(this.sister, Staff.with(Role.SOCIAL_WORKER));
		assertThat(Staff.mayOpen(this.worker, this.mother)).isFalse();
	}

	@Test
	void aFamilyOfWhichOneMemberIsKeptIsNotChanged() {
		Staff.caseOf(this.child, this.worker);
		PersonId invented = register("Invented");
		Staff.opened(Staff.caseOf(invented), this.worker);
		this.people.join(ActingUser.SYSTEM, this.family, invented);
		PersonId real = register("Real");
		Staff.caseOf(real, this.worker);
		assertThat(Staff.mayChangeFamily(this.worker, this.family)).isTrue();
		Staff.endAllocations(this.child);
		assertThat(Staff.mayOpenFamily(this.worker, this.family.value())).isTrue();
		assertThat(Staff.mayChangeFamily(this.worker, this.family)).isFalse();
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.people.join(this.worker, this.family, real));
		assertThat(Staff.mayOpen(this.worker, this.mother)).isFalse();
	}

	@Test
	void aTieMadeSinceARestrictionOpensNobodyToWhoMadeIt() {
		CaseId restricted = Staff.caseOf(this.child, this.worker);
		PersonId real = register("Real");
		CaseId own = Staff.caseOf(real, this.worker);
		Staff.restrict(restricted);
		this.people.join(ActingUser.SYSTEM, this.family, real);
		assertThat(Staff.mayOpen(this.worker, this.mother)).as("by a tie of another").isTrue();
		TestDatabase.DATABASE.owner()
			.sql("update family_member set recorded_by = :by, recorded_at = now() where person_id = :person")
			.param("by", this.worker.id().value())
			.param("person", real.value())
			.update();
		assertThat(Staff.mayOpen(this.worker, own)).isTrue();
		assertThat(Staff.mayOpen(this.worker, this.mother)).isFalse();
		Staff.endAllocations(real);
		Staff.allocated(own, this.worker, Role.SOCIAL_WORKER);
		assertThat(Staff.mayOpen(this.worker, this.mother)).as("allocated by another after the tie").isTrue();
	}

	@Test
	void restrictingABrotherToOneselfOpensNobodyWhomAnotherRestrictionCloses() {
		CaseId restricted = Staff.caseOf(this.child);
		Staff.restrict(restricted);
		CaseId own = Staff.caseOf(this.sister);
		Staff.inTheUnit(own);
		Staff.restrict(own);
		Staff.name(this.coordinator, own);
		assertThat(Staff.mayOpen(this.coordinator, this.sister)).isTrue();
		assertThat(Staff.mayOpen(this.coordinator, this.mother)).isFalse();
		Staff.name(this.coordinator, restricted);
		assertThat(Staff.mayOpen(this.coordinator, this.mother)).isTrue();
	}

	@Test
	void whoBreaksTheGlassBesideAnInventionChangesNothing() {
		CaseId real = Staff.caseOf(this.child, Staff.with(Role.SOCIAL_WORKER));
		PersonId invented = register("Invented");
		Staff.opened(Staff.caseOf(invented), this.worker);
		this.people.relate(ActingUser.SYSTEM, NewRelationship.of(this.child, RelationshipKind.SIBLING, invented));
		Staff.breakGlass(this.worker, real);
		assertThat(Staff.mayOpen(this.worker, this.child)).isTrue();
		assertThat(Staff.mayOpen(this.worker, this.mother)).isTrue();
		assertThat(Staff.mayChange(this.worker, invented)).isTrue();
		assertThat(Staff.mayChange(this.worker, this.child)).isFalse();
		assertThat(Staff.mayChange(this.worker, this.mother)).isFalse();
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.people.relate(this.worker,
				NewRelationship.of(this.mother, RelationshipKind.MOTHER, invented)));
	}

	@Test
	void breakingTheGlassOnOnesOwnInventionOpensNobody() {
		Staff.caseOf(this.child, Staff.with(Role.SOCIAL_WORKER));
		PersonId invented = register("Invented");
		this.people.join(ActingUser.SYSTEM, this.family, invented);
		CaseId made = Staff.caseOf(invented);
		Staff.opened(made, this.worker);
		Staff.breakGlass(this.worker, made);
		assertThat(Staff.mayOpen(this.worker, invented)).isTrue();
		assertThat(Staff.mayOpen(this.worker, this.mother)).isFalse();
	}

	@Test
	void whoRegisteredAGrandmotherLosesHerWithTheChild() {
		Staff.caseOf(this.child, this.worker);
		PersonId granny = this.people.register(this.worker, NewPerson.adult("Gran", "Birch", null));
		this.people.relate(this.worker, NewRelationship.of(granny, RelationshipKind.MOTHER, this.mother));
		assertThat(Staff.mayOpen(this.worker, granny)).isTrue();
		Staff.handOver(this.worker);
		assertThat(Staff.mayOpen(this.worker, granny)).isFalse();
	}

	@Test
	void whatOneAllocatesToOneselfOpensNobody() {
		Staff.caseOf(this.child, Staff.with(Role.SOCIAL_WORKER));
		ActingUser chair = Staff.with(Role.CHAIR);
		PersonId invented = register("Invented");
		this.people.join(ActingUser.SYSTEM, this.family, invented);
		CaseId made = Staff.caseOf(invented);
		Staff.allocated(chair, made, chair, Role.CHAIR);
		assertThat(Staff.mayOpen(chair, invented)).isTrue();
		assertThat(Staff.mayOpen(chair, this.mother)).isFalse();
		Staff.endAllocations(invented);
		Staff.allocated(made, chair, Role.CHAIR);
		assertThat(Staff.mayOpen(chair, this.mother)).as("as another gave it").isTrue();
	}

}
