package uk.rowan.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import uk.rowan.document.Sheet;
import uk.rowan.mail.MadePage;
import uk.rowan.meeting.MeetingChild;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;
import uk.rowan.web.NotFound;
import uk.rowan.web.Stale;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends what is approved, row by row, and keeps what went to whom, why and on what
 * ground.
 */
@Service
class Distribution {

	private final OpenRecords records;

	private final Envelopes envelopes;

	private final DeliveryRows rows;

	private final DeliveryCarrier carrier;

	private final RecordJournal journal;

	Distribution(OpenRecords records, Envelopes envelopes, DeliveryRows rows, DeliveryCarrier carrier,
			RecordJournal journal) {
		this.records = records;
		this.envelopes = envelopes;
		this.rows = rows;
		this.carrier = carrier;
		this.journal = journal;
	}

	/**
	 * What is to be sent to whom.
	 *
	 * @param kind record or letter
	 * @param invitees to whom
	 * @param way how, {@code null} for the usual way of each
	 * @param children of which children
	 * @param without the sections left out
	 */
	record Asked(RecordKind kind, Set<InviteeId> invitees, @Nullable DeliveryWay way, Set<CaseId> children,
			Set<UUID> without) {
	}

	/**
	 * What is done with a row.
	 *
	 * @param act what
	 * @param words how, or why; may be empty
	 */
	record Asking(DeliveryAct act, String words) {

		@Override
		public String toString() {
			return this.act.toString();
		}

	}

	/**
	 * Adds a row for each who has none; a child receives its own record alone.
	 * @return why nothing is added; empty when it is
	 * @throws NotFound when it is not the user's to send, nothing is approved, or
	 * somebody is not invited
	 */
	@Transactional
	Optional<DeliveryRefusal> add(ActingUser by, MeetingId id, Asked asked) {
		Seats seats = sending(by, id);
		Envelopes.Table table = this.envelopes.table(by, seats.meeting());
		FormalRecord record = this.records.record(seats.meeting(), asked.kind());
		if (!record.approved() || !table.recipients().keySet().containsAll(asked.invitees())) {
			throw new NotFound();
		}
		if (table.recipients()
			.values()
			.stream()
			.anyMatch((one) -> one.barredFrom(asked.kind()) && asked.invitees().contains(one.invitee().id()))) {
			return Optional.of(DeliveryRefusal.EXCLUDED);
		}
		for (Recipient to : table.recipients().values()) {
			InviteeId invitee = to.invitee().id();
			if (asked.invitees().contains(invitee) && !table.served(record, to)) {
				UUID row = this.rows.add(by, record, new DeliveryRows.NewRow(to, way(asked, to),
						children(seats, asked, to), asked.without(), table.had(record, to).isPresent()));
				this.journal.changed(by, id,
						RecordJournal.note("delivery-added", "delivery", row)
							.with("record", record.id())
							.with("invitee", invitee));
			}
		}
		return Optional.empty();
	}

	private static DeliveryWay way(Asked asked, Recipient to) {
		DeliveryWay way = (asked.way() != null) ? asked.way() : to.usual();
		return (way == DeliveryWay.SECURE_EMAIL && to.email().isEmpty()) ? to.usual() : way;
	}

