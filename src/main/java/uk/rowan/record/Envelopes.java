package uk.rowan.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import uk.rowan.document.Documents;
import uk.rowan.document.Sheet;
import uk.rowan.meeting.Meeting;
import uk.rowan.meeting.MeetingChild;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;

import org.springframework.stereotype.Component;

/**
 * What each recipient receives, put together from the sections that they may have before
 * anything is rendered: what somebody was excluded from and, for the family, what is
 * confidential is never in it.
 */
@Component
class Envelopes {

	private final RecordReader reader;

	private final DeliveryReader deliveries;

	private final Recipients recipients;

	private final RecordSheet sheets;

	private final Documents documents;

	Envelopes(RecordReader reader, DeliveryReader deliveries, Recipients recipients, RecordSheet sheets,
			Documents documents) {
		this.reader = reader;
		this.deliveries = deliveries;
		this.recipients = recipients;
		this.sheets = sheets;
		this.documents = documents;
	}

	/**
	 * The rows of a meeting, the records and who they go to, as they are now.
	 *
	 * @param meeting the meeting
	 * @param records the newest issue of each kind
	 * @param deliveries every row
	 * @param addenda what was added to them
	 * @param recipients everybody who may receive something
	 */
	record Table(Meeting meeting, List<FormalRecord> records, List<Delivery> deliveries,
			Map<UUID, List<Addendum>> addenda, Map<InviteeId, Recipient> recipients) {

		/**
		 * The record of a row.
		 * @return {@code null} when a newer issue has taken its place
		 */
		@Nullable FormalRecord record(Delivery delivery) {
			return this.records.stream().filter((one) -> one.id().equals(delivery.record())).findFirst().orElse(null);
		}

		/**
		 * Whether somebody asks that the record of a row be withdrawn.
		 */
		boolean doubted(Delivery delivery) {
			FormalRecord record = record(delivery);
			return record != null && RecordAct.PROPOSED.name().equals(record.stands());
		}

		@Nullable Recipient recipient(Delivery delivery) {
			return this.recipients.get(delivery.invitee());
		}

		Delivery delivery(UUID id) {
			return this.deliveries.stream().filter((one) -> one.id().equals(id)).findFirst().orElseThrow(NotFound::new);
		}

		/**
		 * What a row comes to, and who may do what with it.
		 */
		DeliveryRule rule(Delivery delivery, ActingUser user) {
			FormalRecord record = record(delivery);
			Recipient to = recipient(delivery);
			boolean something = record != null && to != null
					&& record.sections()
						.stream()
						.anyMatch((one) -> !one.words().isBlank() && share(delivery, record, to).has(one))
					&& (!delivery.again() || !lacks(record, to).isEmpty());
			return new DeliveryRule(delivery, to, something, record != null && record.approved(), user,
					new Seats(user, this.meeting).approves());
		}

		RecordSheet.Share share(Delivery delivery, FormalRecord record, Recipient to) {
			List<MeetingChild> children = this.meeting.children()
				.stream()
				.filter((child) -> delivery.children().contains(child.aCase()))
				.toList();
			List<String> lines = new ArrayList<>(List.of(to.invitee().called()));
			if (delivery.way() == DeliveryWay.POST) {
				lines.addAll(to.lines());
			}
			Set<UUID> without = without(delivery, record, to);
			List<Section> left = record.sections()
				.stream()
				.filter((one) -> !one.words().isBlank() && without.contains(one.id()))
				.toList();
			return new RecordSheet.Share(children, without,
					to.everything() && left.stream().noneMatch(Section::confidential),
					AddendumRule.of(to, delivery, left), lines);
		}

		/**
		 * The last row by which somebody has a record.
		 */
		Optional<Delivery> had(FormalRecord record, Recipient to) {
			return rows(record, to).filter(Delivery::had).reduce((first, second) -> second);
		}

		/**
		 * What was added since a record went to somebody, and is for them.
		 */
		List<Addendum> lacks(FormalRecord record, Recipient to) {
			Delivery had = had(record, to).orElse(null);
			if (had == null) {
				return List.of();
			}
			Set<UUID> carried = rows(record, to).filter(Delivery::had)
				.flatMap((one) -> one.carried().stream())
				.collect(Collectors.toSet());
			return this.addenda.getOrDefault(record.id(), List.of())
				.stream()
				.filter((one) -> !carried.contains(one.id()) && share(had, record, to).has(one))
				.toList();
		}

		/**
		 * Whether somebody needs no further row: one waits, or they have it all.
		 */
		boolean served(FormalRecord record, Recipient to) {
			return rows(record, to).anyMatch((one) -> !one.is(DeliveryAct.SENT))
					|| (had(record, to).isPresent() && lacks(record, to).isEmpty());
		}

		/** Those that something goes by, the first first. */
		private Stream<Delivery> rows(FormalRecord record, Recipient to) {
			return this.deliveries.stream()
				.filter((one) -> one.record().equals(record.id()) && one.invitee().equals(to.invitee().id())
						&& !one.isVoid());
		}

		/**
		 * The sections left out: by the coordinator, as confidential, by exclusion.
		 */
		Set<UUID> without(Delivery delivery, FormalRecord record, Recipient to) {
			Set<UUID> without = new HashSet<>(delivery.without());
			record.sections().stream().filter((one) -> one.keptFrom(to)).forEach((one) -> without.add(one.id()));
			return without;
		}

	}

