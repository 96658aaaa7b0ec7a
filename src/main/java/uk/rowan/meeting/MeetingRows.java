package uk.rowan.meeting;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;

import uk.rowan.audit.AuditNote;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.MeetingId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes what was asked for and booked, the reach that comes of it, and an entry for each
 * child.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MeetingRows {

	private final JdbcClient database;

	private final Assignments assignments;

	private final MeetingJournal journal;

	MeetingRows(JdbcClient database, Assignments assignments, MeetingJournal journal) {
		this.database = database;
		this.assignments = assignments;
		this.journal = journal;
	}

	/**
	 * Adds a meeting.
	 * @return whether there was none of that identity
	 */
	boolean add(ActingUser by, MeetingId id, Meeting.Kind kind, Collection<MeetingChild> children) {
		int added = this.database.sql("""
				insert into meeting (id, kind, version, asked_at, asked_by) values (:id, :kind, 0, rowan_now(), :by)
				on conflict (id) do nothing""")
			.param("id", id.value())
			.param("kind", kind.name())
			.param("by", by.id().value())
			.update();
		if (added > 0) {
			children.forEach((child) -> about(id, child.aCase()));
			this.journal.changed(by, id, note("asked", id).with("kind", kind));
		}
		return added > 0;
	}

	private void about(MeetingId id, CaseId aCase) {
		this.database.sql("insert into meeting_case (meeting_id, case_id) values (:id, :case)")
			.param("id", id.value())
			.param("case", aCase.value())
			.update();
	}

	/**
	 * Adds a booking, which stands from now on.
	 */
	void add(ActingUser by, Meeting meeting, Booking asked) {
		int number = meeting.bookings().size() + 1;
		AccountId minutes = asked.minuteTaker();
		this.database
			.sql("""
					insert into meeting_booking (id, meeting_id, number, starts_at, ends_at, held_as, place, link, chair_id,
						minute_taker_id, reason, booked_at, booked_by)
					values (:id, :meeting, :number, :starts, :ends, :held, :place, :link, :chair, :minutes, :reason, rowan_now(), :by)""")
			.param("id", asked.id())
			.param("meeting", meeting.id().value())
			.param("number", number)
			.param("starts", Timestamp.from(asked.startsAt()))
			.param("ends", Timestamp.from(asked.endsAt()))
			.param("held", asked.heldAs().name())
			.param("place", asked.place())
			.param("link", asked.link())
			.param("chair", asked.chair().value())
			.param("minutes", (minutes != null) ? minutes.value() : null)
			.param("reason", asked.reason())
			.param("by", by.id().value())
			.update();
		changed(meeting.id());
		this.assignments.follow(by, meeting.id(), meeting.booked().orElse(null), asked);
		AuditNote note = note((number == 1) ? "booked" : "booked-again", meeting.id()).with("booking", asked.id())
			.with("chair", asked.chair());
		this.journal.changed(by, meeting.id(), (minutes != null) ? note.with("minute-taker", minutes) : note);
	}

	/**
	 * Cancels the meeting: what it opened to those who were to chair it and to take its
	 * minutes ends.
	 */
	void cancel(ActingUser by, Meeting meeting, String reason) {
		this.database.sql("""
				insert into meeting_cancellation (meeting_id, reason, booking_number, cancelled_at, cancelled_by)
				values (:id, :reason, :number, rowan_now(), :by)""")
			.param("id", meeting.id().value())
			.param("reason", reason)
			.param("number", meeting.bookings().size())
			.param("by", by.id().value())
			.update();
		changed(meeting.id());
		meeting.booked().ifPresent((former) -> this.assignments.leave(by, meeting.id(), former));
		this.journal.changed(by, meeting.id(), note("cancelled", meeting.id()));
	}

	/**
	 * Adds who approves from now on.
	 */
	void approver(ActingUser by, Meeting meeting, int number, AccountId who, String reason) {
		this.database.sql("""
				insert into meeting_approver (meeting_id, number, account_id, reason, named_at, named_by)
				values (:id, :number, :who, :reason, rowan_now(), :by)""")
			.param("id", meeting.id().value())
			.param("number", number)
			.param("who", who.value())
			.param("reason", reason)
			.param("by", by.id().value())
			.update();
		this.assignments.approve(by, meeting, who);
		this.journal.changed(by, meeting.id(),
				AuditNote.of("meeting.approver-named", "meeting", meeting.id().value()).with("account", who));
	}

	/**
	 * Keeps when the meeting ended, and whether with its decisions.
	 */
	void ended(MeetingId id, Instant at, boolean decided) {
		this.database.sql("insert into meeting_end (meeting_id, ended_at, decided) values (:id, :at, :decided)")
			.param("id", id.value())
			.param("at", Timestamp.from(at))
			.param("decided", decided)
			.update();
		changed(id);
	}

	/**
	 * Makes forms stale that show the meeting as it was.
	 */
	private void changed(MeetingId id) {
		this.database.sql("update meeting set version = version + 1 where id = :id").param("id", id.value()).update();
	}

	private static AuditNote note(String act, MeetingId id) {
		return AuditNote.of("meeting.meeting-" + act, "meeting", id.value());
	}

}
