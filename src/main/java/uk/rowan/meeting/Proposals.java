package uk.rowan.meeting;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import uk.rowan.shared.ActingUser;

import org.springframework.stereotype.Component;

/**
 * Finds who could be invited to a meeting and is not yet. They are ticked until somebody
 * of the family or the council has been invited: who was left out then is not asked for
 * again.
 */
@Component
class Proposals {

	private final FamilyProposals family;

	private final ColleagueProposals colleagues;

	private final AgencyProposals agencies;

	private final List<CircleSource> circles;

	private final InviteeRows rows;

	Proposals(FamilyProposals family, ColleagueProposals colleagues, AgencyProposals agencies,
			List<CircleSource> circles, InviteeRows rows) {
		this.family = family;
		this.colleagues = colleagues;
		this.agencies = agencies;
		this.circles = circles;
		this.rows = rows;
	}

	/**
	 * Those who are not among the invited.
	 */
	Proposed of(ActingUser user, Meeting meeting, List<Invitee> invited) {
		Circle circle = this.circles.stream()
			.flatMap((source) -> source.of(meeting).stream())
			.findFirst()
			.orElse(Circle.NOBODY);
		Map<String, Proposal> all = new LinkedHashMap<>();
		Stream
			.of(this.family.of(user, meeting), this.colleagues.of(meeting, circle.colleagues()),
					this.agencies.of(user, meeting, circle, invited))
			.flatMap(Collection::stream)
			.forEach((one) -> all.merge(one.key(), one,
					(first, second) -> (first.role() == InviteeRole.WIDER_FAMILY) ? second : first));
		boolean first = !this.rows.chosen(meeting.id());
		List<Proposal> open = all.values()
			.stream()
			.filter((one) -> invited.stream().noneMatch(one::isAmong))
			.map((one) -> first ? one : one.unticked(null))
			.toList();
		return new Proposed(open, Set.copyOf(all.keySet()), missing(circle, open, invited));
	}

	private static Map<InviteeRole, Circle.Known> missing(Circle circle, List<Proposal> open, List<Invitee> invited) {
		Set<InviteeRole> there = EnumSet.noneOf(InviteeRole.class);
		open.forEach((one) -> there.add(one.role()));
		invited.forEach((one) -> there.add(one.role()));
		return circle.roles()
			.entrySet()
			.stream()
			.filter((one) -> !there.contains(one.getKey()))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one,
					() -> new EnumMap<>(InviteeRole.class)));
	}

}
