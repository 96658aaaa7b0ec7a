package uk.rowan.audit;

import java.util.Collection;
import java.util.Map;

import uk.rowan.shared.AccountId;

/**
 * Tells the audit who its actors are; implemented by the module that knows accounts.
 */
public interface ActorNames {

	/**
	 * The names of accounts, leavers included; unknown ones are left out.
	 */
	Map<AccountId, String> names(Collection<AccountId> ids);

	/**
	 * The accounts that somebody may mean.
	 * @param typed a name or a part of it, as typed
	 * @return at most ten, by identity
	 */
	Map<AccountId, String> find(String typed);

}
