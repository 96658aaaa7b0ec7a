package uk.rowan.record;

import java.util.UUID;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.MadeAlready;
import uk.rowan.web.NotFound;
import uk.rowan.web.NotNow;
import uk.rowan.web.Stale;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds beside records and letters that are approved, which themselves stay as they are.
 */
@Service
class Addenda {

	private final OpenRecords records;

	private final RecordReader reader;

	private final RecordRows rows;

	private final AddendumRound round;

	private final RecordJournal journal;

	Addenda(OpenRecords records, RecordReader reader, RecordRows rows, AddendumRound round, RecordJournal journal) {
		this.records = records;
		this.reader = reader;
		this.rows = rows;
		this.round = round;
		this.journal = journal;
	}

	/**
	 * Adds beside an approved record of which the user is the chair, unless an earlier
	 * sending of the same form has; whoever has the record gets a row for it.
	 * @throws NotFound when there is none, or it is not the user's to add to
	 * @throws NotNow when it is not approved
	 * @throws MadeAlready when it was sent with other words
	 */
	@Transactional
	void add(ActingUser by, MeetingId id, AddendumForm form) {
		Seats seats = this.records.toChange(by, id);
		if (!seats.approves()) {
			throw new NotFound();
		}
		FormalRecord record = this.records.record(seats.meeting(), form.which());
		if (!record.approved()) {
			throw new NotNow("record.addendum.not-now", Drafting.page(id, record.kind()));
		}
		UUID identity = form.identity();
		if (this.rows.addendum(by, identity, record, form)) {
			this.journal.changed(by, id,
					RecordJournal.note("addendum-added", "record", record.id()).with("addendum", identity));
			this.round.begin(by, record);
			return;
		}
		Addendum kept = this.reader.addenda(record.id())
			.stream()
			.filter((one) -> one.id().equals(identity) && one.by().equals(by.id()))
			.findFirst()
			.orElseThrow(Stale::new);
		AddendumForm made = AddendumForm.of(form, kept);
		if (!made.words().equals(form.words()) || !made.whose().equals(form.whose()) || made.keeps() != form.keeps()
				|| !made.part().equals(form.part())) {
			throw new MadeAlready(made, Drafting.page(id, record.kind()));
		}
	}

}
