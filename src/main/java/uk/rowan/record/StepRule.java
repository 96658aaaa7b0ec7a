package uk.rowan.record;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Who may do what with a record, and when: it is sent to the chair by those who write it
 * and approved by the chair of the booking, or whom a coordinator has named instead,
 * never by an author, when it says all that it must, and be it that nothing was said
 * (domain, 2.8); once approved it can be withdrawn by two people (design, "Facts are
 * rows").
 *
 * @param seats who acts
 * @param record the record as it stands
 * @param held whether the meeting was held
 */
record StepRule(Seats seats, FormalRecord record, boolean held) {

	/**
	 * What the user may try.
	 */
	Set<RecordAct> offered() {
		if (this.record.open()) {
			return this.seats.writes() ? EnumSet.of(RecordAct.SENT) : Set.of();
		}
		if (this.record.withChair()) {
			return this.seats.approves() ? EnumSet.of(RecordAct.APPROVED, RecordAct.RETURNED) : Set.of();
		}
		if (!this.seats.takesPart() || this.record.withdrawn()) {
			return Set.of();
		}
		Step last = this.record.last();
		return (last != null && last.act() == RecordAct.PROPOSED) ? EnumSet.of(RecordAct.WITHDRAWN, RecordAct.KEPT)
				: EnumSet.of(RecordAct.PROPOSED);
	}

	/**
	 * What speaks against an act that is offered.
	 */
	Optional<StepRefusal> refuses(RecordAct act, String words) {
		if (act.explained() && words.isBlank()) {
			return Optional.of(StepRefusal.UNEXPLAINED);
		}
		return Optional.ofNullable(switch (act) {
			case SENT -> !this.held ? StepRefusal.NOT_HELD : this.record.empty() ? StepRefusal.EMPTY : lacking();
			case APPROVED ->
				this.record.authors().contains(this.seats.user().id().value()) ? StepRefusal.AUTHOR : lacking();
			case WITHDRAWN, KEPT -> proposer() ? StepRefusal.SAME_PERSON : null;
			case RETURNED, PROPOSED -> null;
		});
	}

	private @Nullable StepRefusal lacking() {
		return this.record.lacks() ? StepRefusal.LACKING : null;
	}

	private boolean proposer() {
		Step last = this.record.last();
		return last != null && last.by().equals(this.seats.user().id());
	}

}
