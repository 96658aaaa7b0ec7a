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

	/**
	 * How it stands for each child.
	 *
	 * @param now with those who are there now
	 * @param decided with those who were there when it was decided about a child; a child
	 * about whom nothing is decided is left out
	 */
	record Quora(Map<CaseId, Quorum> now, Map<CaseId, Quorum> decided) {
	}

	Quora of(LiveMeeting meeting, List<Invitee> invitees, Collection<LiveNote> notes) {
		PresenceRule rule = new PresenceRule(notes, meeting.booking().startsAt());
		Set<InviteeId> there = rule.now();
		Map<Asked, Set<InviteeRole>> present = new LinkedHashMap<>();
		for (MeetingChild child : meeting.meeting().children()) {
			CaseId aCase = child.aCase();
			present.put(new Asked(aCase, false), roles(aCase, there, invitees, notes));
			rule.atDecision(aCase)
				.ifPresent((then) -> present.put(new Asked(aCase, true), roles(aCase, then, invitees, notes)));
		}
		Quora quora = new Quora(new LinkedHashMap<>(), new LinkedHashMap<>());
		this.quoracy.of(present)
			.forEach((asked, quorum) -> (asked.decided() ? quora.decided() : quora.now()).put(asked.child(), quorum));
		return quora;
	}

	private record Asked(CaseId child, boolean decided) {
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
