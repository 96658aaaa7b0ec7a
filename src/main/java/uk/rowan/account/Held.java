package uk.rowan.account;

import java.util.List;

import uk.rowan.shared.AccountId;

/**
 * What an account has in hand, told by each module that gives work to people, so that it
 * can be handed over when somebody leaves.
 */
public interface Held {

	/**
	 * What the account has in hand now, one line of words for each: they hold no name of
	 * a child or family, and tell of a restricted case no more than that there is one.
	 */
	List<String> heldBy(AccountId account);

}
