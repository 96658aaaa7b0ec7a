package uk.rowan.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;
import uk.rowan.web.ListQuery;
import uk.rowan.web.Listing;
import uk.rowan.web.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which records were withdrawn and why, and from whom each is recalled, for the data
 * protection officer and the chair (design, "Facts are rows"); each look is remembered
 * for each child.
 */
@Service
class WithdrawnPages {

	private final WithdrawnReader reader;

	private final Recalls recalls;

	private final OpenRecords records;

	private final RecordJournal journal;

	WithdrawnPages(WithdrawnReader reader, Recalls recalls, OpenRecords records, RecordJournal journal) {
		this.reader = reader;
		this.recalls = recalls;
		this.records = records;
		this.journal = journal;
	}

	@Transactional
	Listing<WithdrawnRecord> list(ActingUser user, ListQuery query) {
		this.journal.listed(user, "withdrawn", query.page());
		List<WithdrawnRecord> rows = this.reader.page(user, query);
		return new Listing<>(rows, query, this.reader.total(user));
	}

	/**
	 * The model of one issue.
	 * @throws NotFound when there is none, it was not withdrawn, or it is not for this
	 * user
	 */
	@Transactional
	Map<String, Object> show(ActingUser user, UUID id) {
		WithdrawnRecord record = this.reader.find(user, id).orElseThrow(NotFound::new);
		boolean oversees = user.is(Role.DPO);
		if (!oversees && !this.records.toShow(user, record.meeting()).approves()) {
			throw new NotFound();
		}
		this.journal.changed(user, record.meeting(), RecordJournal.note("recall-viewed", "record", id));
		Map<String, Object> model = new HashMap<>();
		model.put("record", record);
		model.put("back", oversees ? "/withdrawn-records" : "/conferences/" + record.meeting() + "/record");
		model.put("recalls", this.recalls.of(record.meeting(), id));
		return model;
	}

}
