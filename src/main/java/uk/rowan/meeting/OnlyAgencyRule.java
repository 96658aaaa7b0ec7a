package uk.rowan.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import uk.rowan.agency.AgencyCategory;
import uk.rowan.agency.AgencySummary;

/**
 * Which agency somebody must come from because the directory has no other of its kind:
 * the one police force, the one health trust. Where there are several nobody is guessed.
 *
 * @param directory every agency
 */
record OnlyAgencyRule(List<AgencySummary> directory) {

	private static final Map<InviteeRole, AgencyCategory> FROM = Map.of(InviteeRole.POLICE, AgencyCategory.POLICE,
			InviteeRole.GP, AgencyCategory.GENERAL_PRACTICE, InviteeRole.HEALTH_VISITOR, AgencyCategory.HEALTH,
			InviteeRole.SCHOOL_NURSE, AgencyCategory.HEALTH, InviteeRole.MIDWIFE, AgencyCategory.HEALTH,
			InviteeRole.SCHOOL, AgencyCategory.EDUCATION, InviteeRole.EARLY_YEARS, AgencyCategory.EDUCATION);

	OnlyAgencyRule {
		directory = List.copyOf(directory);
	}

	/**
	 * The agencies of the roles that are needed.
	 * @param there the roles in which somebody is proposed or invited otherwise
	 */
	List<Proposal> proposes(Circle circle, Collection<InviteeRole> there) {
		return circle.roles()
			.entrySet()
			.stream()
			.filter((one) -> !there.contains(one.getKey()))
			.flatMap((one) -> only(one.getKey())
				.map((agency) -> Proposal.only(one.getKey(), agency, took(one.getKey(), one.getValue())))
				.stream())
			.toList();
	}

	/**
	 * There is one police force; of health and education nobody wrote down who it was.
	 */
	private static boolean took(InviteeRole role, Circle.Known known) {
		return role == InviteeRole.POLICE && known == Circle.Known.DISCUSSION;
	}

	private Optional<AgencySummary> only(InviteeRole role) {
		List<AgencySummary> such = this.directory.stream().filter((one) -> one.category() == FROM.get(role)).toList();
		return (such.size() == 1) ? Optional.of(such.getFirst()) : Optional.empty();
	}

}
