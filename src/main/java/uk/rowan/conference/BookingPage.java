package uk.rowan.conference;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

import uk.rowan.meeting.Booking;
import uk.rowan.meeting.Meeting;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;
import uk.rowan.web.NotNow;
import uk.rowan.web.Option;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows the page on which a conference is booked; each look is remembered for each child
 * shown.
 */
@Service
class BookingPage {

	private static final int[] LENGTHS = { 30, 60, 90, 120, 150, 180, 240, 300, 360, 420 };

	private final ConferenceReader reader;

	private final ConferencePages pages;

	private final SeatOptions seats;

	private final ConferenceWords words;

	private final ConferenceJournal journal;

	BookingPage(ConferenceReader reader, ConferencePages pages, SeatOptions seats, ConferenceWords words,
			ConferenceJournal journal) {
		this.journal = journal;
		this.reader = reader;
		this.pages = pages;
		this.seats = seats;
		this.words = words;
	}

	/**
	 * The model of the page, with a form as it is first shown.
	 * @throws NotFound when there is no such conference, or it is not the user's to
	 * decide about
	 * @throws NotNow when it is cancelled, or over
	 */
	@Transactional
	Map<String, Object> ask(ActingUser user, MeetingId id) {
		Conference conference = this.reader.find(user, id)
			.filter((found) -> found.meeting().decidable())
			.orElseThrow(NotFound::new);
		Meeting meeting = conference.meeting();
		mustBeOpen(conference);
		Map<String, Object> model = this.pages.model(user, conference, "booking-viewed");
		SeatOptions.Seats offered = this.seats.of(user, meeting);
		model.put("open", meeting.actable());
		model.put("again", meeting.booked().isPresent());
		model.put("begun",
				new DayRule(meeting.booked().orElse(null), this.reader.typed(id), this.journal.now()).begun());
		model.put("note", conference.note());
		model.put("due", conference.due());
		Optional.ofNullable(conference.due().on()).ifPresent((on) -> model.put("by", this.words.day(on)));
		model.put("chairs", offered.chairs());
		model.put("minuteTakers", offered.minuteTakers());
		model.put("ways",
				Arrays.stream(Booking.HeldAs.values())
					.map((one) -> new Option(one.name(), this.words.say("held-as." + one)))
					.toList());
		BookingForm form = BookingForm.asked(meeting, offered.proposed().orElse(null),
				conference.agreedAfter(this.journal.today()));
		model.put("asked", form);
		TreeSet<Integer> lengths = new TreeSet<>(Arrays.stream(LENGTHS).boxed().toList());
		lengths.add(Integer.valueOf(form.length()));
		model.put("lengths", lengths.stream().map((one) -> new Option("" + one, this.words.length(one))).toList());
		return model;
	}

	private static void mustBeOpen(Conference conference) {
		boolean cancelled = conference.meeting().cancelled() != null;
		if (cancelled || conference.concludedBy() != null) {
			throw new NotNow(cancelled ? "meeting.cancelled" : "conference.booking.over",
					"/conferences/" + conference.id());
		}
	}

	/**
	 * The form within a model that {@link #ask} has made.
	 */
	static BookingForm form(Map<String, Object> model) {
		return (BookingForm) Objects.requireNonNull(model.get("asked"));
	}

}
