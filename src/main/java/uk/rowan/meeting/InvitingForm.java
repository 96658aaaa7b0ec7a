package uk.rowan.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.validation.BindingResult;

/**
 * Who is ticked of those who are proposed.
 *
 * @param relatives the family, by person
 * @param colleagues the colleagues, by account
 */
record InvitingForm(List<String> relatives, List<String> colleagues) {

	InvitingForm {
		relatives = (relatives != null) ? relatives.stream().filter((one) -> !one.isEmpty()).toList() : List.of();
		colleagues = (colleagues != null) ? colleagues.stream().filter((one) -> !one.isEmpty()).toList() : List.of();
	}

	static InvitingForm of(List<Proposal> proposals) {
		return new InvitingForm(ticked(proposals, true), ticked(proposals, false));
	}

	private static List<String> ticked(List<Proposal> proposals, boolean family) {
		return proposals.stream()
			.filter((one) -> one.ticked() && one.family() == family)
			.map((one) -> one.key().toString())
			.toList();
	}

	/**
	 * Those who are ticked; where nobody is, or somebody who is neither proposed nor
	 * invited already, the form has more problems.
	 */
	List<NewInvitee> read(BindingResult problems, List<Proposal> proposals, Set<UUID> invited) {
		Set<String> ticked = new HashSet<>(this.relatives);
		ticked.addAll(this.colleagues);
		Set<String> known = invited.stream().map(UUID::toString).collect(Collectors.toSet());
		proposals.forEach((one) -> known.add(one.key().toString()));
		if (ticked.isEmpty() || !known.containsAll(ticked)) {
			boolean kin = proposals.isEmpty() || proposals.stream().anyMatch(Proposal::family);
			problems.rejectValue(kin ? "relatives" : "colleagues", "meeting.invite.nobody");
		}
		return proposals.stream()
			.filter((one) -> ticked.contains(one.key().toString()))
			.map(Proposal::invitee)
			.toList();
	}

}
