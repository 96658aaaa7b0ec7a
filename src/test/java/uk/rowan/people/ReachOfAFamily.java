package uk.rowan.people;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import uk.rowan.RowanTest;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.FamilyId;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;

/**
 * A family of two children and their mother, recorded by Rowan, with nobody's case yet.
 */
@RowanTest
abstract class ReachOfAFamily {

	@Autowired
	People people;

	ActingUser worker;

	ActingUser coordinator;

	PersonId child;

	PersonId sister;

	PersonId mother;

	FamilyId family;

	@SuppressWarnings("NullAway.Init")
	ReachOfAFamily() {
	}

	@BeforeEach
	void aFamily() {
		this.worker = Staff.with(Role.SOCIAL_WORKER);
		this.coordinator = Staff.with(Role.COORDINATOR);
		this.child = register("Ada");
		this.sister = register("Bea");
		this.mother = register("Cass");
		this.family = this.people.family(ActingUser.SYSTEM, "Birch");
		this.people.join(ActingUser.SYSTEM, this.family, this.child);
		this.people.join(ActingUser.SYSTEM, this.family, this.sister);
		this.people.join(ActingUser.SYSTEM, this.family, this.mother);
	}

	final PersonId register(String given) {
		return this.people.register(ActingUser.SYSTEM, NewPerson.child(given, "Birch", LocalDate.of(2019, 5, 4)));
	}

}
