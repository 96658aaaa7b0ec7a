package uk.rowan.conference;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import uk.rowan.audit.AuditNote;
import uk.rowan.meeting.Booking;
import uk.rowan.meeting.Meeting;
import uk.rowan.meeting.MeetingChild;
import uk.rowan.meeting.Meetings;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;
import uk.rowan.web.Stale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends conferences that are not quorate without decisions, and asks for the one that is
 * held instead, within clock T20 (domain, 2.5).
 */
@Service
public class Adjournments {

	private final ConferenceReader reader;

	private final Meetings meetings;

	private final ConferenceJournal journal;

	private final JdbcClient database;

	private final Clock clock;

	Adjournments(ConferenceReader reader, Meetings meetings, ConferenceJournal journal, JdbcClient database,
			Clock clock) {
		this.reader = reader;
		this.meetings = meetings;
		this.journal = journal;
		this.database = database;
		this.clock = clock;
	}

	/**
	 * Whether a conference is held already instead of another that was not quorate.
	 * @throws NotFound when there is no such conference, or it is not the user's to
	 * decide about
	 */
	@Transactional(readOnly = true)
	public boolean reconvened(ActingUser user, MeetingId id) {
		return find(user, id).reconvenes() != null;
	}

	/**
	 * Adjourns it, unless an earlier sending of the same form has.
	 * @return why not, everything at once; empty when it is adjourned now
	 * @throws NotFound when there is no such conference, or it is not the user's to
	 * decide about
	 * @throws Stale when it was concluded, or adjourned otherwise
	 */
	@Transactional
	public List<AdjournmentRefusal> adjourn(ActingUser by, MeetingId id, NewAdjournment asked) {
		this.meetings.hold(id);
		Conference conference = find(by, id);
		if (conference.concludedBy() != null) {
			mustBeTheSame(by, conference, asked);
			return List.of();
		}
		List<AdjournmentRefusal> refused = rule(by, conference).refuses(asked);
		if (refused.isEmpty()) {
			keep(by, conference, asked);
		}
		return refused;
	}

	private Conference find(ActingUser user, MeetingId id) {
		return this.reader.find(user, id).filter((found) -> found.meeting().decidable()).orElseThrow(NotFound::new);
	}

	private static void mustBeTheSame(ActingUser by, Conference kept, NewAdjournment asked) {
		Adjournment adjourned = kept.adjournment();
		if (adjourned == null || !by.id().equals(kept.concludedBy()) || !asked.next().equals(adjourned.next())
				|| !asked.interim().equals(adjourned.interim())) {
			throw new Stale();
		}
	}

	private AdjournmentRule rule(ActingUser by, Conference conference) {
		Instant opens = conference.booked().map(Booking::startsAt).orElse(Instant.MAX);
		boolean chairs = conference.booked().filter((booked) -> booked.chair().equals(by.id())).isPresent();
		return new AdjournmentRule(chairs, opens.equals(Instant.MAX) ? opens : opens.minus(OpeningTime.BEFORE),
				this.clock.instant());
	}

	private void keep(ActingUser by, Conference conference, NewAdjournment asked) {
		Meeting meeting = conference.meeting();
		this.database.sql("""
				insert into conference_adjournment (meeting_id, interim, adjourned_at, adjourned_by)
				values (:id, :interim, rowan_now(), :by)""")
			.param("id", meeting.id().value())
			.param("interim", asked.interim())
			.param("by", by.id().value())
			.update();
		this.meetings.ended(meeting.id(), this.clock.instant(), false);
		this.journal.seen(by, AuditNote.of("conference.conference-adjourned", "meeting", meeting.id().value())
			.with("next", asked.next()), meeting.children());
		reconvene(by, conference, asked.next());
	}

	private void reconvene(ActingUser by, Conference conference, MeetingId next) {
		Set<CaseId> children = conference.meeting()
			.children()
			.stream()
			.filter(MeetingChild::actable)
			.map(MeetingChild::aCase)
			.collect(Collectors.toUnmodifiableSet());
		this.meetings.ask(by, next, Meeting.Kind.CONFERENCE, children);
		this.database
			.sql("""
					insert into conference (meeting_id, type, enquiry_id, asked_on, clock, counted_from, note, reconvenes_id)
					select :next, type, enquiry_id, :today, 'T20', :held, '', meeting_id from conference where meeting_id = :id""")
			.param("next", next.value())
			.param("id", conference.id().value())
			.param("today", this.journal.today())
			.param("held", conference.booked().map((booked) -> this.journal.day(booked.startsAt())).orElseThrow())
			.update();
	}

}
