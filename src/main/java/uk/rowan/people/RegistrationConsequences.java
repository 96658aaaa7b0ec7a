package uk.rowan.people;

import uk.rowan.shared.ActingUser;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What follows from a registration: the number is recorded, likeness to records out of
 * reach is reported, and private ties declared before close the record.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class RegistrationConsequences {

	private final NhsNumbers numbers;

	private final Likenesses likenesses;

	private final PrivateTies ties;

	RegistrationConsequences(NhsNumbers numbers, Likenesses likenesses, PrivateTies ties) {
		this.numbers = numbers;
		this.likenesses = likenesses;
		this.ties = ties;
	}

	void follow(ActingUser by, NewPerson person) {
		String number = person.nhsNumber();
		if (number != null) {
			this.numbers.add(by, person.id(), NhsNumber.parse(number).orElseThrow(IllegalArgumentException::new));
		}
		this.likenesses.reportOutOfReach(by, person);
		this.ties.follow(person.id());
	}

}
