package uk.rowan.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import uk.rowan.document.Sheet;
import uk.rowan.meeting.MeetingChild;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A record as PDF for a member of staff: of the children whose cases are open to them, or
 * of one of these; each look is remembered.
 */
@Service
class RecordPdf {

	private final OpenRecords records;

	private final RecordSheet sheets;

	private final RecordJournal journal;

	RecordPdf(OpenRecords records, RecordSheet sheets, RecordJournal journal) {
		this.records = records;
		this.sheets = sheets;
		this.journal = journal;
	}

	/**
	 * What is in the file. It is laid out afterwards, where no transaction waits for it.
	 * @throws NotFound when there is no such record for the user, or no such child
	 */
	@Transactional
	Sheet of(ActingUser user, MeetingId id, RecordKind kind, Optional<CaseId> child) {
		Seats seats = this.records.toShow(user, id);
		FormalRecord record = this.records.record(seats.meeting(), kind);
		if (!record.shownTo(seats)) {
			throw new NotFound();
		}
		List<MeetingChild> children = seats.meeting()
			.children()
			.stream()
			.filter((one) -> child.isEmpty() || child.get().equals(one.aCase()))
			.toList();
		if (children.isEmpty()) {
			throw new NotFound();
		}
		this.journal.seen(user, seats.meeting(), "record-printed-viewed");
		return this.sheets.of(seats.meeting(), record,
				new RecordSheet.Share(children, Set.of(), true, AddendumRule.NOTHING, List.of()));
	}

}