	private static Set<CaseId> children(Seats seats, Asked asked, Recipient to) {
		return seats.meeting()
			.children()
			.stream()
			.filter((child) -> asked.children().contains(child.aCase()))
			.filter((child) -> to.invitee().role() != InviteeRole.CHILD
					|| child.child().id().equals(to.invitee().person()))
			.map(MeetingChild::aCase)
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * What an e-mail brings along, to be laid out before the row is sent.
	 * @return empty when none would go
	 * @throws NotFound when there is no such row, or it is not the user's to do
	 */
	@Transactional
	Optional<Sheet> letter(ActingUser by, MeetingId id, UUID row) {
		Envelopes.Table table = this.envelopes.table(by, this.records.toDecide(by, id).meeting());
		Delivery delivery = table.delivery(row);
		DeliveryRule rule = table.rule(delivery, by);
		return (delivery.way() == DeliveryWay.SECURE_EMAIL && rule.offered().contains(DeliveryAct.SENT))
				? this.envelopes.sheet(table, delivery) : Optional.empty();
	}

	/**
	 * Takes a step with a row.
	 * @param seen how many steps the form showed
	 * @param laid what was laid out to go by e-mail
	 * @return what came of it
	 * @throws NotFound when there is no such row, or it is not the user's to do
	 * @throws Stale when something else was done with it since, or something else would
	 * go than what was laid out
	 */
	@Transactional
	Taken take(ActingUser by, MeetingId id, UUID row, int seen, Asking asking, LaidOut laid) {
		Seats seats = this.records.toChange(by, id);
		Envelopes.Table table = this.envelopes.table(by, seats.meeting());
		Delivery delivery = table.delivery(row);
		if (delivery.steps().size() != seen) {
			throw new Stale();
		}
		DeliveryAct act = asking.act();
		DeliveryRule rule = table.rule(delivery, by);
		if (!rule.offered().contains(act)) {
			throw new NotFound();
		}
		Optional<DeliveryRefusal> refused = this.envelopes.refuses(table, rule, act, asking.words());
		if (refused.isPresent()) {
			return new Taken(refused.get(), null);
		}
		String digest = act.proves()
				? this.envelopes.digest(this.envelopes.sheet(table, delivery).orElseThrow(NotFound::new)) : "";
		if (act == DeliveryAct.SENT && delivery.way() == DeliveryWay.SECURE_EMAIL && !laid.is(digest)) {
			throw new Stale();
		}
		Optional<MadePage> page = (act == DeliveryAct.SENT) ? this.carrier.carry(by, delivery, laid.pdf())
				: Optional.empty();
		keep(by, id, delivery, asking, digest);
		if (act == DeliveryAct.CHECKED) {
			new SameDoor(table, by).with(delivery).forEach((one) -> keep(by, id, one, asking, digest));
		}
		return new Taken(null, page.orElse(null));
	}

	private void keep(ActingUser by, MeetingId id, Delivery delivery, Asking asking, String digest) {
		DeliveryAct act = asking.act();
		this.rows.step(by, delivery, act, asking.words(), digest);
		if (act == DeliveryAct.SENT) {
			this.rows.carry(delivery);
		}
		this.journal.changed(by, id,
				RecordJournal.note("delivery-moved", "delivery", delivery.id())
					.with("act", act)
					.with("way", delivery.way())
					.with("invitee", delivery.invitee()));
	}

	/**
	 * Adds a row for everybody who has none.
	 * @return the rows that can go by themselves; paper waits until somebody has printed
	 * it
	 * @throws NotFound when it is not the user's to send, or nothing is approved
	 */
	@Transactional
	List<UUID> ready(ActingUser by, MeetingId id, RecordKind kind) {
		Seats seats = sending(by, id);
		Set<CaseId> children = seats.meeting()
			.children()
			.stream()
			.map(MeetingChild::aCase)
			.collect(Collectors.toUnmodifiableSet());
		Set<InviteeId> whom = this.envelopes.table(by, seats.meeting())
			.recipients()
			.values()
			.stream()
			.filter(Recipient::due)
			.map((one) -> one.invitee().id())
			.collect(Collectors.toUnmodifiableSet());
		add(by, id, new Asked(kind, whom, null, children, Set.of()));
		FormalRecord record = this.records.record(seats.meeting(), kind);
		return this.envelopes.table(by, seats.meeting())
			.deliveries()
			.stream()
			.filter((one) -> one.record().equals(record.id()) && one.steps().isEmpty())
			.filter((one) -> one.way() == DeliveryWay.SECURE_EMAIL)
			.map(Delivery::id)
			.toList();
	}

	private Seats sending(ActingUser by, MeetingId id) {
		Seats seats = this.records.toChange(by, id);
		if (!by.is(Role.COORDINATOR) && !by.equals(ActingUser.SYSTEM)) {
			throw new NotFound();
		}
		return seats;
	}

}
