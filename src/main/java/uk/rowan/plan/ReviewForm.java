package uk.rowan.plan;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.constraints.Size;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;
import uk.rowan.web.Seen;

import org.springframework.validation.BindingResult;

/**
 * What is typed to ask for a review conference.
 *
 * @param id the identity that the conference will have
 * @param children the cases of the children chosen
 * @param note what the coordinator must know
 */
record ReviewForm(@Seen @Size(max = 36) String id, List<String> children,
		@Size(max = 2000, message = "{plan.words.long}") String note) {

	ReviewForm {
		id = Objects.requireNonNullElse(id, "");
		children = (children != null) ? List.copyOf(children) : List.of();
		note = Objects.requireNonNullElse(note, "").strip();
	}

	static ReviewForm of(MeetingId id, Collection<CaseId> children, String note) {
		return new ReviewForm(id.toString(), children.stream().map(CaseId::toString).sorted().toList(), note);
	}

	MeetingId identity() {
		return MeetingId.parse(this.id).orElseThrow(NotFound::new);
	}

	/**
	 * The children chosen; where none is, or one who is not offered, the form has one
	 * problem more.
	 * @param offered the cases of the children of the plan's own conference
	 */
	Set<CaseId> read(BindingResult problems, Set<CaseId> offered) {
		Set<CaseId> chosen = this.children.stream()
			.map(CaseId::parse)
			.flatMap(Optional::stream)
			.collect(Collectors.toUnmodifiableSet());
		if (chosen.isEmpty() || chosen.size() != Set.copyOf(this.children).size() || !offered.containsAll(chosen)) {
			problems.rejectValue("children", "plan.review.children.missing");
		}
		return chosen;
	}

}
