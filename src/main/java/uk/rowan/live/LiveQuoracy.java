package uk.rowan.live;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import uk.rowan.conference.Quoracy;
import uk.rowan.conference.Quorum;
import uk.rowan.meeting.Invitee;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.meeting.Meeting;
import uk.rowan.meeting.MeetingChild;
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

	Map<CaseId, Quorum> of(Meeting meeting, List<Invitee> invitees, Collection<LiveNote> notes) {
		Set<InviteeId> there = Attendance.of(List.copyOf(notes))
			.stream()
			.filter((one) -> one.presence().there() && one.leftAt() == null)
			.map(Attendance::invitee)
			.collect(Collectors.toSet());
		Map<CaseId, Set<InviteeId>> strangers = new HashMap<>();
		for (LiveNote note : notes) {
			CaseId child = note.child();
			InviteeId who = note.invitee();
			if (note.kind() == FieldKind.VIEW && "UNKNOWN".equals(note.words()) && child != null && who != null) {
				strangers.computeIfAbsent(child, (key) -> new HashSet<>()).add(who);
			}
		}
		Map<CaseId, Set<InviteeRole>> present = new LinkedHashMap<>();
		for (MeetingChild child : meeting.children()) {
			Set<InviteeRole> roles = EnumSet.noneOf(InviteeRole.class);
			Set<InviteeId> unknown = strangers.getOrDefault(child.aCase(), Set.of());
			invitees.stream()
				.filter((one) -> there.contains(one.id()) && !unknown.contains(one.id()))
				.forEach((one) -> roles.add(one.role()));
			present.put(child.aCase(), roles);
		}
		return this.quoracy.of(present);
	}

}
