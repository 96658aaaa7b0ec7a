package uk.rowan.record;

import java.util.UUID;

import uk.rowan.shared.ActingUser;

import org.springframework.stereotype.Component;

/**
 * Proposes to send a record once more to all who have it, when something was added that
 * they may have: the record with what was added to it. Nothing goes by itself.
 */
@Component
class AddendumRound {

	private final OpenRecords records;

	private final Envelopes envelopes;

	private final DeliveryRows rows;

	private final RecordJournal journal;

	AddendumRound(OpenRecords records, Envelopes envelopes, DeliveryRows rows, RecordJournal journal) {
		this.records = records;
		this.envelopes = envelopes;
		this.rows = rows;
		this.journal = journal;
	}

	/**
	 * Adds a row for each who lacks something and for whom none waits. Who that is does
	 * not depend on whose case is open to the one who added it.
	 * @param record the newest issue, which is approved; its meeting is locked
	 */
	void begin(ActingUser by, FormalRecord record) {
		Envelopes.Table table = this.envelopes.table(ActingUser.SYSTEM,
				this.records.toShow(ActingUser.SYSTEM, record.meeting()).meeting());
		table.recipients()
			.values()
			.stream()
			.filter((to) -> !to.excluded() && !table.served(record, to))
			.forEach((to) -> table.had(record, to).ifPresent((had) -> add(by, record, to, had)));
	}

	private void add(ActingUser by, FormalRecord record, Recipient to, Delivery had) {
		UUID row = this.rows.add(by, record,
				new DeliveryRows.NewRow(to, way(to, had.way()), had.children(), had.without(), true));
		this.journal.changed(by, record.meeting(),
				RecordJournal.note("delivery-added", "delivery", row)
					.with("record", record.id())
					.with("invitee", to.invitee().id()));
	}

	/** As it went before, where that can still be. */
	private static DeliveryWay way(Recipient to, DeliveryWay before) {
		boolean can = switch (before) {
			case SECURE_EMAIL -> !to.email().isEmpty();
			case POST -> to.address() != null && !to.confidential();
			case IN_PERSON, ONE_TIME_PAGE -> true;
		};
		return can ? before : to.usual();
	}

}
