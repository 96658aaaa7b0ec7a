package uk.rowan.conference;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.constraints.Size;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.EnquiryId;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;
import uk.rowan.web.Seen;

import org.springframework.validation.BindingResult;

/**
 * What is typed to ask for a conference.
 *
 * @param id the identity that the conference will have
 * @param enquiry the enquiry that it follows
 * @param children the cases of the children chosen
 * @param note what the coordinator must know
 */
record AskForm(@Seen @Size(max = 36) String id, @Size(max = 36) String enquiry, List<String> children,
		@Size(max = 2000, message = "{conference.words.long}") String note) {

	AskForm {
		id = Objects.requireNonNullElse(id, "");
		enquiry = Objects.requireNonNullElse(enquiry, "");
		children = (children != null) ? List.copyOf(children) : List.of();
		note = Objects.requireNonNullElse(note, "").strip();
	}

	static AskForm of(MeetingId id, NewConference asked) {
		return new AskForm(id.toString(), asked.enquiry().toString(),
				asked.children().stream().map(CaseId::toString).sorted().toList(), asked.note());
	}

	MeetingId identity() {
		return MeetingId.parse(this.id).orElseThrow(NotFound::new);
	}

	EnquiryId about() {
		return EnquiryId.parse(this.enquiry).orElseThrow(NotFound::new);
	}

	/**
	 * What is asked for; where something is missing the form has more problems.
	 * @param offered the cases of the children offered
	 */
	Optional<NewConference> read(BindingResult problems, Set<CaseId> offered) {
		Set<CaseId> chosen = this.children.stream()
			.map(CaseId::parse)
			.flatMap(Optional::stream)
			.collect(Collectors.toUnmodifiableSet());
		if (chosen.isEmpty() || chosen.size() != Set.copyOf(this.children).size() || !offered.containsAll(chosen)) {
			problems.rejectValue("children", "conference.ask.children.missing");
		}
		return problems.hasErrors() ? Optional.empty() : Optional.of(new NewConference(about(), chosen, this.note));
	}

}
