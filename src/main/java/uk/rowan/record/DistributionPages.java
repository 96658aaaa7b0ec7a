package uk.rowan.record;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import uk.rowan.document.Sheet;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;
import uk.rowan.web.NotFound;
import uk.rowan.web.NotNow;
import uk.rowan.web.Option;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the pages of a distribution show; each look is remembered for each child shown.
 */
@Service
class DistributionPages {

	private final OpenRecords records;

	private final Envelopes envelopes;

	private final DeliveryWords words;

	private final RecordFrame frame;

	private final RecordJournal journal;

	DistributionPages(OpenRecords records, Envelopes envelopes, DeliveryWords words, RecordFrame frame,
			RecordJournal journal) {
		this.records = records;
		this.envelopes = envelopes;
		this.words = words;
		this.frame = frame;
		this.journal = journal;
	}

	/**
	 * The model of the whole table.
	 * @throws NotFound when it is not the user's to see
	 */
	@Transactional
	Map<String, Object> show(ActingUser user, MeetingId id) {
		Envelopes.Table table = table(user, id);
		Function<AccountId, String> names = this.frame.names(table.deliveries()
			.stream()
			.flatMap((one) -> one.steps().stream())
			.map(DeliveryStep::by)
			.distinct()
			.toList());
		Map<String, Object> model = this.frame.model(table.meeting());
		model.put("page",
				new DistributionPage(
						user.is(Role.COORDINATOR) && table.records().stream().anyMatch(FormalRecord::approved),
						EmailsPage.ready(table, user).size(),
						table.deliveries().stream().map((one) -> this.words.row(table, one, user, names)).toList(),
						missing(table), unlisted(table), apart(table), unchecked(table, user)));
		return model;
	}

	private List<String> missing(Envelopes.Table table) {
		return table.records()
			.stream()
			.filter(FormalRecord::approved)
			.flatMap((record) -> table.recipients()
				.values()
				.stream()
				.filter((to) -> to.due() && table.had(record, to).isEmpty() && !table.served(record, to))
				.map((to) -> this.words.missing(record.kind(), to)))
			.toList();
	}

	/** From the day on which others receive the letter. */
	private List<String> unlisted(Envelopes.Table table) {
		return table.records().stream().anyMatch((one) -> one.approved() && one.kind() == RecordKind.LETTER)
				? this.words.unlisted(table.meeting()) : List.of();
	}

	private static boolean unchecked(Envelopes.Table table, ActingUser user) {
		return table.deliveries()
			.stream()
			.anyMatch((one) -> one.waits()
					&& table.rule(one, user).doubt().filter((why) -> why == DeliveryRefusal.UNCHECKED).isPresent());
	}

	/** Each pair once. */
	private List<String> apart(Envelopes.Table table) {
		Set<Set<InviteeId>> said = new HashSet<>();
		return table.recipients()
			.values()
			.stream()
			.flatMap((to) -> to.apart()
				.stream()
				.filter((one) -> said.add(Set.of(to.invitee().id(), one.other())))
				.flatMap((one) -> this.words.apart(table, to, one).stream()))
			.toList();
	}

	/**
	 * The model of the page on which rows are added.
	 * @param typed which document, as a code; empty for the first that somebody is due
	 * who has no row
	 * @throws NotFound when it is not the user's to send
	 */
	@Transactional
	Map<String, Object> adding(ActingUser user, MeetingId id, String typed) {
		Envelopes.Table table = table(user, id);
		if (!user.is(Role.COORDINATOR)) {
			throw new NotFound();
		}
		Map<String, Object> model = this.frame.model(table.meeting());
		List<FormalRecord> approved = table.records().stream().filter(FormalRecord::approved).toList();
		Optional<FormalRecord> record = chosen(table, approved, typed);
		model.put("title", record.map((one) -> this.words.say("deliveries.title." + one.kind()))
			.orElseGet(() -> this.words.say("deliveries.title")));
		model.put("record", record);
		model.put("kinds",
				approved.stream().map((one) -> new Option(one.kind().name(), this.words.kind(one.kind()))).toList());
		model.put("invitees", record.map((one) -> invitees(table, one, true)).orElse(List.of()));
		model.put("usual", record.map((one) -> invitees(table, one, false)).orElse(List.of()));
		model.put("ways",
				Stream.concat(Stream.of("USUAL"), Arrays.stream(DeliveryWay.values()).map(DeliveryWay::name))
					.map((one) -> new Option(one, this.words.say("way." + one)))
					.toList());
		model.put("children",
				table.meeting()
					.children()
					.stream()
					.map((one) -> new Option(one.aCase().toString(), one.child().name()))
					.toList());
		model.put("sections", record.map((one) -> sections(table, one)).orElse(List.of()));
		return model;
	}

