package uk.rowan.conference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import uk.rowan.account.Accounts;
import uk.rowan.audit.AuditNote;
import uk.rowan.meeting.Booking;
import uk.rowan.meeting.Cancellation;
import uk.rowan.meeting.Meeting;
import uk.rowan.meeting.MeetingChild;
import uk.rowan.settings.DueDate;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;
import uk.rowan.shared.ShortDates;
import uk.rowan.web.IdentityBar;
import uk.rowan.web.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.ui.Model;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the pages of a conference show; each look is remembered for each child shown.
 */
@Service
class ConferencePages {

	private final ConferenceReader reader;

	private final ConferenceJournal journal;

	private final ConferenceWords words;

	private final Accounts accounts;

	private final List<Readiness> readiness;

	ConferencePages(ConferenceReader reader, ConferenceJournal journal, ConferenceWords words, Accounts accounts,
			List<Readiness> readiness) {
		this.reader = reader;
		this.journal = journal;
		this.words = words;
		this.accounts = accounts;
		this.readiness = readiness;
	}

	/**
	 * The conference's own page, and what its model has beside it.
	 * @throws NotFound when there is no such conference, or not for this user
	 */
	@Transactional
	ConferencePage show(ActingUser user, MeetingId id, Model model) {
		Conference conference = this.reader.find(user, id).orElseThrow(NotFound::new);
		ConferencePage page = page(user, conference);
		model.addAllAttributes(model(user, conference, "conference-viewed"));
		model.addAttribute("page", page);
		model.addAttribute("withheld", conference.meeting().withheld());
		model.addAttribute("mayCancel", user.is(Role.COORDINATOR) && conference.meeting().actable()
				&& CancellationRule.of(conference, this.reader.typed(id)).refuses(this.journal.now()).isEmpty());
		model.addAttribute("folder", user.is(Role.COORDINATOR) || user.is(Role.CHAIR) || user.is(Role.MINUTE_TAKER));
		return page;
	}

	/**
	 * What every page of a conference begins with.
	 */
	Map<String, Object> model(ActingUser user, Conference conference, String act) {
		List<MeetingChild> children = conference.meeting().children();
		this.journal.seen(user, AuditNote.of("conference." + act, "meeting", conference.id().value()), children);
		Map<String, Object> model = new HashMap<>();
		model.put("id", conference.id());
		model.put("identity", IdentityBar.of(children));
		Optional.ofNullable(conference.agreedOn()).ifPresent((on) -> model.put("agreed", ShortDates.weekday(on)));
		return model;
	}

	/**
	 * The conference as it is shown.
	 */
	ConferencePage page(ActingUser user, Conference conference) {
		Meeting meeting = conference.meeting();
		Map<AccountId, String> names = names(meeting);
		List<ReadinessLine> lines = (meeting.withheld() || meeting.cancelled() != null
				|| conference.concludedBy() != null) ? List.of()
						: this.readiness.stream().flatMap((source) -> source.lines(user, meeting).stream()).toList();
		ReadinessLine next = lines.stream()
			.filter((line) -> !line.ready() && line.href() != null)
			.findFirst()
			.orElse(null);
		LocalDate by = conference.due().on();
		return new ConferencePage(conference.id(), this.words.type(conference), this.words.day(conference.askedOn()),
				conference.enquiry(), conference.note(), meeting.children(), conference.due(),
				(by != null) ? this.words.day(by) : null, late(conference),
				conference.booked().map((booked) -> booked(conference, booked, names)).orElse(null),
				made(meeting.bookings(), names), lines.stream().map((line) -> ready(conference, line)).toList(),
				lines.stream().filter(ReadinessLine::ready).count(), next, conference.liveFor(user, this.journal.now()),
				user.is(Role.COORDINATOR) && meeting.actable() && conference.concludedBy() == null,
				meeting.heldBy(user), conference.decisions().stream().map((one) -> decided(meeting, one)).toList(),
				conference.adjournment(), conference.reconvenes(), cancelled(meeting, names));
	}

