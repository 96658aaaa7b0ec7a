package uk.rowan.conference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import uk.rowan.consent.Advice;
import uk.rowan.consent.Answer;
import uk.rowan.consent.Standing;
import uk.rowan.consent.Told;
import uk.rowan.notice.HowGiven;
import uk.rowan.notice.NoticeVersionId;
import uk.rowan.shared.Ids;
import uk.rowan.web.NotFound;
import uk.rowan.web.Option;
import uk.rowan.web.Seen;
import uk.rowan.web.SeenVersion;
import uk.rowan.web.TypedDate;

import org.springframework.validation.BindingResult;

/**
 * What is typed when people are advised and asked whether the summary may be recorded:
 * everybody in one table.
 *
 * @param version what was recorded when the form was shown
 * @param advice which version of which advice they were given
 * @param on the day of what is new
 * @param rows one for each who is invited
 */
record RecordingConsentsForm(@Seen @Size(max = 40) String version, @Size(max = 36) String advice, TypedDate on,
		List<@Valid Row> rows) {

	RecordingConsentsForm {
		version = Objects.requireNonNullElse(version, "");
		advice = Objects.requireNonNullElse(advice, "");
		on = Objects.requireNonNullElse(on, TypedDate.BLANK);
		rows = (rows != null) ? rows.stream().filter(Objects::nonNull).toList() : List.of();
	}

	/**
	 * One who is invited.
	 *
	 * @param id who
	 * @param how how the advice was given, as a code; empty when it was not
	 * @param answer the answer, as a code; empty while there is none
	 */
	record Row(@Size(max = 36) String id, @Size(max = 20) String how, @Size(max = 20) String answer) {

		Row {
			id = Objects.requireNonNullElse(id, "");
			how = Objects.requireNonNullElse(how, "");
			answer = Objects.requireNonNullElse(answer, "");
		}

		/**
		 * Whom only: who said what never reaches a log.
		 */
		@Override
		public String toString() {
			return this.id;
		}

	}

	static RecordingConsentsForm of(RecordingConsents.Asked asked, String advice, LocalDate today) {
		return new RecordingConsentsForm("" + asked.version(), advice, TypedDate.of(today),
				asked.invited().stream().map((one) -> row(one.id().toString(), asked.of(one))).toList());
	}

	private static Row row(String id, Standing stands) {
		Advice advice = stands.advice();
		Answer answer = stands.answer();
		return new Row(id, (advice != null) ? advice.how().name() : "", (answer != null) ? answer.name() : "");
	}

	int seen() {
		return SeenVersion.of(this.version);
	}

	/**
	 * What is new; where something cannot be, the form has more problems.
	 * @param versions the advice that is offered
	 */
	List<Told> read(BindingResult problems, RecordingConsents.Asked asked, List<Option> versions,
			RecordingConsents consents) {
		Optional<LocalDate> day = this.on.toDate().filter(consents::possible);
		if (day.isEmpty()) {
			problems.rejectValue("on", "conference.consents.on.unreadable");
		}
		List<Told> told = new ArrayList<>();
		for (int index = 0; index < this.rows.size(); index++) {
			Row row = this.rows.get(index);
			Standing stands = asked.standing()
				.getOrDefault(Ids.parse(row.id()).orElseThrow(NotFound::new), Standing.NONE);
			Optional<Answer> answer = one(Answer.values(), row.answer());
			Optional<HowGiven> how = one(HowGiven.values(), row.how());
			if ((answer.isEmpty() && (stands.answer() != null || !row.answer().isEmpty()))
					|| (how.isEmpty() && !row.how().isEmpty())) {
				problems.rejectValue("rows[" + index + "].answer", "conference.consents.answer.unknown");
			}
			Advice advice = advice(how.orElse(null), stands, day.orElse(LocalDate.EPOCH), versions, problems);
			told.add(new Told(Ids.parse(row.id()).orElseThrow(NotFound::new), advice, answer.orElse(null),
					day.orElse(LocalDate.EPOCH)));
		}
		return problems.hasErrors() ? List.of() : told;
	}

	/**
	 * The advice given now: what stands as it is shown is not given again.
	 */
	private @Nullable Advice advice(@Nullable HowGiven how, Standing stands, LocalDate day, List<Option> versions,
			BindingResult problems) {
		Advice before = stands.advice();
		if (how == null || (before != null && before.how() == how)) {
			return before;
		}
		Optional<NoticeVersionId> version = OwnPageForm.offered(this.advice, versions);
		if (version.isEmpty() && !problems.hasFieldErrors("advice")) {
			problems.rejectValue("advice", "conference.consents.advice.missing");
		}
		return version.map((one) -> new Advice(one, how, day)).orElse(null);
	}

	private static <E extends Enum<E>> Optional<E> one(E[] values, String code) {
		return Arrays.stream(values).filter((one) -> one.name().equals(code)).findFirst();
	}

}
