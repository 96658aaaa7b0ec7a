package uk.rowan.enquiry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Ids;
import uk.rowan.web.NotFound;
import uk.rowan.web.Seen;
import uk.rowan.web.TypedDate;
import uk.rowan.web.TypedDay;

import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.BindParam;

/**
 * What is typed of a strategy discussion. A further one concerns the children of its
 * enquiry, so that no case and no children are sent.
 *
 * @param id the identity that the discussion will have; the first gives it to the enquiry
 * @param aCase the case from whose page it was asked for
 * @param heldOn the day
 * @param children the cases of the children whom the enquiry concerns
 * @param present who took part, as codes
 * @param absence why one of the usual least did not
 * @param decision what was decided
 * @param begins whether section 47 enquiries begin, "yes" or "no"
 */
record DiscussionForm(@Seen @Size(max = 36) String id, @Size(max = 36) @BindParam("case") String aCase,
		TypedDate heldOn, List<String> children, List<String> present,
		@Size(max = 2000, message = "{enquiry.words.long}") String absence,
		@NotBlank(message = "{enquiry.discussion.decision.missing}") @Size(max = 8000,
				message = "{enquiry.words.longer}") String decision,
		@Size(max = 3, message = "{enquiry.discussion.begins.missing}") String begins) {

	DiscussionForm {
		id = Objects.requireNonNullElse(id, "");
		aCase = Objects.requireNonNullElse(aCase, "");
		heldOn = Objects.requireNonNullElse(heldOn, TypedDate.BLANK);
		children = (children != null) ? List.copyOf(children) : List.of();
		present = (present != null) ? List.copyOf(present) : List.of();
		absence = Objects.requireNonNullElse(absence, "").strip();
		decision = Objects.requireNonNullElse(decision, "").strip();
		begins = Objects.requireNonNullElse(begins, "");
	}

	static DiscussionForm about(String aCase) {
		List<String> first = aCase.isEmpty() ? List.of() : List.of(aCase);
		return new DiscussionForm(Ids.next().toString(), aCase, TypedDate.BLANK, first, List.of(), "", "", "");
	}

	/**
	 * What would be typed for a discussion.
	 * @param aCase the case from whose page it is asked for
	 * @param children the cases of the children; none for a further one
	 * @param asked whether the form asks if section 47 enquiries begin
	 */
	static DiscussionForm of(String aCase, Collection<CaseId> children, NewDiscussion told, boolean asked) {
		String begins = told.beginsSection47() ? "yes" : "no";
		return new DiscussionForm(told.id().toString(), aCase, TypedDate.of(told.heldOn()),
				children.stream().map(CaseId::toString).toList(),
				told.present().stream().map(Participant::name).toList(), told.absence(), told.decision(),
				asked ? begins : "");
	}

	UUID identity() {
		return Ids.parse(this.id).orElseThrow(NotFound::new);
	}

	/**
	 * The cases chosen, as far as they can be read.
	 */
	Set<CaseId> chosen() {
		return this.children.stream()
			.map(CaseId::parse)
			.flatMap(Optional::stream)
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * The discussion; where something is missing the form has more problems.
	 * @param asked whether the form asked if section 47 enquiries begin
	 */
	Optional<NewDiscussion> read(BindingResult problems, boolean asked) {
		Optional<LocalDate> day = TypedDay.read(this.heldOn, "heldOn", problems);
		Set<Participant> present = this.present.stream()
			.map(Participant::of)
			.flatMap(Optional::stream)
			.collect(Collectors.toSet());
		if (present.isEmpty() || present.size() != Set.copyOf(this.present).size()) {
			problems.rejectValue("present", "enquiry.discussion.present.missing");
		}
		if (asked && !Set.of("yes", "no").contains(this.begins) && !problems.hasFieldErrors("begins")) {
			problems.rejectValue("begins", "enquiry.discussion.begins.missing");
		}
		boolean explained = Participant.missing(present).isEmpty() || !this.absence.isEmpty();
		if (!present.isEmpty() && !explained) {
			problems.rejectValue("absence", "enquiry.discussion.absence.missing");
		}
		return problems.hasErrors() ? Optional.empty() : day.map((on) -> new NewDiscussion(identity(), on, present,
				this.absence, this.decision, asked && "yes".equals(this.begins)));
	}

}
