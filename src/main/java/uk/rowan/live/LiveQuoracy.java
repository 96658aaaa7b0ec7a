package uk.rowan.live;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import uk.rowan.conference.Quoracy;
import uk.rowan.conference.Quorum;
import uk.rowan.meeting.Invitee;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.InviteeId;

import org.springframework.stereotype.Component;

/**
 * Whether enough agencies are there for each child, by who is marked as present; whoever
 * says that they do not know a child does not count for that child (domain, 2.5).
 */
@Component
class LiveQuoracy {

	private final Quoracy quoracy;

	LiveQuoracy(Quoracy quoracy) {
		this.quoracy = quoracy;
	}

	/**
	 * With those who are there now.
	 */
	Map<CaseId, Quorum> of(LiveMeeting meeting, List<Invitee> invitees, Collection<LiveNote> notes) {
		Set<InviteeId> there = new PresenceRule(notes, meeting.booking().startsAt()).now();
		Map<CaseId, Set<InviteeRole>> present = new LinkedHashMap<>();
		meeting.meeting()
			.children()
			.forEach((child) -> present.put(child.aCase(), roles(child.aCase(), there, invitees, notes)));
		return this.quoracy.of(present);
	}

	/**
	 * With those who were there when it was decided about a child; a child about whom
	 * nothing is decided is left out.
	 */
	Map<CaseId, Quorum> atDecisions(LiveMeeting meeting, List<Invitee> invitees, Collection<LiveNote> notes) {
		PresenceRule rule = new PresenceRule(notes, meeting.booking().startsAt());
		Map<CaseId, Set<InviteeRole>> present = new LinkedHashMap<>();
		meeting.meeting()
			.children()
			.forEach((child) -> rule.atDecision(child.aCase())
				.ifPresent((there) -> present.put(child.aCase(), roles(child.aCase(), there, invitees, notes))));
		return this.quoracy.of(present);
	}

	private static Set<InviteeRole> roles(CaseId child, Set<InviteeId> there, List<Invitee> invitees,
			Collection<LiveNote> notes) {
		Set<InviteeId> unknown = notes.stream()
			.filter((note) -> note.kind() == FieldKind.VIEW && "UNKNOWN".equals(note.words()))
			.filter((note) -> child.equals(note.child()))
			.map(LiveNote::invitee)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		return invitees.stream()
			.filter((one) -> there.contains(one.id()) && !unknown.contains(one.id()))
			.map(Invitee::role)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(InviteeRole.class)));
	}

}
