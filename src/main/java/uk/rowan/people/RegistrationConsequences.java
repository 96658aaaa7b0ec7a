package uk.rowan.people;

import uk.rowan.shared.ActingUser;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What follows from a registration: the number is recorded, likeness to records out of
 * reach is reported, and conflicts of interest declared before close the record.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class RegistrationConsequences {

	private final NhsNumbers numbers;

	private final Likenesses likenesses;

	private final InterestSubjects interests;

	RegistrationConsequences(NhsNumbers numbers, Likenesses likenesses, InterestSubjects interests) {
		this.numbers = numbers;
		this.likenesses = likenesses;
		this.interests = interests;
	}

	void follow(ActingUser by, NewPerson person) {
		String number = person.nhsNumber();
		if (number != null) {
			this.numbers.add(by, person.id(), NhsNumber.parse(number).orElseThrow(IllegalArgumentException::new));
		}
		this.likenesses.reportOutOfReach(by, person);
		this.interests.follow(person.id());
	}

}
