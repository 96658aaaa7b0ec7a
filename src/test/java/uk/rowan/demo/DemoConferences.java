package uk.rowan.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

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
	 * The step's code says how many days after the first start, at which hour, who chairs
	 * and, where somebody does, who takes the minutes; its words are the place and, after
	 * a stroke, the reason.
	 */
	void book(ActingUser by, DemoEnquiries.About about, LocalDate today, DemoFamily.Step step,
			Map<String, ActingUser> staff) {
		String[] code = step.code().split(",", -1);
		String[] words = step.words().split(" / ", 2);
		LocalDate day = weekday(today.plusDays((long) step.daysAgo() + Integer.parseInt(code[0])));
		Instant from = day.atTime(Integer.parseInt(code[1]), 0).atZone(LONDON).toInstant();
		ActingUser chair = Objects.requireNonNull(staff.get(code[2]));
		ActingUser minutes = (code.length > 3) ? Objects.requireNonNull(staff.get(code[3])) : null;
		this.conferences.book(by, Objects.requireNonNull(this.asked.get(about.id())),
				new Booking(Ids.next(), from, from.plusSeconds(7200), Booking.HeldAs.HYBRID, words[0], "", chair.id(),
						(minutes != null) ? minutes.id() : null, (words.length > 1) ? words[1] : ""));
	}

	private static LocalDate weekday(LocalDate day) {
		return switch (day.getDayOfWeek()) {
			case DayOfWeek.SATURDAY -> day.plusDays(2);
			case DayOfWeek.SUNDAY -> day.plusDays(1);
			default -> day;
		};
	}

}
