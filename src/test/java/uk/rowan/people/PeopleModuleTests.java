package uk.rowan.people;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.FamilyId;
import uk.rowan.shared.PersonId;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@RowanTest
class PeopleModuleTests {

	private static final LocalDate BIRTHDAY = LocalDate.of(2019, 5, 4);

	@Autowired
	private People people;

	@Test
	void aRegisteredChildIsSummarised() {
		PersonId child = this.people.register(ActingUser.SYSTEM,
				NewPerson.child("  Zoë ", "Birch", BIRTHDAY).withNhsNumber("999 000 0018"));
		assertThat(this.people.summaries(List.of(child)).get(child))
			.isEqualTo(new PersonSummary(child, "Zoë Birch", PersonKind.CHILD, BIRTHDAY, null, "9990000018"));
	}

	@Test
	void aWrongNhsNumberRegistersNobody() {
		NewPerson wrong = NewPerson.child("Ada", "Birch", BIRTHDAY).withNhsNumber("9434765918");
		assertThatIllegalArgumentException().isThrownBy(() -> this.people.register(ActingUser.SYSTEM, wrong));
		assertThat(this.people.summaries(List.of(wrong.id()))).isEmpty();
	}

	@Test
	void theSecondPostOfARegistrationDoesNothing() {
		NewPerson once = NewPerson.adult("Bo", "Birch", null);
		assertThat(this.people.register(ActingUser.SYSTEM, once)).isEqualTo(once.id());
		assertThat(this.people.register(ActingUser.SYSTEM, once)).isEqualTo(once.id());
	}

	@Test
	void aFamilyTakesMembersAddressesAndRelationships() {
		PersonId mother = this.people.register(ActingUser.SYSTEM, NewPerson.adult("Cy", "Birch", null));
		PersonId child = this.people.register(ActingUser.SYSTEM, NewPerson.unborn("Birch", BIRTHDAY.plusYears(8)));
		FamilyId family = this.people.family(ActingUser.SYSTEM, "Birch");
		this.people.join(ActingUser.SYSTEM, family, mother);
		this.people.join(ActingUser.SYSTEM, family, child);
		this.people.relate(ActingUser.SYSTEM,
				NewRelationship.of(mother, RelationshipKind.MOTHER, child).withParentalResponsibility());
		this.people.addAddress(ActingUser.SYSTEM, mother,
				NewAddress.of("1 High Street", "Rowanford", "sk30rf", BIRTHDAY).inConfidence());
		assertThat(this.people.summaries(List.of(mother, child))).hasSize(2);
	}

}
