package uk.rowan.account;

import uk.rowan.shared.AccountId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends sessions with the change that makes it necessary, on every node.
 */
@Component
class Sessions {

	private final JdbcClient database;

	Sessions(JdbcClient database) {
		this.database = database;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void end(AccountId account) {
		this.database.sql("delete from spring_session where principal_name = :account")
			.param("account", account.toString())
			.update();
	}

}
