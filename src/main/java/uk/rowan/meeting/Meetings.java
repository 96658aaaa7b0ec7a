package uk.rowan.meeting;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;
import uk.rowan.web.Stale;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What other modules ask of meetings. Lists join the views {@code meeting_about} and
 * {@code meeting_booked}.
 */
@Service
public class Meetings {

	private final MeetingReader reader;

	private final MeetingRows rows;

	private final Bookings bookings;

	Meetings(MeetingReader reader, MeetingRows rows, Bookings bookings) {
		this.reader = reader;
		this.rows = rows;
		this.bookings = bookings;
	}

	/**
	 * The children of these cases, as far as they are open to the user, the eldest first;
	 * whoever shows them remembers that.
	 */
	@Transactional(readOnly = true)
	public List<MeetingChild> children(ActingUser user, Collection<CaseId> cases) {
		return this.reader.children(user, cases);
	}

	/**
	 * Asks for a meeting about children.
	 * @throws NotFound when one of the cases is closed, or not the user's to decide about
	 * @throws Stale when another meeting has the identity
	 */
	@Transactional
	public void ask(ActingUser by, MeetingId id, Meeting.Kind kind, Set<CaseId> cases) {
		List<MeetingChild> children = this.reader.children(by, cases).stream().filter(MeetingChild::actable).toList();
		if (cases.isEmpty() || children.size() != cases.size()) {
			throw new NotFound();
		}
		if (!this.rows.add(by, id, kind, children)) {
			throw new Stale();
		}
	}

	/**
	 * Books a meeting, or books it anew, unless an earlier sending of the same form has.
	 * @param version the version of the meeting that the form showed, {@code null} when
	 * nobody looked
	 * @return why not, everything at once; empty when it is booked now
	 * @throws NotFound when there is no such meeting, or it is not the user's to decide
	 * about
	 * @throws Stale when it has changed since, or another booking has the identity
	 */
	@Transactional
	public List<BookingRefusal> book(ActingUser by, MeetingId id, @Nullable Integer version, Booking asked) {
		return this.bookings.book(by, id, version, asked);
	}

	/**
	 * Waits until nobody else changes the meeting, until the transaction ends.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void hold(MeetingId id) {
		this.reader.lock(id);
	}

	/**
	 * Holds what letters about a meeting say: time, place, and who comes stay as they are
	 * until the transaction ends. Whoever changes one of them waits here too, after
	 * everything else that they wait for.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void holdLetters(MeetingId id) {
		this.reader.lockLetters(id);
	}

	/**
	 * Says that a meeting has ended: who sat in it is free from then on, and forms that
	 * show it as it was are stale.
	 * @param decided whether it came to its decisions; nothing is written of one that did
	 * not
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void ended(MeetingId id, Instant at, boolean decided) {
		this.rows.ended(id, at, decided);
	}

	/**
	 * Cancels a meeting that was asked for by mistake: it stays, and those who were told
	 * of it are to be told.
	 * @throws NotFound when there is no such meeting, or nothing can be recorded for it
	 * @throws Stale when it was cancelled otherwise
	 */
	@Transactional
	public void cancel(ActingUser by, MeetingId id, String reason) {
		this.reader.lock(id);
		this.reader.lockLetters(id);
		Meeting meeting = this.reader.find(by, id).filter(Meeting::recordable).orElseThrow(NotFound::new);
		Cancellation earlier = meeting.cancelled();
		if (earlier == null) {
			this.rows.cancel(by, meeting, reason);
		}
		else if (!earlier.by().equals(by.id()) || !earlier.reason().equals(reason)) {
			throw new Stale();
		}
	}

	/**
	 * The meeting, as far as the cases of its children are open to the user; whoever
	 * shows it remembers that.
	 * @return empty when there is none, or not for this user
	 */
	@Transactional(readOnly = true)
	public Optional<Meeting> find(ActingUser user, MeetingId id) {
		return this.reader.find(user, id);
	}

}
