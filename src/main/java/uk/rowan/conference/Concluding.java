package uk.rowan.conference;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import uk.rowan.meeting.MeetingChild;
import uk.rowan.meeting.Meetings;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;
import uk.rowan.web.Stale;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Concludes conferences; what was decided stands from then on.
 */
@Service
class Concluding {

	private final ConferenceReader reader;

	private final DecisionRows rows;

	private final ApplicationEventPublisher events;

	private final Meetings meetings;

	private final Clock clock;

	Concluding(ConferenceReader reader, DecisionRows rows, ApplicationEventPublisher events, Meetings meetings,
			Clock clock) {
		this.reader = reader;
		this.rows = rows;
		this.events = events;
		this.meetings = meetings;
		this.clock = clock;
	}

	/**
	 * Concludes it, unless an earlier sending by the same user has.
	 * @return why not, everything at once; empty when it is concluded now
	 * @throws NotFound when there is no such conference, or it is not the user's to
	 * decide about
	 * @throws Stale when somebody else has concluded it
	 */
	@Transactional
	List<ConclusionRefusal> conclude(ActingUser by, MeetingId id, Conclusion asked) {
		this.meetings.hold(id);
		Conference conference = this.reader.find(by, id)
			.filter((found) -> found.meeting().decidable())
			.orElseThrow(NotFound::new);
		if (conference.concludedBy() != null) {
			if (conference.adjournment() != null || !by.id().equals(conference.concludedBy())) {
				throw new Stale();
			}
			return List.of();
		}
		List<ConclusionRefusal> refused = refusals(by, conference, asked);
		if (refused.isEmpty()) {
			this.rows.add(by, conference.meeting(), asked);
			this.meetings.ended(id, asked.until(), true);
			this.events.publishEvent(new ConferenceConcluded(id, by.id()));
		}
		return refused;
	}

	/**
	 * What speaks against concluding it, everything at once.
	 * @throws NotFound when there is no such conference, or it is not the user's to
	 * decide about
	 */
	@Transactional(readOnly = true)
	List<ConclusionRefusal> check(ActingUser by, MeetingId id, Conclusion asked) {
		Conference conference = this.reader.find(by, id)
			.filter((found) -> found.meeting().decidable())
			.orElseThrow(NotFound::new);
		return refusals(by, conference, asked);
	}

	private List<ConclusionRefusal> refusals(ActingUser by, Conference conference, Conclusion asked) {
		Instant opens = conference.booked()
			.map((booked) -> booked.startsAt().minus(OpeningTime.BEFORE))
			.orElse(Instant.MAX);
		boolean chairs = conference.booked().filter((booked) -> booked.chair().equals(by.id())).isPresent();
		Set<CaseId> children = conference.meeting()
			.children()
			.stream()
			.map(MeetingChild::aCase)
			.collect(Collectors.toUnmodifiableSet());
		return new ConclusionRule(chairs, opens, this.clock.instant(),
				asked.from().atZone(this.clock.getZone()).toLocalDate(), children,
				conference.type() == ConferenceType.REVIEW)
			.refuses(asked);
	}

}
