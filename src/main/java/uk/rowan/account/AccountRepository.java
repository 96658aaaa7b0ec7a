package uk.rowan.account;

import java.util.Optional;

import uk.rowan.shared.AccountId;

import org.springframework.data.repository.Repository;

/**
 * Keeps accounts.
 */
interface AccountRepository extends Repository<Account, AccountId> {

	Account saveAndFlush(Account account);

	Optional<Account> findById(AccountId id);

	Optional<Account> findByUsername(String username);

	boolean existsByUsername(String username);

}
