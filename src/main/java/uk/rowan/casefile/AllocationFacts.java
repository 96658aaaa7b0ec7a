package uk.rowan.casefile;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what {@link AllocationRule} judges by, in one statement.
 */
@Component
class AllocationFacts {

	private static final String SQL = """
			with family_case as (
				select id from case_file where person_id = :child
				union
				select c.id from reach_relative r join case_file c on c.person_id = r.relative_id
				where r.person_id = :child
			)
			select
				exists (select from account_active_role where account_id = :account and role = :role) as holds_role,
				exists (select from reach_conflicted_case where account_id = :account and case_id = :case) as interest,
				exists (select from reach_restricted_case where case_id = :case)
					and not exists (select from reach_named
						where case_id = :case and account_id = :account) as shut_out,
				exists (select from case_allocation a join family_case f on f.id = a.case_id
					where a.kind = 'SOCIAL_WORKER' and (a.account_id = :account
						or exists (select from account_active_role w where w.account_id = :account
							and w.role = 'TEAM_MANAGER' and w.team_id = a.team_id))) as worked_with_family,
				exists (select from case_allocation a join family_case f on f.id = a.case_id
					where a.kind = 'CHAIR' and a.account_id = :account and a.until_at is null) as chairs_family,
				exists (select from case_allocation a where a.case_id = :case and a.kind = cast(:kind as text)
					and a.account_id = :account and a.until_at is null
					and (a.kind <> 'SOCIAL_WORKER' or a.team_id is not distinct from (
						select w.team_id from account_active_role w where w.account_id = :account limit 1))) as holds_it""";

	private final JdbcClient database;

	AllocationFacts(JdbcClient database) {
		this.database = database;
	}

	/**
	 * What is known of giving that case to that account.
	 */
	AllocationRule about(CaseFile aCase, AccountId account, AllocationKind kind) {
		return about(aCase, account, kind.role(), kind);
	}

	/**
	 * What is known of letting that account sit in a meeting about that case.
	 */
	AllocationRule meeting(CaseFile aCase, AccountId account, Role as) {
		return about(aCase, account, as, null);
	}

	private AllocationRule about(CaseFile aCase, AccountId account, Role as, @Nullable AllocationKind kind) {
		return this.database.sql(SQL)
			.param("child", aCase.child().value())
			.param("case", aCase.id().value())
			.param("account", account.value())
			.param("role", as.name())
			.param("kind", (kind != null) ? kind.name() : null)
			.query((row, number) -> new AllocationRule(aCase.isOpen(), row.getBoolean("holds_role"),
					row.getBoolean("interest"), row.getBoolean("shut_out"), row.getBoolean("worked_with_family"),
					row.getBoolean("chairs_family"), row.getBoolean("holds_it")))
			.single();
	}

}
