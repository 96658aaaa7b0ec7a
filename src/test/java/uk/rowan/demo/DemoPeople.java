package uk.rowan.demo;

import java.time.LocalDate;
import java.util.List;

import uk.rowan.people.NewAddress;
import uk.rowan.people.NewPerson;
import uk.rowan.people.NewRelationship;
import uk.rowan.people.People;
import uk.rowan.people.PersonKind;
import uk.rowan.people.RelationshipKind;
import uk.rowan.people.Sex;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.FamilyId;
import uk.rowan.shared.PersonId;

import org.springframework.transaction.support.TransactionOperations;

/**
 * Registers a family: its members, what they are to each other, where they live.
 */
final class DemoPeople {

	private final People people;

	private final TransactionOperations transactions;

	private final NhsNumbers numbers = new NhsNumbers();

	DemoPeople(People people, TransactionOperations transactions) {
		this.people = people;
		this.transactions = transactions;
	}

	/**
	 * Registers all of them, or none.
	 */
	void register(ActingUser by, DemoFamily family, List<PersonId> adults, List<PersonId> children, LocalDate today) {
		this.transactions.executeWithoutResult((status) -> {
			FamilyId group = this.people.family(by, family.name());
			for (int index = 0; index < children.size(); index++) {
				register(by, group, child(children.get(index), family.children().get(index), today), family, today);
			}
			for (int index = 0; index < adults.size(); index++) {
				PersonId grown = adults.get(index);
				DemoFamily.Adult adult = family.adults().get(index);
				register(by, group, adult(grown, adult, today), family, today);
				children.forEach((child) -> relate(by, grown, adult, child));
			}
			for (int index = 1; index < children.size(); index++) {
				this.people.relate(by,
						NewRelationship.of(children.get(index), RelationshipKind.SIBLING, children.getFirst()));
			}
		});
	}

	private void register(ActingUser by, FamilyId group, NewPerson person, DemoFamily family, LocalDate today) {
		this.people.register(by, person);
		this.people.join(by, group, person.id());
		if (person.kind() != PersonKind.UNBORN) {
			LocalDate moved = null;
			for (List<String> home : family.before()) {
				moved = today.minusDays(Long.parseLong(home.get(3)));
				this.people.addAddress(by, person.id(),
						new NewAddress(home.get(0), home.get(1), home.get(2), false, null, moved));
			}
			NewAddress home = NewAddress.of(family.home().get(0), family.home().get(1), family.home().get(2), moved);
			this.people.addAddress(by, person.id(), family.confidential() ? home.inConfidence() : home);
		}
	}

	private void relate(ActingUser by, PersonId grown, DemoFamily.Adult adult, PersonId child) {
		NewRelationship relationship = NewRelationship.of(grown, RelationshipKind.valueOf(adult.kind()), child);
		this.people.relate(by, adult.responsible() ? relationship.withParentalResponsibility() : relationship);
	}

	private NewPerson child(PersonId id, DemoFamily.Child child, LocalDate today) {
		LocalDate date = DemoFamily.date(child.age(), today);
		return new NewPerson(id, child.unborn() ? PersonKind.UNBORN : PersonKind.CHILD, given(child.name()),
				family(child.name()), "", child.unborn() ? null : date, child.unborn() ? date : null,
				Sex.valueOf(child.sex()), child.unborn() ? null : this.numbers.next());
	}

	private static NewPerson adult(PersonId id, DemoFamily.Adult adult, LocalDate today) {
		return new NewPerson(id, PersonKind.ADULT, given(adult.name()), family(adult.name()), "",
				DemoFamily.date(adult.age(), today), null, Sex.U, null);
	}

	private static String given(String name) {
		int last = name.lastIndexOf(' ');
		return (last < 0) ? name : name.substring(0, last);
	}

	private static String family(String name) {
		int last = name.lastIndexOf(' ');
		return (last < 0) ? "" : name.substring(last + 1);
	}

}
