package uk.rowan.casefile;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import uk.rowan.account.Held;
import uk.rowan.account.HeldItem;
import uk.rowan.shared.AccountId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The cases that somebody who leaves has, each to be given to somebody else, and the
 * restrictions about which nobody else can decide.
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
		return Stream.concat(allocated(account), restricted(account)).toList();
	}

	private Stream<HeldItem> allocated(AccountId account) {
		return this.database.sql("""
				select c.id, c.reference, a.kind from case_allocation a join case_file c on c.id = a.case_id
				where a.account_id = :account and a.until_at is null order by c.reference, a.kind""")
			.param("account", account.value())
			.query((row, number) -> new HeldItem(
					this.words.say("held", row.getString("reference"),
							this.words.say("allocation." + row.getString("kind"))),
					"/cases/" + row.getObject("id", UUID.class) + "/allocation"))
			.list()
			.stream();
	}

	/**
	 * Restrictions about which nobody could decide any more.
	 */
	private Stream<HeldItem> restricted(AccountId account) {
		return this.database
			.sql("""
					with decides as (
						select r.case_id, n.account_id from reach_restriction r
						join reach_named n on n.case_id = r.case_id
						join account_active_role w on w.account_id = n.account_id and w.role in ('TEAM_MANAGER', 'COORDINATOR')
						where r.until_at is null and not exists (select from reach_conflicted_case k
							where k.account_id = n.account_id and k.case_id = r.case_id)
					)
					select c.id, c.reference from case_file c
					where c.id in (select d.case_id from decides d where d.account_id = :account)
					and c.id not in (select d.case_id from decides d where d.account_id <> :account)
					order by c.reference""")
			.param("account", account.value())
			.query((row, number) -> new HeldItem(this.words.say("held.restriction", row.getString("reference")),
					"/cases/" + row.getObject("id", UUID.class) + "/restriction"))
			.list()
			.stream();
	}

}
