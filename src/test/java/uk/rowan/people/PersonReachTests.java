package uk.rowan.people;

import org.junit.jupiter.api.Test;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.FamilyId;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;
import uk.rowan.web.NotFound;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Every clause of the view {@code people_open_person}.
 */
class PersonReachTests extends ReachOfAFamily {

	@Autowired
	private Relationships relationships;

	@SuppressWarnings("NullAway.Init")
	PersonReachTests() {
	}

	@Test
	void nobodyIsOpenWithoutAGround() {
		assertThat(Staff.mayOpen(this.worker, this.child)).isFalse();
		assertThat(this.people.summary(this.worker, this.child)).isEmpty();
	}

	@Test
	void theChildOfAnOpenCaseIsOpenAndSoIsTheFamily() {
		Staff.caseOf(this.child, this.worker);
		assertThat(Staff.mayOpen(this.worker, this.child)).isTrue();
		assertThat(Staff.mayOpen(this.worker, this.mother)).isTrue();
		assertThat(Staff.mayOpenFamily(this.worker, this.family.value())).isTrue();
		assertThat(this.people.summary(this.worker, this.child)).isPresent();
	}

	@Test
	void aFamilyMemberWhoseOwnCaseIsRestrictedIsNotOpenThroughTheFamily() {
		Staff.caseOf(this.child, this.worker);
		CaseId restricted = Staff.caseOf(this.sister);
		Staff.restrict(restricted);
		assertThat(Staff.mayOpen(this.worker, this.sister)).isFalse();
		assertThat(Staff.mayOpen(this.coordinator, this.sister)).isFalse();
		assertThat(this.people.relatives(this.worker, this.child)).extracting((one) -> one.person().id())
			.containsExactly(this.mother);
		Staff.name(this.worker, restricted);
		assertThat(Staff.mayOpen(this.worker, this.sister)).isTrue();
	}

	@Test
	void whoLeftTheFamilyIsNotOpenThroughIt() {
		Staff.caseOf(this.child, this.worker);
		uk.rowan.TestDatabase.DATABASE.owner().sql("""
				update family_member set ended_at = now(), ended_by = recorded_by, ended_why = 'CHANGED'
				where person_id = :person""").param("person", this.mother.value()).update();
		assertThat(Staff.mayOpen(this.worker, this.mother)).isFalse();
	}

	@Test
	void theRegistrarKeepsReachUntilACaseIsAboutThePersonOrTheFamily() {
		PersonId registered = this.people.register(this.worker, NewPerson.adult("Dan", "Ash", null));
		assertThat(Staff.mayOpen(this.worker, registered)).isTrue();
		assertThat(Staff.mayOpen(Staff.with(Role.SOCIAL_WORKER), registered)).isFalse();
		this.people.join(ActingUser.SYSTEM, this.family, registered);
		assertThat(Staff.mayOpen(this.worker, registered)).isTrue();
		Staff.caseOf(this.child);
		assertThat(Staff.mayOpen(this.worker, registered)).isFalse();
	}

	@Test
	void aCoordinatorOpensTheWholeUnitButNothingRestrictedNorTheFamilyOfIt() {
		assertThat(Staff.mayOpen(this.coordinator, this.child)).isTrue();
		CaseId sisters = Staff.caseOf(this.sister);
		Staff.inTheUnit(sisters);
		Staff.breakGlass(this.worker, sisters);
		CaseId restricted = Staff.caseOf(this.child);
		Staff.restrict(restricted);
		assertThat(Staff.mayOpen(this.coordinator, this.child)).isFalse();
		assertThat(Staff.mayOpen(this.coordinator, this.sister)).isTrue();
		assertThat(Staff.mayOpen(this.worker, this.sister)).isTrue();
		assertThat(Staff.mayOpen(this.worker, this.mother)).isFalse();
		assertThat(Staff.mayOpen(this.coordinator, this.mother)).isFalse();
		Staff.name(this.coordinator, restricted);
		assertThat(Staff.mayOpen(this.coordinator, this.child)).isTrue();
		assertThat(Staff.mayOpen(this.coordinator, this.mother)).isTrue();
	}

	@Test
	void whoWorksWithASisterReachesTheMotherButNotTheRestrictedChild() {
		Staff.restrict(Staff.caseOf(this.child));
		Staff.caseOf(this.sister, this.coordinator);
		assertThat(Staff.mayOpen(this.coordinator, this.sister)).isTrue();
		assertThat(Staff.mayOpen(this.coordinator, this.mother)).isTrue();
		assertThat(Staff.mayOpen(this.coordinator, this.child)).isFalse();
	}

