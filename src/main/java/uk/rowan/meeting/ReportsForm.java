package uk.rowan.meeting;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import uk.rowan.shared.Ids;
import uk.rowan.shared.InviteeId;
import uk.rowan.web.NotFound;
import uk.rowan.web.Seen;
import uk.rowan.web.TypedDate;
import uk.rowan.web.TypedDay;

import org.springframework.validation.BindingResult;

/**
 * What is typed of the reports of a meeting: all of them on one page.
 *
 * @param id the identity that it will have
 * @param happenedOn the day
 * @param lines what is ticked for each
 * @param note anything else, such as what was said when a report was chased
 */
record ReportsForm(@Seen @Size(max = 36) String id, TypedDate happenedOn, List<@Valid LineForm> lines,
		@Size(max = 2000, message = "{meeting.words.long}") String note) {

	ReportsForm {
		id = Objects.requireNonNullElse(id, "");
		happenedOn = Objects.requireNonNullElse(happenedOn, TypedDate.BLANK);
		lines = (lines != null) ? lines.stream().filter(Objects::nonNull).toList() : List.of();
		note = Objects.requireNonNullElse(note, "").strip();
	}

	/**
	 * What is ticked for one of them.
	 *
	 * @param id whose report
	 * @param steps what happened to it, as codes
	 */
	record LineForm(@Size(max = 36) String id, List<String> steps) {

		LineForm {
			id = Objects.requireNonNullElse(id, "");
			steps = (steps != null) ? List.copyOf(steps) : List.of();
		}

	}

	static ReportsForm of(List<Invitee> invited, ReportSteps kept) {
		return new ReportsForm(kept.id().toString(), TypedDate.of(kept.on()),
				invited.stream()
					.map((one) -> new LineForm(one.id().toString(),
							kept.steps().getOrDefault(one.id(), Set.of()).stream().sorted().map(Enum::name).toList()))
					.toList(),
				kept.note());
	}

	static ReportsForm blank(List<Invitee> invited, LocalDate today) {
		return of(invited, new ReportSteps(Ids.next(), today, Map.of(), ""));
	}

	UUID identity() {
		return Ids.parse(this.id).orElseThrow(NotFound::new);
	}

	/**
	 * What happened; where something is missing the form has more problems.
	 * @param standing how each report stands
	 */
	Optional<ReportSteps> read(BindingResult problems, LocalDate today, Map<InviteeId, Report> standing) {
		Optional<LocalDate> on = TypedDay.read(this.happenedOn, "happenedOn", problems);
		if (on.isPresent() && on.get().isAfter(today)) {
			problems.rejectValue("happenedOn", "meeting.day.future");
		}
		Map<InviteeId, Set<ReportStep>> steps = new LinkedHashMap<>();
		for (int index = 0; index < this.lines.size(); index++) {
			LineForm line = this.lines.get(index);
			Set<ReportStep> ticked = EnumSet.noneOf(ReportStep.class);
			line.steps().forEach((step) -> ReportStep.of(step).ifPresent(ticked::add));
			boolean both = ticked.contains(ReportStep.WITHDRAWN) && ticked.size() > 1;
			if (both || ticked.size() != Set.copyOf(line.steps()).size()) {
				problems.rejectValue("lines[" + index + "].steps",
						both ? "meeting.report.both" : "meeting.report.step");
			}
			Optional<InviteeId> whose = InviteeId.parse(line.id());
			if (whose.isPresent() && ReportStep.tooEarly(ticked, standing.get(whose.get()))) {
				problems.rejectValue("lines[" + index + "].steps", "meeting.report.early");
			}
			if (!ticked.isEmpty()) {
				whose.ifPresent((id) -> steps.put(id, ticked));
			}
		}
		checkSomethingHappened(problems);
		return problems.hasErrors() ? Optional.empty()
				: on.map((day) -> new ReportSteps(identity(), day, steps, this.note));
	}

	private void checkSomethingHappened(BindingResult problems) {
		if (this.lines.isEmpty()) {
			problems.reject("meeting.report.nothing");
		}
		else if (this.lines.stream().allMatch((line) -> line.steps().isEmpty())) {
			problems.rejectValue("lines[0].steps", "meeting.report.nothing");
		}
	}

	/**
	 * Nothing that was typed.
	 */
	@Override
	public String toString() {
		return this.id;
	}

}
