package uk.rowan.access;

import java.util.List;

import uk.rowan.account.Held;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.PersonId;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The restrictions about which nobody but somebody who leaves can decide.
 */
@Component
@Order(20)
class RestrictionsHeld implements Held {

	/** Restrictions about which nobody could decide but for the account. */
	private static final String ALONE = """
			with decides as (
				select r.case_id, n.account_id from reach_restriction r
				join casefile_restriction_decider n on n.case_id = r.case_id
				where r.until_at is null
			)
			select distinct d.case_id from decides d where d.account_id = :account
			and d.case_id not in (select o.case_id from decides o where o.account_id <> :account)""";

	/** And those about which nobody can since the account has left. */
	private static final String GONE = """
			 union all
			select true from casefile_restriction_named n
			join reach_restriction r on r.id = n.restriction_id
			where n.account_id = :account and n.unable = 'LEFT'
			and not exists (select from reach_named o
				join account_active_role w on w.account_id = o.account_id and w.role in ('TEAM_MANAGER', 'COORDINATOR')
				where o.case_id = r.case_id and not exists (select from reach_conflicted_case k
					where k.account_id = o.account_id and k.case_id = o.case_id))""";

	private final JdbcClient database;

	private final AccessWords words;

	RestrictionsHeld(JdbcClient database, AccessWords words) {
		this.database = database;
		this.words = words;
	}

	@Override
	public List<String> heldBy(AccountId account) {
		return this.database.sql("select false as gone from (" + ALONE + ") a" + GONE)
			.param("account", account.value())
			.query((row, number) -> this.words
				.say(row.getBoolean("gone") ? "held.restriction.gone" : "held.restriction"))
			.list();
	}

	/**
	 * Whether nobody but the account can decide about a restriction of the person, or of
	 * somebody of the family.
	 */
	boolean decidesAlone(AccountId account, PersonId person) {
		return this.database.sql("select exists (select from (" + ALONE + """
				) a join reach_case_child k on k.case_id = a.case_id
				where k.person_id = :person
				or k.person_id in (select r.relative_id from reach_relative r where r.person_id = :person))""")
			.param("account", account.value())
			.param("person", person.value())
			.query(Boolean.class)
			.single();
	}

}
