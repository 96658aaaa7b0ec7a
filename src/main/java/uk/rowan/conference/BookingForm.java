package uk.rowan.conference;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import uk.rowan.meeting.Booking;
import uk.rowan.meeting.Meeting;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.DatabaseClock;
import uk.rowan.shared.Ids;
import uk.rowan.web.NotFound;
import uk.rowan.web.Seen;
import uk.rowan.web.SeenVersion;
import uk.rowan.web.TypedDate;
import uk.rowan.web.TypedTime;

import org.springframework.validation.BindingResult;

/**
 * What is typed to book a conference; day, time and chair are enough.
 *
 * @param id the identity that the booking will have
 * @param version the version of the conference that was shown
 * @param day the day
 * @param starts the time, by the 24-hour clock
 * @param length how long, in minutes
 * @param heldAs how people come together, as a code
 * @param place where
 * @param link the address of the video meeting
 * @param chair who chairs
 * @param minutes who takes the minutes
 * @param reason why it is late, or booked anew
 */
record BookingForm(@Seen @Size(max = 36) String id, @Seen @Size(max = 40) String version, TypedDate day,
		@Size(max = 20, message = "{conference.booking.starts.unreadable}") String starts, @Size(max = 4) String length,
		@Size(max = 20) String heldAs, @Size(max = 500, message = "{conference.booking.place.long}") String place,
		@Size(max = 2000, message = "{conference.words.long}") String link, @Size(max = 36) String chair,
		@Size(max = 36) String minutes, @Size(max = 2000, message = "{conference.words.long}") String reason) {

	private static final int USUAL = 120;

	private static final int LONGEST = 24 * 60;

	BookingForm {
		id = Objects.requireNonNullElse(id, "");
		version = Objects.requireNonNullElse(version, "");
		day = Objects.requireNonNullElse(day, TypedDate.BLANK);
		starts = Objects.requireNonNullElse(starts, "").strip();
		length = Objects.requireNonNullElse(length, "").strip();
		heldAs = Objects.requireNonNullElse(heldAs, "");
		place = Objects.requireNonNullElse(place, "").strip();
		link = Objects.requireNonNullElse(link, "").strip();
		chair = Objects.requireNonNullElse(chair, "");
		minutes = Objects.requireNonNullElse(minutes, "");
		reason = Objects.requireNonNullElse(reason, "").strip();
	}

	/**
	 * The form of a first booking, and of one anew.
	 * @param proposed the chair to propose, {@code null} for none
	 * @param agreed the day to propose, {@code null} for none
	 */
	static BookingForm asked(Meeting meeting, @Nullable AccountId proposed, @Nullable LocalDate agreed) {
		String id = Ids.next().toString();
		return meeting.booked()
			.map((standing) -> of(meeting, standing).anew(id))
			.orElseGet(() -> new BookingForm(id, "" + meeting.version(),
					(agreed != null) ? TypedDate.of(agreed) : TypedDate.BLANK, "", "" + USUAL,
					Booking.HeldAs.IN_PERSON.name(), "", "", (proposed != null) ? proposed.toString() : "", "", ""));
	}

	/**
	 * The form with what a booking says.
	 */
	static BookingForm of(Meeting meeting, Booking kept) {
		AccountId minutes = kept.minuteTaker();
		return new BookingForm(kept.id().toString(), "" + meeting.version(),
				TypedDate.of(LocalDate.ofInstant(kept.startsAt(), DatabaseClock.LONDON)),
				TypedTime.of(LocalTime.ofInstant(kept.startsAt(), DatabaseClock.LONDON)),
				"" + Duration.between(kept.startsAt(), kept.endsAt()).toMinutes(), kept.heldAs().name(), kept.place(),
				kept.link(), kept.chair().toString(), (minutes != null) ? minutes.toString() : "", kept.reason());
	}

	private BookingForm anew(String identity) {
		return new BookingForm(identity, this.version, this.day, this.starts, this.length, this.heldAs, this.place,
				this.link, this.chair, this.minutes, "");
	}

	int seen() {
		return SeenVersion.of(this.version);
	}

	/**
	 * The booking; where something is missing the form has more problems.
	 */
	Optional<Booking> read(BindingResult problems) {
		Optional<LocalDate> on = said(this.day.toDate(), "day",
				this.day.isBlank() ? "conference.booking.day.missing" : "conference.booking.day.unreadable", problems);
		Optional<LocalTime> at = said(TypedTime.read(this.starts), "starts",
				this.starts.isEmpty() ? "conference.booking.starts.missing" : "conference.booking.starts.unreadable",
				problems);
		Optional<Integer> lasting = said(lasting(), "length", "conference.booking.length.missing", problems);
		Optional<Booking.HeldAs> held = said(held(), "heldAs", "conference.booking.held-as.missing", problems);
		Optional<AccountId> chairs = said(AccountId.parse(this.chair), "chair", "conference.booking.chair.missing",
				problems);
		Optional<AccountId> takes = AccountId.parse(this.minutes);
		if (takes.isEmpty() && !this.minutes.isEmpty() && !problems.hasFieldErrors("minutes")) {
			problems.rejectValue("minutes", "conference.booking.minutes.unknown");
		}
		if (!this.link.isEmpty() && !this.link.matches("https://\\S+") && !problems.hasFieldErrors("link")) {
			problems.rejectValue("link", "conference.booking.link.unreadable");
		}
		if (problems.hasErrors()) {
			return Optional.empty();
		}
		Instant from = on.orElseThrow().atTime(at.orElseThrow()).atZone(DatabaseClock.LONDON).toInstant();
		return Optional.of(new Booking(Ids.parse(this.id).orElseThrow(NotFound::new), from,
				from.plus(Duration.ofMinutes(lasting.orElseThrow())), held.orElseThrow(), this.place, this.link,
				chairs.orElseThrow(), takes.orElse(null), this.reason));
	}

	private static <T> Optional<T> said(Optional<T> read, String field, String otherwise, BindingResult problems) {
		if (read.isEmpty() && !problems.hasFieldErrors(field)) {
			problems.rejectValue(field, otherwise);
		}
		return read;
	}

	private Optional<Booking.HeldAs> held() {
		return Arrays.stream(Booking.HeldAs.values()).filter((one) -> one.name().equals(this.heldAs)).findFirst();
	}

	private Optional<Integer> lasting() {
		return this.length.matches("[1-9][0-9]{0,3}") && Integer.parseInt(this.length) <= LONGEST
				? Optional.of(Integer.valueOf(this.length)) : Optional.empty();
	}

	/**
	 * Nothing that was typed.
	 */
	@Override
	public String toString() {
		return this.id;
	}

}