	private ConferencePage.Ready ready(Conference conference, ReadinessLine line) {
		LocalDate by = (line.by() != null) ? line.by()
				: conference.booked()
					.map((booked) -> this.journal.day(booked.startsAt()))
					.orElse(conference.due().on());
		return new ConferencePage.Ready(line, (by != null) ? this.words.day(by) : null,
				!line.ready() && by != null && by.isBefore(this.journal.today()));
	}

	private ConferencePage.Decided decided(Meeting meeting, ChildDecision one) {
		String name = meeting.children()
			.stream()
			.filter((child) -> child.aCase().equals(one.aCase()))
			.map((child) -> child.child().name())
			.findFirst()
			.orElse("–");
		LocalDate group = one.coreGroupOn();
		LocalDate review = one.reviewOn();
		return new ConferencePage.Decided(name, this.words.decided(one), one,
				(group != null) ? this.words.weekday(group) : null,
				(review != null) ? this.words.weekday(review) : null);
	}

	private Map<AccountId, String> names(Meeting meeting) {
		Set<AccountId> asked = new LinkedHashSet<>();
		meeting.booked().ifPresent((booked) -> {
			for (Booking.Seat seat : Booking.Seat.values()) {
				AccountId who = booked.who(seat);
				if (who != null) {
					asked.add(who);
				}
			}
		});
		meeting.bookings().forEach((made) -> asked.add(made.by()));
		Optional.ofNullable(meeting.cancelled()).ifPresent((cancelled) -> asked.add(cancelled.by()));
		return this.accounts.names(new ArrayList<>(asked));
	}

	private ConferencePage.@Nullable Made cancelled(Meeting meeting, Map<AccountId, String> names) {
		Cancellation cancelled = meeting.cancelled();
		return (cancelled != null)
				? new ConferencePage.Made(this.words.say("cancelled.by", this.words.day(cancelled.at()),
						names.getOrDefault(cancelled.by(), ActingUser.SYSTEM.name())), cancelled.reason())
				: null;
	}

	private @Nullable String late(Conference conference) {
		if (conference.meeting().cancelled() != null) {
			return null;
		}
		LatenessRule rule = new LatenessRule(conference.due().on(), null);
		return conference.booked()
			.map((booked) -> rule.late(this.journal.day(booked.startsAt())) ? "late" : null)
			.orElseGet(() -> (conference.booked().isEmpty() && rule.late(this.journal.today())) ? "overdue" : null);
	}

	private ConferencePage.Booked booked(Conference conference, Booking booked, Map<AccountId, String> names) {
		AccountId minutes = booked.minuteTaker();
		return new ConferencePage.Booked(this.words.when(booked), this.words.say("held-as." + booked.heldAs()),
				booked.place(), booked.link(), names.getOrDefault(booked.chair(), "–"),
				(minutes != null) ? names.getOrDefault(minutes, "–") : null, seats(conference));
	}

	/**
	 * Until when the seats open the children's cases, and why.
	 */
	private String seats(Conference conference) {
		DueDate ends = conference.seatsEnd();
		LocalDate last = ends.on();
		return (last == null) ? this.words.say("seats.open")
				: this.words.say(last.isBefore(this.journal.today()) ? "seats.ended" : "seats.until",
						this.words.day(last), ends.because());
	}

	/**
	 * For when it was booked first, and what each booking afterwards changed.
	 * @param bookings the latest first
	 */
	private List<ConferencePage.Made> made(List<Meeting.Booked> bookings, Map<AccountId, String> names) {
		List<ConferencePage.Made> told = new ArrayList<>();
		for (int at = 0; at < bookings.size(); at++) {
			Meeting.Booked made = bookings.get(at);
			String on = this.words.day(made.at());
			String by = names.getOrDefault(made.by(), ActingUser.SYSTEM.name());
			String changed = (at + 1 < bookings.size())
					? this.words.changed(bookings.get(at + 1).booking(), made.booking()) : "";
			told.add(new ConferencePage.Made(
					changed.isEmpty() ? this.words.say("bookings.one", this.words.when(made.booking()), on, by)
							: this.words.say("bookings.changed", changed, on, by),
					made.booking().reason()));
		}
		return told;
	}

}