	private Optional<FormalRecord> chosen(Envelopes.Table table, List<FormalRecord> approved, String typed) {
		return approved.stream()
			.filter((one) -> one.kind().name().equals(typed))
			.findFirst()
			.or(() -> approved.stream().filter((one) -> !invitees(table, one, false).isEmpty()).findFirst())
			.or(() -> approved.stream().reduce((first, second) -> second));
	}

	private List<Option> sections(Envelopes.Table table, FormalRecord record) {
		return record.sections()
			.stream()
			.filter((one) -> !one.words().isBlank())
			.map((one) -> new Option(one.id().toString(), this.words.title(table.meeting(), one)))
			.toList();
	}

	private List<Option> invitees(Envelopes.Table table, FormalRecord record, boolean all) {
		return table.recipients()
			.values()
			.stream()
			.filter((one) -> !one.barredFrom(record.kind()) && !table.served(record, one))
			.filter((one) -> all || one.due())
			.map((one) -> new Option(one.invitee().id().toString(), one.invitee().called(), this.words.as(one)))
			.toList();
	}

	/**
	 * The model of the page on which something is done with a row.
	 * @throws NotFound when there is no such row, or nothing for the user to do
	 */
	@Transactional
	Map<String, Object> steps(ActingUser user, MeetingId id, UUID row) {
		Envelopes.Table table = table(user, id);
		Delivery delivery = table.delivery(row);
		List<DeliveryAct> offered = table.rule(delivery, user).ready();
		if (offered.isEmpty()) {
			throw new NotFound();
		}
		Map<String, Object> model = this.frame.model(table.meeting());
		model.put("delivery", delivery);
		model.put("offered", offered);
		model.put("row", this.words.row(table, delivery, user,
				this.frame.names(delivery.steps().stream().map(DeliveryStep::by).toList())));
		model.put("acts", offered.stream().map((one) -> this.words.act(one, delivery.way())).toList());
		model.put("door", offered.contains(DeliveryAct.CHECKED) ? this.words.door(table, delivery, user) : "");
		return model;
	}

	/**
	 * What is in a row's envelope, exactly; of paper all but the name and the address. It
	 * is laid out afterwards, where no transaction waits for it.
	 * @throws NotFound when there is no such row, or nothing goes
	 */
	@Transactional
	Sheet preview(ActingUser user, MeetingId id, UUID row) {
		Envelopes.Table table = read(user, id);
		Delivery delivery = table.delivery(row);
		seen(user, table, delivery, "envelope-viewed");
		return (delivery.way().paper() ? this.envelopes.proof(table, delivery) : this.envelopes.sheet(table, delivery))
			.orElseThrow(NotFound::new);
	}

	/**
	 * The paper that goes to somebody, once it is marked as printed.
	 * @throws NotFound when there is no such row, or it does not go on paper
	 * @throws NotNow when it is not printed, or something speaks against that; the page
	 * says what
	 */
	@Transactional
	Sheet paper(ActingUser user, MeetingId id, UUID row) {
		Envelopes.Table table = read(user, id);
		Delivery delivery = table.delivery(row);
		if (!delivery.way().paper()) {
			throw new NotFound();
		}
		seen(user, table, delivery, "paper-viewed");
		Optional<DeliveryRefusal> refused = this.envelopes.refuses(table, table.rule(delivery, user), DeliveryAct.SENT,
				"");
		if (refused.isPresent() || !delivery.is(DeliveryAct.PRINTED) || delivery.isVoid()) {
			throw new NotNow(refused.map((one) -> "record.delivery.refused." + one).orElse("record.delivery.unprinted"),
					"/conferences/" + id + "/distribution");
		}
		return this.envelopes.sheet(table, delivery).orElseThrow(NotFound::new);
	}

	private void seen(ActingUser user, Envelopes.Table table, Delivery delivery, String act) {
		this.journal.seen(user, table.meeting(),
				RecordJournal.note(act, "delivery", delivery.id()).with("invitee", delivery.invitee()));
	}

	private Envelopes.Table table(ActingUser user, MeetingId id) {
		Envelopes.Table table = read(user, id);
		this.journal.seen(user, table.meeting(), "distribution-viewed");
		return table;
	}

	private Envelopes.Table read(ActingUser user, MeetingId id) {
		return this.envelopes.table(user, this.records.toDecide(user, id).meeting());
	}

}