	@Test
	void whoWorksWithASisterLearnsNoConfidentialAddressOfTheFamily() {
		NewAddress hidden = NewAddress.of("7 Refuge Row", "Hideford", "SK3 0RF", null).inConfidence();
		this.people.addAddress(ActingUser.SYSTEM, this.mother, hidden);
		this.people.addAddress(ActingUser.SYSTEM, this.sister, hidden);
		Staff.caseOf(this.sister, this.worker);
		assertThat(Staff.mayKnowAddresses(this.worker, this.mother)).isTrue();
		CaseId restricted = Staff.caseOf(this.child);
		Staff.restrict(restricted);
		assertThat(Staff.mayKnowAddresses(this.worker, this.mother)).isFalse();
		assertThat(Staff.mayKnowAddresses(this.worker, this.sister)).isTrue();
		Staff.name(this.worker, restricted);
		assertThat(Staff.mayKnowAddresses(this.worker, this.mother)).isTrue();
	}

	@Test
	void aGrandmotherTellsNoConfidentialAddressThatIsTheMothersToo() {
		PersonId granny = register("Gran");
		this.people.relate(ActingUser.SYSTEM, NewRelationship.of(granny, RelationshipKind.MOTHER, this.mother));
		this.people.addAddress(ActingUser.SYSTEM, this.mother,
				NewAddress.of("7 Refuge Row", "Hideford", "SK3 0RF", null).inConfidence());
		this.people.addAddress(ActingUser.SYSTEM, granny,
				NewAddress.of("7, refuge row", "", "SK3 0RF", null).inConfidence());
		assertThat(Staff.mayKnowAddresses(this.coordinator, granny)).isTrue();
		CaseId restricted = Staff.caseOf(this.child);
		Staff.restrict(restricted);
		assertThat(Staff.mayOpen(this.coordinator, granny)).isTrue();
		assertThat(Staff.mayKnowAddresses(this.coordinator, granny)).isFalse();
		Staff.name(this.coordinator, restricted);
		assertThat(Staff.mayKnowAddresses(this.coordinator, granny)).isTrue();
	}

	@Test
	void whoOnlyLooksLearnsNoConfidentialAddressOfAMotherWhoHasACaseHerself() {
		NewAddress hidden = NewAddress.of("7 Refuge Row", "Hideford", "SK3 0RF", null).inConfidence();
		this.people.addAddress(ActingUser.SYSTEM, this.mother, hidden);
		CaseId hers = Staff.caseOf(this.mother);
		Staff.inTheUnit(hers);
		Staff.breakGlass(this.worker, hers);
		assertThat(Staff.mayKnowAddresses(this.worker, this.mother)).isTrue();
		CaseId restricted = Staff.caseOf(this.child);
		Staff.restrict(restricted);
		assertThat(Staff.mayOpen(this.worker, this.mother)).isTrue();
		assertThat(Staff.mayKnowAddresses(this.worker, this.mother)).isFalse();
		assertThat(Staff.mayKnowAddresses(this.coordinator, this.mother)).isFalse();
		Staff.name(this.coordinator, restricted);
		assertThat(Staff.mayKnowAddresses(this.coordinator, this.mother)).isTrue();
	}

	@Test
	void theRegistrarOfAMotherKeepsNothingThatARestrictionCloses() {
		PersonId child = register("Kit");
		PersonId mother = this.people.register(this.worker, NewPerson.adult("Lou", "Ash", null));
		this.people.relate(ActingUser.SYSTEM, NewRelationship.of(mother, RelationshipKind.MOTHER, child));
		assertThat(Staff.mayOpen(this.worker, mother)).isTrue();
		Staff.restrict(Staff.caseOf(child));
		assertThat(Staff.mayOpen(this.worker, mother)).isFalse();
	}

	@Test
	void whatSomebodyCallsAMistakeWhoMayNotOpenTheChildGoesOnClosing() {
		CaseId restricted = Staff.caseOf(this.child);
		Staff.restrict(restricted);
		mistaken(this.mother, this.worker);
		assertThat(Staff.mayOpen(this.coordinator, this.mother)).isFalse();
		Staff.name(this.worker, restricted);
		assertThat(Staff.mayOpen(this.coordinator, this.mother)).as("who is named since").isFalse();
	}

	@Test
	void aMistakeFoundBeforeTheRestrictionClosesNobody() {
		mistaken(this.mother, this.worker);
		Staff.restrict(Staff.caseOf(this.child));
		assertThat(Staff.mayOpen(this.coordinator, this.mother)).isTrue();
	}

