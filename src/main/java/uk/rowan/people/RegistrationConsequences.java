package uk.rowan.people;

import uk.rowan.shared.ActingUser;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What follows from a registration: the number is recorded, likeness to records out of
 * reach is reported, and the record stays open to whoever made it.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class RegistrationConsequences {

	private final NhsNumbers numbers;

	private final Likenesses likenesses;

	private final PersonReach reach;

	RegistrationConsequences(NhsNumbers numbers, Likenesses likenesses, PersonReach reach) {
		this.numbers = numbers;
		this.likenesses = likenesses;
		this.reach = reach;
	}

	void follow(ActingUser by, NewPerson person) {
		String number = person.nhsNumber();
		if (number != null) {
			this.numbers.add(by, person.id(), NhsNumber.parse(number).orElseThrow(IllegalArgumentException::new));
		}
		this.likenesses.reportOutOfReach(by, person);
		if (!by.equals(ActingUser.SYSTEM)) {
			this.reach.keepOpenToRegistrar(by, person.id());
		}
	}

}
