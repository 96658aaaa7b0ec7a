package uk.rowan.account;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;
import uk.rowan.web.NotFound;
import uk.rowan.web.Stale;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends the access of somebody who leaves, at once and on every node.
 */
@Service
class Leaving {

	private final AccountRepository accounts;

	private final Administrators administrators;

	private final EndOfAccess access;

	private final Clock clock;

	private final List<Held> held;

	Leaving(AccountRepository accounts, Administrators administrators, EndOfAccess access, Clock clock,
			List<Held> held) {
		this.accounts = accounts;
		this.administrators = administrators;
		this.access = access;
		this.clock = clock;
		this.held = held;
	}

	/**
	 * What has to be handed over.
	 */
	List<String> heldBy(AccountId id) {
		return this.held.stream().flatMap((source) -> source.heldBy(id).stream()).toList();
	}

	/**
	 * The person leaves now.
	 * @return why not, as a message's key
	 * @throws Stale when the person has left already
	 */
	@Transactional
	public Optional<String> leave(ActingUser by, AccountId id) {
		Account account = this.accounts.findById(id).orElseThrow(NotFound::new);
		if (account.hasLeft()) {
			throw new Stale();
		}
		if (account.roles().contains(Role.ADMIN) && this.administrators.isLast(id)) {
			return Optional.of("account.leaving.last-administrator");
		}
		account.leave(this.clock.instant());
		this.accounts.saveAndFlush(account);
		this.access.end(by, id);
		return Optional.empty();
	}

}
