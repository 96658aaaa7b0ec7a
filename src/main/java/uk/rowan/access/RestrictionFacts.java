package uk.rowan.access;

import uk.rowan.casefile.AllocationKind;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what a restriction is judged by: it is about the child, on whichever of the
 * child's cases it was placed.
 */
@Component
class RestrictionFacts {

	private final JdbcClient database;

	RestrictionFacts(JdbcClient database) {
		this.database = database;
	}

	/**
	 * A restriction, or a change of one.
	 *
	 * @param id which
	 * @param from since when
	 * @param by who placed it, or changed it so
	 * @param reason why
	 * @param named whom it names, or named until it was changed
	 */
	record Step(UUID id, Instant from, AccountId by, String reason, List<AccountId> named) {

		/**
		 * The identity only: the reason never reaches a log.
		 */
		@Override
		public String toString() {
			return this.id.toString();
		}

	}

	/** Somebody who has a case, and as what. */
	record Having(AccountId account, AllocationKind kind) {

	}

	/**
	 * The restriction that runs, what it was changed from, and so on: the one that closed
	 * the case is the last. Empty when none runs.
	 */
	List<Step> steps(CaseId id) {
		return this.database.sql("""
				with recursive running as (
					select r.id, r.from_at, r.given_by, r.reason, r.follows_id from reach_case_child own
					join reach_case_child same on same.person_id = own.person_id
					join reach_restriction r on r.case_id = same.case_id and r.until_at is null
					where own.case_id = :case order by r.from_at limit 1
				), step as (
					select n.*, 0 as back from running n
					union all
					select r.id, r.from_at, r.given_by, r.reason, r.follows_id, s.back + 1
					from step s join reach_restriction r on r.id = s.follows_id
				)
				select s.*, (select string_agg(cast(n.account_id as text), ',') from reach_restriction_named n
					where n.restriction_id = s.id) as named
				from step s order by s.back""")
			.param("case", id.value())
			.query((row, number) -> new Step(row.getObject("id", UUID.class), row.getTimestamp("from_at").toInstant(),
					new AccountId(row.getObject("given_by", UUID.class)), row.getString("reason"),
					accounts(row.getString("named"))))
			.list();
	}

	private static List<AccountId> accounts(@Nullable String named) {
		return (named != null)
				? Arrays.stream(named.split(",")).map(AccountId::parse).flatMap(Optional::stream).distinct().toList()
				: List.of();
	}

	/**
	 * Whether somebody whom the restriction names can decide about it.
	 */
	boolean decided(CaseId id) {
		return this.database.sql("select exists (select from casefile_restriction_decider where case_id = :case)")
			.param("case", id.value())
			.query(Boolean.class)
			.single();
	}

	/**
	 * Who has a case of the child, can open it now, and could not once only those staying
	 * can.
	 */
	List<Having> leftOut(CaseId id, List<AccountId> staying) {
		return this.database.sql("""
				select a.account_id, a.kind from reach_case_child own
				join reach_case_child same on same.person_id = own.person_id
				join casefile_allocated a on a.case_id = same.case_id
				where own.case_id = :case and a.account_id not in (:staying)
				and (select count(*) from reach_open_case o
					where o.account_id = a.account_id and o.case_id = a.case_id) > 0
				order by a.kind desc, a.account_id""")
			.param("case", id.value())
			.param("staying", staying.stream().map(AccountId::value).toList())
			.query(RestrictionFacts::having)
			.list();
	}

	/**
	 * Who has the case of somebody else of the family, as far as that is open to the
	 * user: they go on seeing the family, whomever the restriction names.
	 */
	List<Having> ofTheFamily(ActingUser user, CaseId id) {
		return this.database.sql("""
				select distinct a.account_id, a.kind from reach_case_child own
				join reach_relative r on r.person_id = own.person_id and r.relative_id <> own.person_id
				join casefile_case c on c.person_id = r.relative_id and c.is_open
				join casefile_allocated a on a.case_id = c.case_id
				where own.case_id = :case and reach_grounds(:account, c.case_id) <> '{}'
				order by a.kind desc, a.account_id""")
			.param("case", id.value())
			.param("account", user.id().value())
			.query(RestrictionFacts::having)
			.list();
	}

	private static Having having(ResultSet row, int number) throws SQLException {
		return new Having(new AccountId(row.getObject("account_id", UUID.class)),
				AllocationKind.valueOf(row.getString("kind")));
	}

	/**
	 * Whether one of them, once named, can open the case and decide about it: otherwise
	 * nobody could ever lift the restriction.
	 */
	boolean decidable(CaseId id, List<AccountId> staying) {
		return this.database.sql("""
				select exists (select from account_active_role w
					where w.account_id in (:staying) and w.role in ('TEAM_MANAGER', 'COORDINATOR')
					and not exists (select from reach_conflicted_case k
						where k.account_id = w.account_id and k.case_id = :case))""")
			.param("staying", staying.stream().map(AccountId::value).toList())
			.param("case", id.value())
			.query(Boolean.class)
			.single();
	}

}
