package uk.rowan.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.springframework.validation.BindingResult;

/**
 * Who is ticked of those who are proposed.
 *
 * @param relatives the family, by person
 * @param colleagues the colleagues, by account
 * @param agencies the agencies, by earlier invitation, or by role and agency
 */
record InvitingForm(List<String> relatives, List<String> colleagues, List<String> agencies) {

	InvitingForm {
		relatives = filled(relatives);
		colleagues = filled(colleagues);
		agencies = filled(agencies);
	}

	private static List<String> filled(@org.jspecify.annotations.Nullable List<String> typed) {
		return Objects.requireNonNullElse(typed, List.<String>of()).stream().filter((one) -> !one.isEmpty()).toList();
	}

	static InvitingForm of(Proposed proposed) {
		return new InvitingForm(ticked(proposed, Proposal::family), ticked(proposed, Proposal::colleague),
				ticked(proposed, Proposal::agency));
	}

	private static List<String> ticked(Proposed proposed, Predicate<Proposal> which) {
		return proposed.open().stream().filter(Proposal::ticked).filter(which).map(Proposal::key).toList();
	}

	/**
	 * Those who are ticked; where nobody is, or somebody who is neither proposed nor
	 * invited already, the form has more problems.
	 */
	List<Proposal> read(BindingResult problems, Proposed proposed) {
		Set<String> ticked = new HashSet<>(this.relatives);
		ticked.addAll(this.colleagues);
		ticked.addAll(this.agencies);
		if (ticked.isEmpty() || !proposed.keys().containsAll(ticked)) {
			problems.rejectValue(first(proposed.open()), "meeting.invite.nobody");
		}
		return proposed.open().stream().filter((one) -> ticked.contains(one.key())).toList();
	}

	/**
	 * The first list that the page shows.
	 */
	private static String first(List<Proposal> open) {
		if (open.isEmpty() || open.stream().anyMatch(Proposal::family)) {
			return "relatives";
		}
		return open.stream().anyMatch(Proposal::colleague) ? "colleagues" : "agencies";
	}

}
