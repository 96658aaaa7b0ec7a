package uk.rowan.meeting;

import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import uk.rowan.web.Seen;
import uk.rowan.web.SeenVersion;
import uk.rowan.web.TypedTime;

import org.springframework.validation.BindingResult;

/**
 * What is typed as somebody's own time and place; all of it can stay empty.
 *
 * @param version how often it had been arranged when the form was opened
 * @param arrives when they come, by the 24-hour clock
 * @param leaves when they go
 * @param place where they sit
 * @param link the video meeting that they join
 */
record ArrangementForm(@Seen @Size(max = 40) String version,
		@Size(max = 20, message = "{meeting.time.unreadable}") String arrives,
		@Size(max = 20, message = "{meeting.time.unreadable}") String leaves,
		@Size(max = 500, message = "{meeting.own.place.long}") String place,
		@Size(max = 2000, message = "{meeting.words.long}") String link) {

	ArrangementForm {
		version = Objects.requireNonNullElse(version, "");
		arrives = Objects.requireNonNullElse(arrives, "").strip();
		leaves = Objects.requireNonNullElse(leaves, "").strip();
		place = Objects.requireNonNullElse(place, "").strip();
		link = Objects.requireNonNullElse(link, "").strip();
	}

	static ArrangementForm of(int version, Standing.Own own) {
		return new ArrangementForm("" + version, typed(own.arrives()), typed(own.leaves()), own.place(), own.link());
	}

	int seen() {
		return SeenVersion.of(this.version);
	}

	private static String typed(@Nullable LocalTime time) {
		return (time != null) ? TypedTime.of(time) : "";
	}

	/**
	 * What is their own; where something is wrong the form has more problems.
	 * @param standing the booking, {@code null} when there is none
	 */
	Optional<Standing.Own> read(BindingResult problems, @Nullable Booking standing) {
		Optional<LocalTime> from = time(this.arrives, "arrives", problems);
		Optional<LocalTime> until = time(this.leaves, "leaves", problems);
		if (!this.link.isEmpty() && !this.link.matches("https://\\S+") && !problems.hasFieldErrors("link")) {
			problems.rejectValue("link", "meeting.own.link.unreadable");
		}
		if (problems.hasErrors()) {
			return Optional.empty();
		}
		Standing.Own own = new Standing.Own(from.orElse(null), until.orElse(null), this.place, this.link);
		if (standing != null) {
			Whereabouts there = Whereabouts.of(standing, own);
			if (!there.until().isAfter(there.from())) {
				problems.rejectValue("leaves", "meeting.own.leaves.early");
			}
		}
		else if (from.isPresent() && until.isPresent() && !until.get().isAfter(from.get())) {
			problems.rejectValue("leaves", "meeting.own.leaves.early");
		}
		return problems.hasErrors() ? Optional.empty() : Optional.of(own);
	}

	private static Optional<LocalTime> time(String typed, String field, BindingResult problems) {
		Optional<LocalTime> time = TypedTime.read(typed);
		if (time.isEmpty() && !typed.isEmpty() && !problems.hasFieldErrors(field)) {
			problems.rejectValue(field, "meeting.time.unreadable");
		}
		return time;
	}

	/**
	 * Nothing that was typed.
	 */
	@Override
	public String toString() {
		return "arrangement";
	}

}
