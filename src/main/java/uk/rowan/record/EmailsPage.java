package uk.rowan.record;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;
import uk.rowan.web.NotFound;
import uk.rowan.web.Option;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The secure e-mails that are ready to go, each with whom it goes to and what is in it;
 * each look is remembered for each child shown.
 */
@Service
class EmailsPage {

	private final OpenRecords records;

	private final Envelopes envelopes;

	private final DeliveryWords words;

	private final RecordFrame frame;

	private final RecordJournal journal;

	EmailsPage(OpenRecords records, Envelopes envelopes, DeliveryWords words, RecordFrame frame,
			RecordJournal journal) {
		this.records = records;
		this.envelopes = envelopes;
		this.words = words;
		this.frame = frame;
		this.journal = journal;
	}

	/**
	 * The rows that could go by e-mail now, with nobody's reason or check.
	 */
	static List<Delivery> ready(Envelopes.Table table, ActingUser user) {
		return table.deliveries().stream().filter((one) -> ready(table, one, table.rule(one, user))).toList();
	}

	private static boolean ready(Envelopes.Table table, Delivery delivery, DeliveryRule rule) {
		return delivery.way() == DeliveryWay.SECURE_EMAIL && rule.ready().contains(DeliveryAct.SENT) && !rule.apart()
				&& !table.doubted(delivery);
	}

	/**
	 * The model of the page.
	 * @throws NotFound when it is not the user's to send
	 */
	@Transactional
	Map<String, Object> ask(ActingUser user, MeetingId id) {
		Seats seats = this.records.toDecide(user, id);
		if (!user.is(Role.COORDINATOR)) {
			throw new NotFound();
		}
		this.journal.seen(user, seats.meeting(), "distribution-viewed");
		Envelopes.Table table = this.envelopes.table(user, seats.meeting());
		List<Delivery> ready = ready(table, user);
		Map<String, Object> model = this.frame.model(seats.meeting());
		model.put("version", table.deliveries().stream().mapToInt((one) -> one.steps().size()).sum());
		model.put("ready", ready.stream().map((one) -> this.words.email(table, one)).toList());
		return model;
	}

	/**
	 * What can be chosen, within a model that {@link #ask} has made.
	 */
	static List<Option> ready(Map<String, Object> model) {
		return ((List<?>) Objects.requireNonNull(model.get("ready"))).stream().map(Option.class::cast).toList();
	}

	/**
	 * How many steps the distribution has, within such a model.
	 */
	static int version(Map<String, Object> model) {
		return (Integer) Objects.requireNonNull(model.get("version"));
	}

}
