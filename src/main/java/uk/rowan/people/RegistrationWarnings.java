package uk.rowan.people;

import java.util.List;
import java.util.Optional;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.PersonId;

import org.springframework.stereotype.Component;

/**
 * Whom a typist should look at before registering somebody new; never anybody out of
 * reach.
 */
@Component
class RegistrationWarnings {

	private final NhsNumbers numbers;

	private final Likenesses likenesses;

	RegistrationWarnings(NhsNumbers numbers, Likenesses likenesses) {
		this.numbers = numbers;
		this.likenesses = likenesses;
	}

	Optional<PersonSummary> holder(ActingUser user, Optional<NhsNumber> number, PersonId except) {
		return number.flatMap((typed) -> this.numbers.openHolder(user, typed, except));
	}

	/**
	 * Persons of the same name and birthday; none once the typist said it is somebody
	 * else.
	 */
	List<PersonSummary> alike(ActingUser user, RegistrationForm form, PersonId id) {
		return "yes".equals(form.different()) ? List.of() : this.likenesses.warnings(user, form.person(id));
	}

}
