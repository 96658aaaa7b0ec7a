package uk.rowan.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.MeetingId;

/**
 * The newest issue of a meeting's record, or of its letter.
 *
 * @param id which
 * @param meeting the meeting
 * @param kind record or letter
 * @param issue 1 for the first, more after a withdrawal
 * @param sections its sections in their order
 * @param steps what was done with it, the first first
 */
record FormalRecord(UUID id, MeetingId meeting, RecordKind kind, int issue, List<Section> sections, List<Step> steps) {

	/**
	 * The last step.
	 * @return {@code null} before the first
	 */
	@Nullable Step last() {
		return this.steps.isEmpty() ? null : this.steps.getLast();
	}

	/**
	 * The code of how it stands.
	 */
	String stands() {
		Step last = last();
		return (last != null) ? last.act().name() : "BEGUN";
	}

	/**
	 * Whether it can be written.
	 */
	boolean open() {
		Step last = last();
		return last == null || last.act() == RecordAct.RETURNED;
	}

	/**
	 * Whether it lies with the chair.
	 */
	boolean withChair() {
		Step last = last();
		return last != null && last.act() == RecordAct.SENT;
	}

	/**
	 * Whether it was approved and stands.
	 */
	boolean approved() {
		Step last = last();
		return last != null && last.act().standing();
	}

	/**
	 * Whether it was withdrawn.
	 */
	boolean withdrawn() {
		Step last = last();
		return last != null && last.act() == RecordAct.WITHDRAWN;
	}

	/**
	 * Whether its words are shown to somebody: while it is written to those who take part
	 * in that, once it is approved to all, and after it is withdrawn to its chair alone.
	 */
	boolean shownTo(Seats seats) {
		return withdrawn() ? seats.approves() : seats.takesPart() || approved();
	}

	/**
	 * Everybody who wrote in it.
	 */
	Set<UUID> authors() {
		return this.sections.stream().flatMap((one) -> one.authors().stream()).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * The section of an identity.
	 */
	Optional<Section> section(UUID which) {
		return this.sections.stream().filter((one) -> one.id().equals(which)).findFirst();
	}

	/**
	 * Whether nothing is written in it.
	 */
	boolean empty() {
		return this.sections.stream().allMatch((one) -> one.words().isBlank());
	}

	/**
	 * Whether it does not say yet what it must (domain, 2.8).
	 */
	boolean lacks() {
		return !lacking().isEmpty();
	}

	/**
	 * The sections that must say something and do not.
	 */
	List<Section> lacking() {
		return this.sections.stream().filter(Section::lacks).toList();
	}

	/**
	 * The identity only.
	 */
	@Override
	public String toString() {
		return this.id.toString();
	}

}
