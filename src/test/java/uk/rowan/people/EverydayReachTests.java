package uk.rowan.people;

import org.junit.jupiter.api.Test;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever works with a child sees the family that the work is about.
 */
class EverydayReachTests extends ReachOfAFamily {

	@Test
	void whoIsRelatedToTheMotherOnlyIsFamilyToWhoeverWorksWithTheChild() {
		CaseId opened = Staff.caseOf(this.child, this.worker);
		PersonId partner = this.people.register(this.worker, NewPerson.adult("Pat", "Thyme", null));
		this.people.relate(this.worker, NewRelationship.of(partner, RelationshipKind.PARTNER, this.mother));
		ActingUser chair = Staff.with(Role.CHAIR);
		assertThat(Staff.mayOpen(chair, partner)).isFalse();
		Staff.allocated(opened, chair, Role.CHAIR);
		assertThat(Staff.mayOpen(chair, partner)).isTrue();
		assertThat(Staff.mayOpen(this.worker, partner)).isTrue();
		Staff.caseOf(partner);
		assertThat(Staff.mayOpen(chair, partner)).as("who has a case of their own").isFalse();
	}

	@Test
	void whoHasASeatAtAMeetingSeesTheWholeFamily() {
		Staff.caseOf(this.sister, Staff.with(Role.SOCIAL_WORKER));
		ActingUser minutes = Staff.with(Role.MINUTE_TAKER);
		Staff.assigned(Staff.caseOf(this.child), minutes);
		assertThat(Staff.mayOpen(minutes, this.mother)).isTrue();
		assertThat(Staff.mayOpen(minutes, this.sister)).isTrue();
	}

	@Test
	void breakGlassOpensTheMotherOfAChildWhomNobodyHasYet() {
		Staff.opened(Staff.caseOf(this.sister), Staff.with(Role.SOCIAL_WORKER));
		CaseId unallocated = Staff.caseOf(this.child);
		Staff.opened(unallocated, Staff.with(Role.SOCIAL_WORKER));
		Staff.breakGlass(this.worker, unallocated);
		assertThat(Staff.mayOpen(this.worker, this.mother)).isTrue();
		assertThat(Staff.mayChange(this.worker, this.mother)).isFalse();
	}

	@Test
	void whomARestrictionNamesKeepsTheFatherWhomTheyRecorded() {
		CaseId restricted = Staff.caseOf(this.child, this.worker);
		PersonId father = this.people.register(this.worker, NewPerson.adult("Lou", "Vetch", null));
		this.people.relate(this.worker, NewRelationship.of(father, RelationshipKind.FATHER, this.child));
		Staff.caseOf(this.sister, Staff.with(Role.SOCIAL_WORKER));
		Staff.restrict(restricted);
		assertThat(Staff.mayOpen(this.worker, father)).isFalse();
		Staff.name(this.worker, restricted);
		assertThat(Staff.mayOpen(this.worker, father)).isTrue();
	}

	@Test
	void whoWorksWithASisterKeepsWhomTheyRecordBeforeAndAfterARestriction() {
		Staff.caseOf(this.sister, this.worker);
		PersonId granny = this.people.register(this.worker, NewPerson.adult("Gran", "Birch", null));
		this.people.join(this.worker, this.family, granny);
		Staff.restrict(Staff.caseOf(this.child));
		assertThat(Staff.mayOpen(this.worker, granny)).isTrue();
		PersonId aunt = this.people.register(this.worker, NewPerson.adult("Ann", "Birch", null));
		this.people.join(this.worker, this.family, aunt);
		assertThat(Staff.mayOpen(this.worker, aunt)).as("or its going would tell of the restriction").isTrue();
		assertThat(Staff.mayChangeFamily(this.worker, this.family)).isTrue();
	}

	@Test
	void aConflictWithAGrandmotherClosesTheChild() {
		CaseId own = Staff.caseOf(this.child, this.worker);
		PersonId granny = register("Gran");
		this.people.relate(ActingUser.SYSTEM, NewRelationship.of(granny, RelationshipKind.MOTHER, this.mother));
		Staff.conflict(this.worker, granny);
		assertThat(Staff.mayOpen(this.worker, this.mother)).isFalse();
		assertThat(Staff.mayOpen(this.worker, this.child)).isFalse();
		assertThat(Staff.mayOpen(this.worker, own)).isFalse();
	}

}
