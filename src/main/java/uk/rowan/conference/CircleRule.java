package uk.rowan.conference;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import uk.rowan.enquiry.Participant;
import uk.rowan.meeting.Circle;
import uk.rowan.meeting.InviteeRole;

/**
 * Which professionals a conference needs by what it is held for, how old the children are
 * and who took part in the strategy discussion (domain, 2.4; the ages are a proposal, P):
 * midwife and health visitor before birth, the health visitor and early years of a small
 * child, school and school nurse of an older one, a GP always, and the police at an
 * initial conference.
 *
 * @param type what it is held for
 * @param present who took part in the strategy discussions
 */
record CircleRule(ConferenceType type, Set<Participant> present) {

	private static final int TO_EARLY_YEARS = 2;

	CircleRule {
		present = Set.copyOf(present);
	}

	/**
	 * As what they come, each with how it is known.
	 */
	Map<InviteeRole, Circle.Known> roles(Collection<ForecastRule> children) {
		Set<InviteeRole> needed = EnumSet.of(InviteeRole.GP);
		if (this.type == ConferenceType.INITIAL || this.present.contains(Participant.POLICE)) {
			needed.add(InviteeRole.POLICE);
		}
		children.forEach((child) -> needed.addAll(of(child)));
		Map<InviteeRole, Circle.Known> roles = new EnumMap<>(InviteeRole.class);
		needed.forEach((role) -> roles.put(role, service(role).filter(this.present::contains).isPresent()
				? Circle.Known.DISCUSSION : Circle.Known.NEEDED));
		return roles;
	}

	private static List<InviteeRole> of(ForecastRule child) {
		Integer years = child.years();
		if (years == null) {
			return List.of(InviteeRole.MIDWIFE, InviteeRole.HEALTH_VISITOR);
		}
		if (child.knows(InviteeRole.SCHOOL)) {
			return List.of(InviteeRole.SCHOOL, InviteeRole.SCHOOL_NURSE);
		}
		return (years < TO_EARLY_YEARS) ? List.of(InviteeRole.HEALTH_VISITOR)
				: List.of(InviteeRole.HEALTH_VISITOR, InviteeRole.EARLY_YEARS);
	}

	/**
	 * Of which service they are; a GP is never taken for the one who spoke for health.
	 */
	private static Optional<Participant> service(InviteeRole role) {
		return switch (role) {
			case POLICE -> Optional.of(Participant.POLICE);
			case SCHOOL, EARLY_YEARS -> Optional.of(Participant.EDUCATION);
			case GP -> Optional.empty();
			default -> Optional.of(Participant.HEALTH);
		};
	}

}
