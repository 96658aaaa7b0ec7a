package uk.rowan.account;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import uk.rowan.audit.ActorNames;
import uk.rowan.shared.AccountId;

import org.springframework.stereotype.Component;

/**
 * Tells the audit who its actors are, leavers included.
 */
@Component
class Actors implements ActorNames {

	private static final int MOST = 10;

	private final Accounts accounts;

	private final AccountDirectory directory;

	Actors(Accounts accounts, AccountDirectory directory) {
		this.accounts = accounts;
		this.directory = directory;
	}

	@Override
	public Map<AccountId, String> names(Collection<AccountId> ids) {
		return this.accounts.names(ids);
	}

	@Override
	public Map<AccountId, String> find(String typed) {
		Map<AccountId, String> found = new LinkedHashMap<>();
		this.directory.search(typed)
			.stream()
			.limit(MOST)
			.forEach((row) -> AccountId.parse(row.id()).ifPresent((id) -> found.put(id, row.name())));
		return found;
	}

}
