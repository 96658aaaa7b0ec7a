package uk.rowan.account;

import uk.rowan.shared.AccountId;

/**
 * A member of staff has left: the account's access has ended.
 *
 * @param account whose
 */
public record AccountLeft(AccountId account) {
}
