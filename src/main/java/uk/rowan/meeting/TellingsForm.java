package uk.rowan.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import uk.rowan.shared.Ids;
import uk.rowan.shared.InviteeId;
import uk.rowan.web.NotFound;
import uk.rowan.web.Seen;
import uk.rowan.web.SeenVersion;
import uk.rowan.web.TypedDate;
import uk.rowan.web.TypedDay;

import org.springframework.validation.BindingResult;

/**
 * What is typed when people are told, and answer: all of them on one page.
 *
 * @param id the identity that it will have
 * @param version the version of the meeting that was shown
 * @param toldOn the day
 * @param lines what is typed for each
 */
record TellingsForm(@Seen @Size(max = 36) String id, @Seen @Size(max = 40) String version, TypedDate toldOn,
		List<@Valid LineForm> lines) {

	TellingsForm {
		id = Objects.requireNonNullElse(id, "");
		version = Objects.requireNonNullElse(version, "");
		toldOn = Objects.requireNonNullElse(toldOn, TypedDate.BLANK);
		lines = (lines != null) ? lines.stream().filter(Objects::nonNull).toList() : List.of();
	}

	/**
	 * What is typed for one of them.
	 *
	 * @param id who
	 * @param way how they were told, as a code; empty when they were not
	 * @param answer what they answered, as a code; empty when they have not
	 * @param note anything else
	 */
	record LineForm(@Size(max = 36) String id, @Size(max = 20, message = "{meeting.telling.way.unknown}") String way,
			@Size(max = 20, message = "{meeting.telling.answer.unknown}") String answer,
			@Size(max = 2000, message = "{meeting.words.long}") String note) {

		LineForm {
			id = Objects.requireNonNullElse(id, "");
			way = Objects.requireNonNullElse(way, "");
			answer = Objects.requireNonNullElse(answer, "");
			note = Objects.requireNonNullElse(note, "").strip();
		}

		boolean isBlank() {
			return (this.way + this.answer + this.note).isEmpty();
		}

		/**
		 * The identity only: words never reach a log.
		 */
		@Override
		public String toString() {
			return this.id;
		}

	}

	static TellingsForm blank(Meeting meeting, List<Invitee> invited, LocalDate today) {
		return of(meeting, invited, new Telling(Ids.next(), today, List.of()));
	}

	/**
	 * What would be typed for what was recorded.
	 */
	static TellingsForm of(Meeting meeting, List<Invitee> invited, Telling kept) {
		return new TellingsForm(kept.id().toString(), "" + meeting.version(), TypedDate.of(kept.on()), invited.stream()
			.map((one) -> kept.told()
				.stream()
				.filter((told) -> told.invitee().equals(one.id()))
				.findFirst()
				.map((told) -> new LineForm(one.id().toString(), code(told.way()), code(told.answer()), told.note()))
				.orElseGet(() -> new LineForm(one.id().toString(), "", "", "")))
			.toList());
	}

	private static String code(@org.jspecify.annotations.Nullable Enum<?> one) {
		return (one != null) ? one.name() : "";
	}

	UUID identity() {
		return Ids.parse(this.id).orElseThrow(NotFound::new);
	}

	int seen() {
		return SeenVersion.of(this.version);
	}

	/**
	 * What passed; where something is missing the form has more problems.
	 */
	Optional<Telling> read(BindingResult problems, LocalDate today) {
		Optional<LocalDate> on = TypedDay.read(this.toldOn, "toldOn", problems);
		if (on.isPresent() && on.get().isAfter(today)) {
			problems.rejectValue("toldOn", "meeting.day.future");
		}
		List<Telling.Told> told = new ArrayList<>();
		for (int index = 0; index < this.lines.size(); index++) {
			LineForm line = this.lines.get(index);
			if (!line.isBlank()) {
				read(line, "lines[" + index + "].", problems).ifPresent(told::add);
			}
		}
		if (this.lines.isEmpty()) {
			problems.reject("meeting.telling.nobody");
		}
		else if (this.lines.stream().allMatch(LineForm::isBlank)) {
			problems.rejectValue("lines[0].way", "meeting.telling.nobody");
		}
		return problems.hasErrors() ? Optional.empty() : on.map((day) -> new Telling(identity(), day, told));
	}

	private static Optional<Telling.Told> read(LineForm line, String field, BindingResult problems) {
		Optional<Telling.Way> way = Telling.Way.of(line.way());
		Optional<Telling.Answer> answer = Telling.Answer.of(line.answer());
		if (way.isEmpty() && !line.way().isEmpty() && !problems.hasFieldErrors(field + "way")) {
			problems.rejectValue(field + "way", "meeting.telling.way.unknown");
		}
		if (answer.isEmpty() && !line.answer().isEmpty() && !problems.hasFieldErrors(field + "answer")) {
			problems.rejectValue(field + "answer", "meeting.telling.answer.unknown");
		}
		if ((line.way() + line.answer()).isEmpty()) {
			problems.rejectValue(field + "way", "meeting.telling.way.missing");
		}
		return InviteeId.parse(line.id())
			.map((id) -> new Telling.Told(id, way.orElse(null), answer.orElse(null), line.note()));
	}

}
