package uk.rowan.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import uk.rowan.conference.Conferences;
import uk.rowan.conference.NewConference;
import uk.rowan.meeting.Booking;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.EnquiryId;
import uk.rowan.shared.Ids;
import uk.rowan.shared.MeetingId;

/**
 * Turns a family's story into conferences asked for and booked: one a family.
 */
final class DemoConferences {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private final Conferences conferences;

	private final Map<EnquiryId, MeetingId> asked = new HashMap<>();

	private final Map<EnquiryId, Booked> booked = new HashMap<>();

	/**
	 * How a conference is booked.
	 *
	 * @param from when it starts
	 * @param chair who chairs it
	 * @param minutes who takes the minutes, {@code null} for nobody
	 */
	record Booked(Instant from, ActingUser chair, @Nullable ActingUser minutes) {

		LocalDate day() {
			return LocalDate.ofInstant(this.from, LONDON);
		}

	}

	DemoConferences(Conferences conferences) {
		this.conferences = conferences;
	}

	/**
	 * The step's code says about which of the children, by number; its words are for the
	 * coordinator.
	 */
	void ask(ActingUser by, DemoEnquiries.About about, DemoFamily.Step step) {
		Set<CaseId> children = Arrays.stream(step.code().split(",", -1))
			.map((number) -> about.cases().get(Integer.parseInt(number) - 1))
			.collect(Collectors.toSet());
		MeetingId id = MeetingId.next();
		this.conferences.ask(by, id, new NewConference(about.id(), children, step.words()));
		this.asked.put(about.id(), id);
	}

	/**
	 * The step's code says how many days after the first start, at which hour or that it
	 * is being held at the start, who chairs and, where somebody does, who takes the
	 * minutes; its words are the place and, after a stroke, the reason.
	 */
	void book(ActingUser by, DemoEnquiries.About about, LocalDate today, DemoFamily.Step step,
			Map<String, ActingUser> staff) {
		String[] code = step.code().split(",", -1);
		String[] words = step.words().split(" / ", 2);
		LocalDate day = today.plusDays((long) step.daysAgo() + Integer.parseInt(code[0]));
		Instant from = code[1].equals("now") ? Instant.now().truncatedTo(ChronoUnit.HOURS)
				: weekday(day, code[0].startsWith("-")).atTime(Integer.parseInt(code[1]), 0).atZone(LONDON).toInstant();
		ActingUser chair = Objects.requireNonNull(staff.get(code[2]));
		ActingUser minutes = (code.length > 3) ? Objects.requireNonNull(staff.get(code[3])) : null;
		this.conferences.book(by, Objects.requireNonNull(this.asked.get(about.id())),
				new Booking(Ids.next(), from, from.plusSeconds(7200), Booking.HeldAs.HYBRID, words[0], "", chair.id(),
						(minutes != null) ? minutes.id() : null, (words.length > 1) ? words[1] : ""));
		this.booked.put(about.id(), new Booked(from, chair, minutes));
	}

	/**
	 * The conference that was asked for after an enquiry.
	 */
	MeetingId after(EnquiryId enquiry) {
		return Objects.requireNonNull(this.asked.get(enquiry));
	}

	/**
	 * How that conference is booked.
	 */
	Booked booked(EnquiryId enquiry) {
		return Objects.requireNonNull(this.booked.get(enquiry));
	}

	/**
	 * Nothing is held at a weekend: what is to come is held later, what is past was held
	 * earlier.
	 */
	static LocalDate weekday(LocalDate day, boolean past) {
		return switch (day.getDayOfWeek()) {
			case DayOfWeek.SATURDAY -> past ? day.minusDays(1) : day.plusDays(2);
			case DayOfWeek.SUNDAY -> past ? day.minusDays(2) : day.plusDays(1);
			default -> day;
		};
	}

}