	@Test
	void aMistakeFoundBetweenTwoRestrictionsClosesNobody() {
		CaseId first = Staff.caseOf(this.child);
		Staff.restrict(first);
		Staff.lift(first);
		mistaken(this.mother, this.worker);
		Staff.restrict(Staff.caseOf(this.child));
		assertThat(Staff.mayOpen(this.coordinator, this.mother)).isTrue();
	}

	@Test
	void aMistakeFoundByWhoWasNamedThenClosesNobody() {
		CaseId restricted = Staff.caseOf(this.child);
		Staff.restrict(restricted);
		Staff.name(this.worker, restricted);
		mistaken(this.mother, this.worker);
		Staff.unname(this.worker);
		assertThat(Staff.mayOpen(this.coordinator, this.mother)).isTrue();
	}

	private static void mistaken(PersonId person, ActingUser by) {
		uk.rowan.TestDatabase.DATABASE.owner().sql("""
				update family_member set ended_at = now(), ended_by = :by, ended_why = 'MISTAKEN'
				where person_id = :person""").param("person", person.value()).param("by", by.id().value()).update();
	}

	@Test
	void aTieToSomebodyOutOfReachIsNotEnded() {
		this.people.relate(ActingUser.SYSTEM, NewRelationship.of(this.mother, RelationshipKind.MOTHER, this.child));
		Staff.caseOf(this.sister, this.worker);
		Staff.restrict(Staff.caseOf(this.child));
		java.util.UUID tie = uk.rowan.TestDatabase.DATABASE.owner()
			.sql("select id from person_relationship where person_id = :person")
			.param("person", this.mother.value())
			.query(java.util.UUID.class)
			.single();
		assertThat(Staff.mayOpen(this.worker, this.mother)).isTrue();
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.relationships.end(this.worker, this.mother, 0, tie, RecordedEnd.MISTAKEN));
	}

	@Test
	void whomARestrictionNamesOpensEveryCaseOfTheChild() {
		CaseId closed = Staff.caseOf(this.child);
		CaseId open = Staff.caseOf(this.child);
		Staff.restrict(closed);
		Staff.name(this.worker, closed);
		assertThat(Staff.mayOpen(this.worker, open)).isTrue();
		assertThat(Staff.mayOpen(this.coordinator, open)).isFalse();
	}

	@Test
	void whomARestrictionNamesKeepsAllWhomItCloses() {
		PersonId child = register("Kit");
		PersonId mother = register("Lou");
		this.people.relate(ActingUser.SYSTEM, NewRelationship.of(mother, RelationshipKind.MOTHER, child));
		this.people.join(ActingUser.SYSTEM, this.family, child);
		uk.rowan.TestDatabase.DATABASE.owner().sql("""
				update family_member set ended_at = now(), ended_by = recorded_by, ended_why = 'CHANGED'
				where person_id = :person""").param("person", this.mother.value()).update();
		CaseId restricted = Staff.caseOf(child);
		Staff.restrict(restricted);
		assertThat(Staff.mayOpen(this.coordinator, mother)).isFalse();
		assertThat(Staff.mayOpen(this.coordinator, this.mother)).isFalse();
		Staff.name(this.coordinator, restricted);
		assertThat(Staff.mayOpen(this.coordinator, mother)).isTrue();
		assertThat(Staff.mayOpen(this.coordinator, this.mother)).isTrue();
	}

	@Test
	void whoIsRelatedWithoutAFamilyGroupIsOpenThroughTheChild() {
		PersonId father = register("Lou");
		this.people.relate(ActingUser.SYSTEM, NewRelationship.of(father, RelationshipKind.FATHER, this.child));
		Staff.caseOf(this.child, this.worker);
		assertThat(Staff.mayOpen(this.worker, father)).isTrue();
		uk.rowan.TestDatabase.DATABASE.owner().sql("""
				update person_relationship set ended_at = now(), ended_by = recorded_by, ended_why = 'CHANGED'
				where person_id = :person""").param("person", father.value()).update();
		assertThat(Staff.mayOpen(this.worker, father)).isFalse();
	}

	@Test
	void aFamilyThatWasLeftStillGuardsWhatARestrictionCloses() {
		NewAddress hidden = NewAddress.of("7 Refuge Row", "Hideford", "SK3 0RF", null).inConfidence();
		this.people.addAddress(ActingUser.SYSTEM, this.mother, hidden);
		Staff.caseOf(this.sister, this.worker);
		Staff.restrict(Staff.caseOf(this.child));
		FamilyId other = this.people.family(ActingUser.SYSTEM, "Other");
		this.people.join(ActingUser.SYSTEM, other, this.sister);
		this.people.join(ActingUser.SYSTEM, other, this.mother);
		uk.rowan.TestDatabase.DATABASE.owner()
			.sql("""
					update family_member set ended_at = now(), ended_by = recorded_by, ended_why = 'CHANGED'
					where person_id = :person and family_id = :family""")
			.param("person", this.mother.value())
			.param("family", this.family.value())
			.update();
		assertThat(Staff.mayOpen(this.worker, this.mother)).isTrue();
		assertThat(Staff.mayKnowAddresses(this.worker, this.mother)).isFalse();
		assertThat(Staff.mayOpen(this.coordinator, this.mother)).isFalse();
	}

	@Test
	void aRelationshipWithoutAFamilyClosesAsMuch() {
		PersonId child = register("Kit");
		PersonId father = register("Lou");
		this.people.relate(ActingUser.SYSTEM, NewRelationship.of(father, RelationshipKind.FATHER, child));
		Staff.restrict(Staff.caseOf(child));
		assertThat(Staff.mayOpen(this.coordinator, father)).isFalse();
		PersonId niece = register("Mia");
		PersonId aunt = register("Nan");
		this.people.relate(ActingUser.SYSTEM, NewRelationship.of(aunt, RelationshipKind.MOTHER, niece));
		Staff.conflict(this.coordinator, aunt);
		assertThat(Staff.mayOpen(this.coordinator, niece)).isFalse();
	}

	@Test
	void whoBrokeTheGlassCanLookButNotKeepTheChildByJoiningItToAFamily() {
		Staff.caseOf(this.sister, this.worker);
		PersonId stranger = register("Stray");
		Staff.breakGlass(this.worker, Staff.caseOf(stranger));
		assertThat(Staff.mayOpen(this.worker, stranger)).isTrue();
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.people.join(this.worker, this.family, stranger));
		assertThatExceptionOfType(NotFound.class).isThrownBy(
				() -> this.people.addAddress(this.worker, stranger, NewAddress.of("1 High Street", "", "", null)));
		this.people.addAddress(this.worker, this.sister, NewAddress.of("1 High Street", "", "", null));
	}

	@Test
	void aConflictOfInterestClosesThePersonAndTheFamily() {
		Staff.caseOf(this.child, this.worker);
		Staff.conflict(this.worker, this.mother);
		Staff.conflict(this.coordinator, this.mother);
		assertThat(Staff.mayOpen(this.worker, this.mother)).isFalse();
		assertThat(Staff.mayOpen(this.worker, this.child)).isFalse();
		assertThat(Staff.mayOpen(this.coordinator, this.sister)).isFalse();
		assertThat(Staff.mayOpenFamily(this.coordinator, this.family.value())).isFalse();
	}

	@Test
	void whoLeftTheCouncilOpensNothing() {
		Staff.caseOf(this.child, this.worker);
		PersonId registered = this.people.register(this.worker, NewPerson.adult("Eve", "Ash", null));
		Staff.leaves(this.worker);
		Staff.leaves(this.coordinator);
		assertThat(Staff.mayOpen(this.worker, this.child)).isFalse();
		assertThat(Staff.mayOpen(this.worker, this.mother)).isFalse();
		assertThat(Staff.mayOpen(this.worker, registered)).isFalse();
		assertThat(Staff.mayOpen(this.coordinator, this.child)).isFalse();
	}

	@Test
	void aMemberOfTwoFamiliesCarriesNobodyFromOneIntoTheOther() {
		Staff.caseOf(this.child, this.worker);
		PersonId stranger = register("Fay");
		FamilyId other = this.people.family(ActingUser.SYSTEM, "Ash");
		this.people.join(ActingUser.SYSTEM, other, stranger);
		this.people.join(ActingUser.SYSTEM, other, this.mother);
		assertThat(Staff.mayOpen(this.worker, stranger)).isFalse();
		assertThat(Staff.mayOpenFamily(this.worker, other.value())).isFalse();
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.people.join(this.worker, other, this.child));
	}

	@Test
	void nothingIsChangedOutOfReach() {
		NewRelationship relationship = NewRelationship.of(this.mother, RelationshipKind.MOTHER, this.child);
		NewAddress address = NewAddress.of("1 High Street", "", "", null);
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.people.relate(this.worker, relationship));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.people.addAddress(this.worker, this.child, address));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.people.join(this.worker, this.family, this.child));
	}

}
