package uk.rowan.meeting;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import uk.rowan.account.Accounts;
import uk.rowan.shared.AccountId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds which colleagues could be invited: who has the case, their managers, and whoever
 * else worked on the enquiry and has the case open still.
 */
@Component
class ColleagueProposals {

	/** Those who manage the worker's team are the worker's managers. */
	private static final String SQL = """
			select a.account_id, 'SOCIAL_WORKER' as role, 'ALLOCATED' as why, 1 as rank from casefile_allocated a
			where a.case_id in (:cases) and a.kind = 'SOCIAL_WORKER'
			union
			select m.account_id, 'TEAM_MANAGER', 'ALLOCATED', 1 from casefile_allocated a
			join account_active_role w on w.account_id = a.account_id and w.role = 'SOCIAL_WORKER'
			join account_active_role m on m.team_id = w.team_id and m.role = 'TEAM_MANAGER'
				and m.account_id <> a.account_id
			where a.case_id in (:cases) and a.kind = 'SOCIAL_WORKER'
			union
			select r.account_id, r.role, 'ENQUIRY', 2 from account_active_role r
			where r.account_id in (:others) and r.role in ('SOCIAL_WORKER', 'TEAM_MANAGER') and exists (
				select from reach_open_case o where o.case_id in (:cases) and o.account_id = r.account_id)
			order by rank, role, account_id""";

	/** Nobody's account: a list in a statement has at least one. */
	private static final UUID NOBODY = new UUID(0, 0);

	private final JdbcClient database;

	private final Accounts accounts;

	ColleagueProposals(JdbcClient database, Accounts accounts) {
		this.database = database;
		this.accounts = accounts;
	}

	private record Found(InviteeRole role, Proposal.Why why) {
	}

	/**
	 * Those who have the case first.
	 * @param others who else worked with the children
	 */
	List<Proposal> of(Meeting meeting, Collection<AccountId> others) {
		Map<AccountId, Found> found = new LinkedHashMap<>();
		this.database.sql(SQL)
			.param("cases", meeting.children().stream().map((child) -> child.aCase().value()).toList())
			.param("others", others.isEmpty() ? List.of(NOBODY) : others.stream().map(AccountId::value).toList())
			.query((row) -> {
				found.putIfAbsent(new AccountId(row.getObject("account_id", UUID.class)), new Found(
						InviteeRole.valueOf(row.getString("role")), Proposal.Why.valueOf(row.getString("why"))));
			});
		Map<AccountId, String> names = this.accounts.names(found.keySet());
		return found.entrySet()
			.stream()
			.map((one) -> Proposal.colleague(one.getValue().role(), one.getKey(), names.getOrDefault(one.getKey(), "–"),
					one.getValue().why()))
			.toList();
	}

}
