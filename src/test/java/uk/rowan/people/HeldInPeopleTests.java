package uk.rowan.people;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.catalogue.Catalogue;
import uk.rowan.catalogue.DeclaredColumn;
import uk.rowan.catalogue.Held;
import uk.rowan.catalogue.HeldAboutPerson;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.FamilyId;
import uk.rowan.shared.PersonId;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever asks what is held about them is told of all that this module holds.
 */
@RowanTest
class HeldInPeopleTests {

	private static final LocalDate BORN = LocalDate.of(2019, 5, 4);

	@Autowired
	private People people;

	@Autowired
	private Catalogue catalogue;

	@Autowired
	private List<HeldAboutPerson> holders;

	@SuppressWarnings("NullAway.Init")
	HeldInPeopleTests() {
	}

	private List<Held> held(PersonId person) {
		return this.holders.stream()
			.filter(HeldInPeople.class::isInstance)
			.flatMap((holder) -> holder.heldAbout(person).stream())
			.toList();
	}

	private PersonId child() {
		return this.people.register(ActingUser.SYSTEM,
				NewPerson.child("Ada", "Birch", BORN).withNhsNumber("9990000166"));
	}

	@Test
	void everyClassThatTheCatalogueDeclaresIsAnswered() {
		PersonId child = child();
		PersonId unborn = this.people.register(ActingUser.SYSTEM,
				NewPerson.unborn("Birch", LocalDate.now(java.time.ZoneId.of("Europe/London")).plusDays(30)));
		this.people.addAddress(ActingUser.SYSTEM, child, NewAddress.of("1 High Street", "", "", null));
		this.people.relate(ActingUser.SYSTEM, NewRelationship.of(unborn, RelationshipKind.SIBLING, child));
		assertThat(Stream.concat(held(child).stream(), held(unborn).stream()).map(Held::dataClass).distinct())
			.containsExactlyInAnyOrderElementsOf(this.catalogue.columns()
				.stream()
				.filter((column) -> column.module().equals("people") && column.personal())
				.map(DeclaredColumn::dataClass)
				.filter((dataClass) -> !dataClass.equals("staff account"))
				.distinct()
				.toList());
	}

	@Test
	void whatHasEndedIsHeldToo() {
		PersonId child = child();
		FamilyId family = this.people.family(ActingUser.SYSTEM, "Birch");
		this.people.join(ActingUser.SYSTEM, family, child);
		TestDatabase.DATABASE.owner().sql("""
				update family_member set ended_at = now(), ended_by = recorded_by, ended_why = 'MISTAKEN'
				where person_id = :person""").param("person", child.value()).update();
		assertThat(held(child)).contains(new Held("family relationships", "family groups", 1));
	}

	@Test
	void nothingIsHeldAboutSomebodyUnknown() {
		assertThat(held(PersonId.next())).isEmpty();
	}

}
