package uk.rowan.record;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;
import uk.rowan.web.NotNow;
import uk.rowan.web.Stale;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the steps of a record: to the chair, back, approved, withdrawn. What is approved
 * is cut into one record for each child in the same transaction.
 */
@Service
class Approving {

	private final OpenRecords records;

	private final RecordRows rows;

	private final RecordJournal journal;

	private final ApplicationEventPublisher events;

	Approving(OpenRecords records, RecordRows rows, RecordJournal journal, ApplicationEventPublisher events) {
		this.records = records;
		this.rows = rows;
		this.journal = journal;
		this.events = events;
	}

	/**
	 * Whether an earlier sending of the same form has taken its step.
	 * @throws NotFound when there is no such record, or the user takes no part in it
	 * @throws NotNow when something else was done, and nothing is left for the user to do
	 * @throws Stale when something else was done
	 */
	@Transactional(readOnly = true)
	boolean taken(ActingUser by, MeetingId id, StepForm form) {
		Seats seats = this.records.toDecide(by, id);
		FormalRecord record = this.records.record(seats.meeting(), form.which());
		if (record.steps().size() == form.seen()) {
			return false;
		}
		boolean same = record.steps()
			.stream()
			.anyMatch((one) -> one.number() == form.seen() + 1 && one.by().equals(by.id())
					&& one.act().name().equals(form.act()) && one.words().equals(form.words()));
		if (same) {
			return true;
		}
		if (new StepRule(seats, record, true).offered().isEmpty()) {
			throw new NotNow("record.step.stood." + record.stands(), Drafting.page(id, record.kind()));
		}
		throw new Stale();
	}

	/**
	 * Takes a step.
	 * @param seen how many steps the form showed
	 * @param clean the sections whose words the next issue may begin with, when it is
	 * withdrawn
	 * @return why not; empty when it is taken now
	 * @throws NotFound when there is no such record, or it is not the user's to do
	 * @throws Stale when another step was taken since
	 */
	@Transactional
	Optional<StepRefusal> take(ActingUser by, MeetingId id, RecordKind kind, int seen, RecordAct act, String words,
			Set<UUID> clean) {
		Seats seats = this.records.toChange(by, id);
		FormalRecord record = this.records.record(seats.meeting(), kind);
		if (record.steps().size() != seen) {
			throw new Stale();
		}
		boolean held = new BeginRule(seats, this.records.stage(id), this.journal.now()).held();
		StepRule rule = new StepRule(seats, record, held);
		if (!rule.offered().contains(act)) {
			throw new NotFound();
		}
		Optional<StepRefusal> refused = rule.refuses(act, words);
		if (refused.isEmpty()) {
			if (act == RecordAct.PROPOSED || act == RecordAct.WITHDRAWN) {
				this.records.mustNotGo(id);
			}
			if (act == RecordAct.WITHDRAWN) {
				this.rows.clean(by, record, clean);
			}
			take(by, record, act, words);
		}
		return refused;
	}

	private void take(ActingUser by, FormalRecord record, RecordAct act, String words) {
		if (act == RecordAct.APPROVED) {
			this.rows.cut(record);
		}
		this.rows.step(by, record, act, words);
		this.journal.changed(by, record.meeting(),
				RecordJournal.note("record-moved", "record", record.id()).with("kind", record.kind()).with("act", act));
		if (act == RecordAct.APPROVED || act == RecordAct.WITHDRAWN) {
			this.events.publishEvent(new RecordMoved(record.meeting(), record.kind(), act));
		}
	}

}
