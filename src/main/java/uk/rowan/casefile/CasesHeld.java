package uk.rowan.casefile;

import java.util.List;

import uk.rowan.account.Held;
import uk.rowan.shared.AccountId;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The cases that somebody who leaves has, each to be given to somebody else.
 */
@Component
@Order(10)
class CasesHeld implements Held {

	private final JdbcClient database;

	private final CaseWords words;

	CasesHeld(JdbcClient database, CaseWords words) {
		this.database = database;
		this.words = words;
	}

	@Override
	public List<String> heldBy(AccountId account) {
		return this.database
			.sql("""
					select c.reference, a.kind, exists (select from reach_restricted_case r where r.case_id = c.id) as restricted
					from (select case_id, kind from case_allocation where account_id = :account and until_at is null
						union select case_id, kind from casefile_left_behind where account_id = :account) a
					join case_file c on c.id = a.case_id order by restricted, c.reference, a.kind""")
			.param("account", account.value())
			.query((row, number) -> {
				String kind = this.words.say("allocation." + row.getString("kind"));
				return row.getBoolean("restricted") ? this.words.say("held.restricted", kind)
						: this.words.say("held", row.getString("reference"), kind);
			})
			.list();
	}

}
