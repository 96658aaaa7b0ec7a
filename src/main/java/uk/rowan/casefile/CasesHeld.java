package uk.rowan.casefile;

import java.util.List;
import java.util.UUID;

import uk.rowan.account.Held;
import uk.rowan.account.HeldItem;
import uk.rowan.shared.AccountId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The cases that somebody who leaves has, each to be given to somebody else.
 */
@Component
class CasesHeld implements Held {

	private final JdbcClient database;

	private final CaseWords words;

	CasesHeld(JdbcClient database, CaseWords words) {
		this.database = database;
		this.words = words;
	}

	@Override
	public List<HeldItem> heldBy(AccountId account) {
		return this.database.sql("""
				select c.id, c.reference, a.kind from case_allocation a join case_file c on c.id = a.case_id
				where a.account_id = :account and a.until_at is null order by c.reference, a.kind""")
			.param("account", account.value())
			.query((row, number) -> new HeldItem(
					this.words.say("held", row.getString("reference"),
							this.words.say("allocation." + row.getString("kind"))),
					"/cases/" + row.getObject("id", UUID.class) + "/allocation"))
			.list();
	}

}
