package uk.rowan.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import uk.rowan.web.Seen;
import uk.rowan.web.TypedDate;

/**
 * The end of something known of a person, as typed: a name, a relationship, the
 * membership of a family group.
 *
 * @param version the version of the record that the form showed
 * @param why an {@link EndReason}
 * @param until since when it is so no longer; what was recorded by mistake never was
 */
record EndForm(@Seen @Size(max = 9) String version,
		@Size(max = EndForm.LONGEST, message = "{people.why.missing}") String why, TypedDate until) {

	/** No reason has a longer code; a longer one has its message already. */
	private static final int LONGEST = 20;

	EndForm {
		version = Typed.text(version);
		why = Typed.text(why);
		until = Typed.date(until);
	}

	/**
	 * As it is asked first: without a day, which may not be known.
	 */
	static EndForm blank(int version) {
		return new EndForm("" + version, "", TypedDate.BLANK);
	}

	/**
	 * What is wrong with it.
	 * @param from since when it was so, {@code null} when not known
	 * @param known since when it is recorded already to be so no longer, {@code null}
	 * when it is not
	 */
	List<Problem> problems(@Nullable LocalDate from, @Nullable LocalDate known, LocalDate today) {
		List<Problem> found = new ArrayList<>();
		Optional<EndReason> typed = Typed.code(EndReason.class, this.why);
		if (typed.isEmpty() && this.why.length() <= LONGEST) {
			found.add(new Problem("why", "people.why.missing"));
		}
		if (typed.filter(EndReason.MISTAKEN::equals).isEmpty()) {
			Typed.past(this.until, "until", "people.end.until", false, today).ifPresent(found::add);
			this.until.toDate()
				.filter((day) -> from != null && day.isBefore(from))
				.ifPresent((day) -> found.add(new Problem("until", "people.end.until.early")));
			this.until.toDate()
				.filter((day) -> known != null && !day.equals(known))
				.ifPresent((day) -> found.add(new Problem("until", "people.end.until.known")));
		}
		return found;
	}

	RecordedEnd end() {
		EndReason reason = Typed.code(EndReason.class, this.why).orElseThrow();
		return new RecordedEnd(reason, (reason == EndReason.CHANGED) ? this.until.toDate().orElse(null) : null);
	}

}
