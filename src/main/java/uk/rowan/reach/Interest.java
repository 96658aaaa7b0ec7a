package uk.rowan.reach;

import java.util.List;

import uk.rowan.shared.AccountId;
import uk.rowan.shared.PersonId;

/**
 * A conflict of interest to be declared (design, "Reach").
 *
 * @param account whom it concerns
 * @param person whom they know in private: somebody whose record is held, or the stand-in
 * for everybody of a name and date of birth
 * @param held the records of that name and date of birth; none for a person whose record
 * is held
 * @param reason what they are to each other, in words
 * @param standIn whether the person is a stand-in
 */
public record Interest(AccountId account, PersonId person, List<PersonId> held, String reason, boolean standIn) {

	public Interest {
		held = List.copyOf(held);
	}

	/**
	 * A conflict with somebody whose record is held.
	 */
	public static Interest of(AccountId account, PersonId person, String reason) {
		return new Interest(account, person, List.of(), reason, false);
	}

	/**
	 * A conflict with whoever has a name and date of birth, now or later.
	 */
	public static Interest inName(AccountId account, PersonId standIn, List<PersonId> held, String reason) {
		return new Interest(account, standIn, held, reason, true);
	}

	/**
	 * The person's identity: words never reach a log.
	 */
	@Override
	public String toString() {
		return this.person.toString();
	}

}
