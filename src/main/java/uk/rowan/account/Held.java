package uk.rowan.account;

import java.util.List;

import uk.rowan.shared.AccountId;

/**
 * What an account has in hand, told by each module that gives work to people, so that it
 * can be handed over when somebody leaves.
 */
public interface Held {

	/**
	 * What the account has in hand now.
	 */
	List<HeldItem> heldBy(AccountId account);

}
