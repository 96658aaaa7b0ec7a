package uk.rowan.record;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import uk.rowan.meeting.Approvers;
import uk.rowan.meeting.Meeting;
import uk.rowan.meeting.Meetings;
import uk.rowan.meeting.NamedApprover;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Locks;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;
import uk.rowan.web.NotNow;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the meeting and its record within somebody's reach; what is absent, out of reach,
 * withheld or not theirs to do is one and the same.
 */
@Component
class OpenRecords {

	private final Meetings meetings;

	private final Approvers approvers;

	private final RecordReader reader;

	private final ObjectProvider<Outcomes> outcomes;

	private final JdbcClient database;

	OpenRecords(Meetings meetings, Approvers approvers, RecordReader reader, ObjectProvider<Outcomes> outcomes,
			JdbcClient database) {
		this.approvers = approvers;
		this.meetings = meetings;
		this.reader = reader;
		this.outcomes = outcomes;
		this.database = database;
	}

	/**
	 * What somebody may look at.
	 * @throws NotFound when there is no such meeting for the user, or it is withheld
	 */
	Seats toShow(ActingUser user, MeetingId id) {
		return this.meetings.find(user, id)
			.filter((meeting) -> !meeting.withheld())
			.map((meeting) -> new Seats(user, meeting))
			.orElseThrow(NotFound::new);
	}

	/**
	 * What those see who take part in writing.
	 * @throws NotFound when the user does not, or may only look
	 * @throws NotNow when the meeting was cancelled
	 */
	Seats toDecide(ActingUser user, MeetingId id) {
		Seats seats = toShow(user, id);
		if (!seats.meeting().decidable() || !seats.takesPart()) {
			throw new NotFound();
		}
		if (seats.meeting().cancelled() != null) {
			throw new NotNow("record.begin.refused.CANCELLED", "/conferences/" + id);
		}
		return seats;
	}

	/**
	 * What is changed now: nobody else changes it until the transaction ends.
	 * @throws NotFound when it is not the user's to change
	 * @throws NotNow when the meeting was cancelled
	 */
	Seats toChange(ActingUser by, MeetingId id) {
		Locks.hold(this.database, "record.record", id);
		return toDecide(by, id);
	}

	/**
	 * The same where the meeting is changed too: first that is held, then its record, as
	 * by whoever concludes it.
	 * @throws NotFound when it is not the user's to change
	 * @throws NotNow when the meeting was cancelled
	 */
	Seats toName(ActingUser by, MeetingId id) {
		this.meetings.hold(id);
		return toChange(by, id);
	}

	/**
	 * Waits until no e-mail of the record is being handed over; whoever changes the
	 * record has taken that first.
	 */
	void mustNotGo(MeetingId id) {
		DeliveryGuard.hold(this.database, id);
	}

	/**
	 * How far the meeting has come; empty where nothing is known.
	 */
	Optional<Outcomes.Stage> stage(MeetingId id) {
		return this.outcomes.orderedStream().flatMap((one) -> one.of(id).stream()).findFirst();
	}

	/**
	 * Everybody who was named to approve, the first first.
	 */
	List<NamedApprover> named(MeetingId id) {
		return this.approvers.of(id);
	}

	/**
	 * The newest issue.
	 * @throws NotFound when none is begun
	 */
	FormalRecord record(Meeting meeting, RecordKind kind) {
		return this.reader.newest(meeting.id(), kind).orElseThrow(NotFound::new);
	}

	/**
	 * The newest issue, of which the section is a part that is open to the user.
	 * @throws NotFound when there is none, or its words are not shown to the user
	 */
	FormalRecord recordOf(Seats seats, UUID section) {
		RecordKind kind = this.reader.kindOf(seats.meeting().id(), section).orElseThrow(NotFound::new);
		FormalRecord record = record(seats.meeting(), kind);
		if (!record.shownTo(seats) || record.section(section).filter((one) -> open(seats.meeting(), one)).isEmpty()) {
			throw new NotFound();
		}
		return record;
	}

	/**
	 * Whether an addendum is about all children, or one whose case is open to the reader.
	 */
	static boolean open(Meeting meeting, Addendum addendum) {
		return meeting.children().stream().anyMatch((child) -> addendum.of(child.aCase()));
	}

	/**
	 * Whether a section is about all children, or one whose case is open to the reader.
	 */
	static boolean open(Meeting meeting, Section section) {
		return meeting.children().stream().anyMatch((child) -> section.of(child.aCase()));
	}

}
