package uk.rowan.account;

import uk.rowan.shared.AccountId;
import uk.rowan.shared.Locks;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sees to it that somebody can always administer accounts.
 */
@Component
class Administrators {

	private static final String OTHERS = """
			select exists (
				select from account_active_role r join account a on a.id = r.account_id
				where r.role = 'ADMIN' and a.password_hash is not null and (:id::uuid is null or a.id <> :id::uuid))""";

	private final JdbcClient database;

	Administrators(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Whether anybody can sign in as an administrator.
	 */
	boolean exist() {
		return this.database.sql(OTHERS).param("id", null).query(Boolean.class).single();
	}

	/**
	 * Whether the account is the only administrator that can sign in; until the
	 * transaction ends nobody else's end as an administrator is decided.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean isLast(AccountId id) {
		lock();
		return !this.database.sql(OTHERS).param("id", id.value()).query(Boolean.class).single();
	}

	/**
	 * Lets one transaction at a time decide about administrators.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void lock() {
		Locks.hold(this.database, "account.administrators");
	}

}