	/**
	 * The meeting of a row.
	 * @return empty when there is no such row
	 */
	Optional<MeetingId> meetingOf(UUID delivery) {
		return this.deliveries.meetingOf(delivery);
	}

	Table table(ActingUser user, Meeting meeting) {
		MeetingId id = meeting.id();
		List<FormalRecord> records = new ArrayList<>();
		for (RecordKind kind : RecordKind.values()) {
			this.reader.newest(id, kind).ifPresent(records::add);
		}
		Map<UUID, List<Addendum>> addenda = new HashMap<>();
		records.stream()
			.filter(FormalRecord::approved)
			.forEach((one) -> addenda.put(one.id(), this.reader.addenda(one.id())));
		return new Table(meeting, records, this.deliveries.of(id), addenda, this.recipients.of(user, id));
	}

	/**
	 * What is in a row's envelope.
	 * @return empty when nothing is, or it does not go as things stand
	 */
	Optional<Sheet> sheet(Table table, Delivery delivery) {
		return sheet(table, delivery, UnaryOperator.identity());
	}

	/**
	 * The same, to be looked at: without the name and the address with which it could be
	 * posted.
	 */
	Optional<Sheet> proof(Table table, Delivery delivery) {
		return sheet(table, delivery, RecordSheet.Share::proof);
	}

	private Optional<Sheet> sheet(Table table, Delivery delivery, UnaryOperator<RecordSheet.Share> as) {
		FormalRecord record = table.record(delivery);
		Recipient to = table.recipient(delivery);
		if (record == null || to == null || to.barredFrom(delivery.kind()) || !record.approved()) {
			return Optional.empty();
		}
		return Optional.of(this.sheets.of(table.meeting(), record, as.apply(table.share(delivery, record, to))));
	}

	/**
	 * What speaks against something that may be done with a row.
	 * @return empty when nothing does
	 */
	Optional<DeliveryRefusal> refuses(Table table, DeliveryRule rule, DeliveryAct act, String words) {
		if (act.leaves() && table.doubted(rule.delivery())) {
			return Optional.of(DeliveryRefusal.DOUBTED);
		}
		String now = sheet(table, rule.delivery()).map(this::digest).orElse("");
		return rule.refuses(act, words)
			.or(() -> (act.leaves() && rule.delivery().differs(now)) ? Optional.of(DeliveryRefusal.CHANGED)
					: Optional.empty());
	}

	String digest(Sheet sheet) {
		return this.sheets.digest(sheet);
	}

	byte[] pdf(Sheet sheet) {
		return this.documents.pdf(sheet);
	}

}
