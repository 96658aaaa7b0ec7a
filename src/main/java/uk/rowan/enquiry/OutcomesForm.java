package uk.rowan.enquiry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Ids;
import uk.rowan.web.NotFound;
import uk.rowan.web.Seen;
import uk.rowan.web.SeenVersion;
import uk.rowan.web.TypedDate;
import uk.rowan.web.TypedDay;

import org.springframework.validation.BindingResult;

/**
 * What is typed as the outcomes of an enquiry, for all its children on one page.
 *
 * @param id the identity that the outcomes will have
 * @param version the version of the enquiry that was shown
 * @param decidedOn the day
 * @param children what is typed for each child
 */
record OutcomesForm(@Seen @Size(max = 36) String id, @Seen @Size(max = 40) String version, TypedDate decidedOn,
		List<@Valid ChildForm> children) {

	OutcomesForm {
		id = Objects.requireNonNullElse(id, "");
		version = Objects.requireNonNullElse(version, "");
		decidedOn = Objects.requireNonNullElse(decidedOn, TypedDate.BLANK);
		children = (children != null) ? children.stream().filter(Objects::nonNull).toList() : List.of();
	}

	/**
	 * What is typed for a child.
	 *
	 * @param id the child's case
	 * @param outcome what was found, as a code; empty to leave it as it is
	 * @param reasons why
	 */
	record ChildForm(@Size(max = 36) String id, @Size(max = 40, message = "{enquiry.outcome.missing}") String outcome,
			@Size(max = 8000, message = "{enquiry.words.longer}") String reasons) {

		ChildForm {
			id = Objects.requireNonNullElse(id, "");
			outcome = Objects.requireNonNullElse(outcome, "");
			reasons = Objects.requireNonNullElse(reasons, "").strip();
		}

		boolean isBlank() {
			return (this.outcome + this.reasons).isEmpty();
		}

		CaseId aCase() {
			return CaseId.parse(this.id).orElseThrow(NotFound::new);
		}

		/**
		 * The identity only: words never reach a log.
		 */
		@Override
		public String toString() {
			return this.id;
		}

	}

	static OutcomesForm of(Enquiry enquiry) {
		return new OutcomesForm(Ids.next().toString(), "" + enquiry.version(), TypedDate.BLANK,
				enquiry.concludable()
					.stream()
					.map((child) -> new ChildForm(child.aCase().toString(), "", ""))
					.toList());
	}

	/**
	 * What would be typed for outcomes that were recorded.
	 */
	static OutcomesForm of(Enquiry enquiry, Conclusion kept) {
		return new OutcomesForm(kept.id().toString(), "" + enquiry.version(), TypedDate.of(kept.decidedOn()),
				enquiry.concludable().stream().map((child) -> {
					Conclusion.Finding found = kept.children().get(child.aCase());
					return (found != null)
							? new ChildForm(child.aCase().toString(), found.outcome().name(), found.reasons())
							: new ChildForm(child.aCase().toString(), "", "");
				}).toList());
	}

	UUID identity() {
		return Ids.parse(this.id).orElseThrow(NotFound::new);
	}

	int seen() {
		return SeenVersion.of(this.version);
	}

	/**
	 * The field of a child.
	 */
	String field(CaseId aCase, String part) {
		List<CaseId> cases = this.children.stream().map(ChildForm::aCase).toList();
		return "children[" + cases.indexOf(aCase) + "]." + part;
	}

	/**
	 * The outcomes; where something is missing the form has more problems.
	 */
	Optional<Conclusion> read(BindingResult problems) {
		Optional<LocalDate> day = TypedDay.read(this.decidedOn, "decidedOn", problems);
		Map<CaseId, Conclusion.Finding> findings = new LinkedHashMap<>();
		for (ChildForm child : this.children) {
			if (!child.isBlank()) {
				read(child, problems).ifPresent((finding) -> findings.put(child.aCase(), finding));
			}
		}
		if (this.children.isEmpty()) {
			problems.reject("enquiry.outcome.nobody");
		}
		else if (this.children.stream().allMatch(ChildForm::isBlank)) {
			problems.rejectValue("children[0].outcome", "enquiry.outcome.nobody");
		}
		return (problems.hasErrors() || findings.isEmpty()) ? Optional.empty()
				: day.map((on) -> new Conclusion(identity(), on, findings));
	}

	private Optional<Conclusion.Finding> read(ChildForm child, BindingResult problems) {
		Optional<EnquiryOutcome> outcome = EnquiryOutcome.of(child.outcome());
		String outcomeField = field(child.aCase(), "outcome");
		if (outcome.isEmpty() && !problems.hasFieldErrors(outcomeField)) {
			problems.rejectValue(outcomeField, "enquiry.outcome.missing");
		}
		if (child.reasons().isEmpty()) {
			problems.rejectValue(field(child.aCase(), "reasons"), "enquiry.outcome.reasons.missing");
		}
		return outcome.filter((found) -> !child.reasons().isEmpty())
			.map((found) -> new Conclusion.Finding(found, child.reasons()));
	}

}
