package uk.rowan.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import uk.rowan.account.Accounts;
import uk.rowan.people.PersonSummary;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds who could be invited to a meeting and is not yet: of the family those whose
 * records are open to the user, adults only beside the children themselves.
 */
@Component
class Proposals {

	private static final String RELATIVES = """
			with tie as materialized (
				select distinct r.relative_id, r.relation, r.inverse, r.responsibility
				from people_relation r where r.person_id in (:children)
			), reached as materialized (
				select t.relative_id from (select distinct relative_id from tie) t
				where exists (
					select from people_open_person o where o.person_id = t.relative_id and o.account_id = :account)
			)
			select s.*, t.relation, t.inverse, t.responsibility
			from tie t
			join reached r on r.relative_id = t.relative_id
			join people_summary s on s.person_id = t.relative_id
			where s.kind = 'ADULT' and s.died_on is null
			order by s.born_on nulls last, s.person_id""";

	/** Those who manage the worker's team are the worker's managers. */
	private static final String COLLEAGUES = """
			select a.account_id, 'SOCIAL_WORKER' as role from casefile_allocated a
			where a.case_id in (:cases) and a.kind = 'SOCIAL_WORKER'
			union
			select m.account_id, 'TEAM_MANAGER' from casefile_allocated a
			join account_active_role w on w.account_id = a.account_id and w.role = 'SOCIAL_WORKER'
			join account_active_role m on m.team_id = w.team_id and m.role = 'TEAM_MANAGER'
				and m.account_id <> a.account_id
			where a.case_id in (:cases) and a.kind = 'SOCIAL_WORKER'
			order by role, account_id""";

	private final JdbcClient database;

	private final Accounts accounts;

	private final MeetingJournal journal;

	Proposals(JdbcClient database, Accounts accounts, MeetingJournal journal) {
		this.database = database;
		this.accounts = accounts;
		this.journal = journal;
	}

	/**
	 * Those who are not among the invited.
	 */
	List<Proposal> of(ActingUser user, Meeting meeting, Collection<Invitee> invited) {
		Set<UUID> present = invited.stream()
			.flatMap((one) -> Stream.of(one.person(), one.account()))
			.filter(Objects::nonNull)
			.map((id) -> UUID.fromString(id.toString()))
			.collect(Collectors.toSet());
		Map<UUID, Proposal> proposals = new LinkedHashMap<>();
		Stream.concat(family(user, meeting).stream(), colleagues(meeting).stream())
			.filter((one) -> !present.contains(one.key()))
			.forEach((one) -> proposals.merge(one.key(), one,
					(first, second) -> (first.role() == InviteeRole.WIDER_FAMILY) ? second : first));
		return List.copyOf(proposals.values());
	}

	private List<Proposal> family(ActingUser user, Meeting meeting) {
		List<PersonSummary> children = meeting.children().stream().map(MeetingChild::child).toList();
		List<Proposal> family = new ArrayList<>();
		children.forEach((child) -> Proposal.child(child, this.journal.today()).ifPresent(family::add));
		this.database.sql(RELATIVES)
			.param("children", children.stream().map((child) -> child.id().value()).toList())
			.param("account", user.id().value())
			.query((row, number) -> Proposal.relative(PersonSummary.of(row), row.getString("relation"),
					row.getBoolean("inverse"), row.getBoolean("responsibility")))
			.list()
			.stream()
			.sorted(java.util.Comparator.comparing(Proposal::role))
			.forEach(family::add);
		return family;
	}

	private List<Proposal> colleagues(Meeting meeting) {
		Map<AccountId, InviteeRole> found = new LinkedHashMap<>();
		this.database.sql(COLLEAGUES)
			.param("cases", meeting.children().stream().map((child) -> child.aCase().value()).toList())
			.query((row) -> {
				found.putIfAbsent(new AccountId(row.getObject("account_id", UUID.class)),
						InviteeRole.valueOf(row.getString("role")));
			});
		Map<AccountId, String> names = this.accounts.names(found.keySet());
		return found.entrySet()
			.stream()
			.map((one) -> new Proposal(one.getValue(), null, one.getKey(), names.getOrDefault(one.getKey(), "–"), true))
			.toList();
	}

}
