package uk.rowan.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import uk.rowan.agency.Agencies;
import uk.rowan.agency.AgencySummary;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.AgencyId;
import uk.rowan.shared.InviteeId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds which agencies could be invited: those of the last meeting about each child, as
 * far as that meeting is open to the user, and those that the directory has only one of.
 */
@Component
class AgencyProposals {

	private static final String EARLIER = """
			with last as materialized (
				select distinct on (k.case_id) k.meeting_id
				from meeting_case k join meeting m on m.id = k.meeting_id
				where k.case_id in (:cases) and m.asked_at < (select n.asked_at from meeting n where n.id = :id)
				and not exists (select from meeting_cancellation c where c.meeting_id = m.id)
				order by k.case_id, m.asked_at desc
			)
			select i.invitee_id, i.role, i.agency_id, i.name, i.organisation
			from meeting_invited i
			where i.meeting_id in (select meeting_id from last) and i.person_id is null and i.account_id is null
			and i.role not in ('SUPPORTER', 'OBSERVER') and not exists (
				select from meeting_case k where k.meeting_id = i.meeting_id and not exists (
					select from reach_open_case o where o.case_id = k.case_id and o.account_id = :account))
			order by i.added_at desc, i.invitee_id""";

	private final JdbcClient database;

	private final Agencies agencies;

	AgencyProposals(JdbcClient database, Agencies agencies) {
		this.database = database;
		this.agencies = agencies;
	}

	/**
	 * Those who came before in the order of their roles, then the only ones.
	 */
	List<Proposal> of(ActingUser user, Meeting meeting, Circle circle, List<Invitee> invited) {
		List<AgencySummary> directory = this.agencies.all();
		Map<AgencyId, AgencySummary> known = directory.stream()
			.collect(Collectors.toMap(AgencySummary::id, Function.identity()));
		List<Proposal> found = new ArrayList<>();
		for (NewInvitee one : earlier(user, meeting)) {
			Proposal again = Proposal.again(one, known.get(one.agency()));
			if (found.stream()
				.noneMatch((other) -> other.role() == again.role() && other.name().equals(again.name()))) {
				found.add(again);
			}
		}
		found.sort(java.util.Comparator.comparing(Proposal::role));
		List<InviteeRole> there = new ArrayList<>(found.stream().map(Proposal::role).toList());
		there.addAll(invited.stream().filter((one) -> one.agency() == null).map(Invitee::role).toList());
		found.addAll(new OnlyAgencyRule(directory).proposes(circle, there));
		return found;
	}

	private List<NewInvitee> earlier(ActingUser user, Meeting meeting) {
		return this.database.sql(EARLIER)
			.param("id", meeting.id().value())
			.param("cases", meeting.children().stream().map((child) -> child.aCase().value()).toList())
			.param("account", user.id().value())
			.query((row, number) -> {
				UUID agency = row.getObject("agency_id", UUID.class);
				return new NewInvitee(new InviteeId(row.getObject("invitee_id", UUID.class)),
						InviteeRole.valueOf(row.getString("role")), null, null,
						(agency != null) ? new AgencyId(agency) : null, row.getString("name"),
						row.getString("organisation"));
			})
			.list();
	}

}
