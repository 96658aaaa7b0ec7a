package uk.rowan.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import uk.rowan.people.PersonSummary;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds who of the family could be invited: those whose records are open to the user,
 * adults only beside the children themselves. Who lives with a child is known where the
 * addresses of both are open to the user, and neither is confidential.
 */
@Component
class FamilyProposals {

	private static final String RELATIVES = """
			with tie as materialized (
				select r.relative_id, r.relation, r.inverse, r.responsibility
				from people_relation r where r.person_id in (:children)
				union
				select p.relative_id, 'HOUSEHOLD', false, false
				from people_relation r join people_relation p on p.person_id = r.relative_id
				where r.person_id in (:children) and r.relation <> 'FAMILY' and p.relation <> 'FAMILY'
			), place as materialized (
				select a.person_id, lower(trim(a.lines)) as lines, lower(replace(a.postcode, ' ', '')) as postcode
				from people_postal_address a
				where a.person_id in (select relative_id from tie union select unnest(array[:children]::uuid[]))
				and not a.confidential and a.lines <> '' and exists (
					select from people_open_address o where o.address_id = a.address_id and o.account_id = :account)
			), near as materialized (
				select distinct p.person_id
				from place p join place h on h.lines = p.lines and h.postcode = p.postcode and h.person_id in (:children)
			), reached as materialized (
				select t.relative_id, t.relative_id in (select person_id from near) as home
				from (select distinct relative_id from tie) t
				where exists (
					select from people_open_person o where o.person_id = t.relative_id and o.account_id = :account)
			)
			select s.*, t.relation, t.inverse, t.responsibility, r.home
			from tie t
			join reached r on r.relative_id = t.relative_id
			join people_summary s on s.person_id = t.relative_id
			where s.kind = 'ADULT' and s.died_on is null and (t.relation <> 'HOUSEHOLD' or r.home)
			order by s.born_on nulls last, s.person_id""";

	private final JdbcClient database;

	private final List<ExcludedInvitees> excluded;

	private final MeetingJournal journal;

	FamilyProposals(JdbcClient database, List<ExcludedInvitees> excluded, MeetingJournal journal) {
		this.database = database;
		this.excluded = excluded;
		this.journal = journal;
	}

	/**
	 * The children first, then parents, carers and others.
	 */
	List<Proposal> of(ActingUser user, Meeting meeting) {
		List<PersonSummary> children = meeting.children().stream().map(MeetingChild::child).toList();
		List<Proposal> family = new ArrayList<>();
		children.forEach((child) -> Proposal.child(child, this.journal.today()).ifPresent(family::add));
		relatives(user, children).stream().sorted(Comparator.comparing(Proposal::role)).forEach(family::add);
		Map<PersonId, Boolean> doubtful = new HashMap<>();
		this.excluded.forEach((source) -> doubtful.putAll(source.doubtful(user, meeting.id())));
		return family.stream().map((one) -> certain(one, doubtful)).toList();
	}

	private List<Proposal> relatives(ActingUser user, List<PersonSummary> children) {
		return this.database.sql(RELATIVES)
			.param("children", children.stream().map((child) -> child.id().value()).toList())
			.param("account", user.id().value())
			.query((row, number) -> Proposal.relative(PersonSummary.of(row), row.getString("relation"),
					row.getBoolean("inverse"), row.getBoolean("responsibility"), row.getBoolean("home")))
			.list();
	}

	private static Proposal certain(Proposal one, Map<PersonId, Boolean> doubtful) {
		Boolean agreed = doubtful.get(one.invitee().person());
		return (agreed == null) ? one : one.unticked(agreed ? Proposal.Why.EXCLUDED : Proposal.Why.UNDECIDED);
	}

}
