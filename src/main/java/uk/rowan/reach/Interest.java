package uk.rowan.reach;

import java.util.List;

import uk.rowan.shared.AccountId;
import uk.rowan.shared.PersonId;

/**
 * A conflict of interest to be declared (design, "Reach").
 *
 * @param account whom it concerns
 * @param person whom they know in private: somebody whose record is held, or the first of
 * the stand-ins
 * @param held the records that close at once
 * @param standIns who stands for everybody of a name and date of birth, registered or not
 * yet; none closes only what is held
 * @param reason what they are to each other, in words
 */
public record Interest(AccountId account, PersonId person, List<PersonId> held, List<PersonId> standIns,
		String reason) {

	public Interest {
		held = List.copyOf(held);
		standIns = List.copyOf(standIns);
	}

	/**
	 * A conflict with somebody whose record is held, and with nobody else.
	 */
	public static Interest of(AccountId account, PersonId person, String reason) {
		return new Interest(account, person, List.of(person), List.of(), reason);
	}

	/**
	 * The person's identity: words never reach a log.
	 */
	@Override
	public String toString() {
		return this.person.toString();
	}

}
