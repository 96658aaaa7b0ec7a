package uk.rowan.live;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import uk.rowan.shared.CaseId;
import uk.rowan.shared.DatabaseClock;
import uk.rowan.shared.InviteeId;

/**
 * Who is there at a moment, by what is marked (domain, 2.5: quoracy is of those who are
 * there when it is decided).
 *
 * @param notes everything that was typed
 * @param begins when the meeting is booked to begin
 */
record PresenceRule(Collection<LiveNote> notes, Instant begins) {

	/**
	 * Those who are there now.
	 */
	Set<InviteeId> now() {
		return there((one) -> one.leftAt() == null);
	}

	/**
	 * Those who were there when it was decided about a child. Where a decision is typed
	 * as it is taken, whoever was not marked as present by then was not there, unless a
	 * time says when they came; where a time says when it was decided, only such times
	 * count.
	 * @return empty where nothing is decided
	 */
	Optional<Set<InviteeId>> atDecision(CaseId child) {
		boolean timed = note(FieldKind.DECIDED_AT, (note) -> child.equals(note.child())).isPresent();
		return note(FieldKind.DECISION, (note) -> child.equals(note.child())).map(LiveNote::saidAt)
			.map((moment) -> there((one) -> {
				LocalTime came = one.cameAt();
				LocalTime left = one.leftAt();
				boolean already = (came != null) ? !on(came).isAfter(moment) : timed || !marked(one).isAfter(moment);
				return already && (left == null || on(left).isAfter(moment));
			}));
	}

	private Set<InviteeId> there(Predicate<Attendance> stays) {
		return Attendance.of(List.copyOf(this.notes))
			.stream()
			.filter((one) -> one.presence().there())
			.filter(stays)
			.map(Attendance::invitee)
			.collect(Collectors.toUnmodifiableSet());
	}

	private Instant marked(Attendance one) {
		return note(FieldKind.PRESENCE, (note) -> one.invitee().equals(note.invitee())).map(LiveNote::saidAt)
			.orElse(Instant.MAX);
	}

	private Optional<LiveNote> note(FieldKind kind, Predicate<LiveNote> which) {
		return this.notes.stream().filter((note) -> note.kind() == kind).filter(which).findFirst();
	}

	/** A time of the meeting, which may go on past midnight. */
	private Instant on(LocalTime time) {
		ZonedDateTime opens = new OpeningRule(this.begins).opensAt().atZone(DatabaseClock.LONDON);
		ZonedDateTime at = opens.with(time);
		return (at.isBefore(opens) ? at.plusDays(1) : at).toInstant();
	}

	/**
	 * How many notes only.
	 */
	@Override
	public String toString() {
		return this.notes.size() + " notes";
	}

}
