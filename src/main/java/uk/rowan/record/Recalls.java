package uk.rowan.record;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;

import org.springframework.stereotype.Component;

/**
 * From whom a withdrawn record is recalled: everybody to whom it really went, what they
 * had of it, and whether it is given back or destroyed. Cases are named by reference, and
 * sections are counted, so that nothing is told of what it says.
 */
@Component
class Recalls {

	private final DeliveryReader deliveries;

	private final Recipients recipients;

	private final RecordReader reader;

	private final DeliveryWords words;

	private final RecordFrame frame;

	Recalls(DeliveryReader deliveries, Recipients recipients, RecordReader reader, DeliveryWords words,
			RecordFrame frame) {
		this.deliveries = deliveries;
		this.recipients = recipients;
		this.reader = reader;
		this.words = words;
		this.frame = frame;
	}

	/**
	 * What somebody had.
	 *
	 * @param name who
	 * @param role as what they are invited, in words; empty when they are not any more
	 * @param had what they had, in words
	 * @param way how it reached them, in words
	 * @param sent when it was sent, and by whom
	 * @param back when it was recalled and by whom, and how that is known; {@code null}
	 * while it is out
	 */
	record Recall(String name, String role, String had, String way, String sent, RecordPage.@Nullable Told back) {

		@Override
		public String toString() {
			return "recall";
		}

	}

	/**
	 * Everything that went, the first first; whoever asks may see it.
	 */
	List<Recall> of(MeetingId meeting, UUID record) {
		Set<UUID> gone = this.deliveries.gone(record);
		List<Delivery> went = this.deliveries.of(meeting).stream().filter((one) -> gone.contains(one.id())).toList();
		Map<InviteeId, Recipient> invited = this.recipients.of(ActingUser.SYSTEM, meeting);
		Map<CaseId, String> references = this.reader.references(meeting);
		List<Section> sections = this.reader.sections(record);
		Function<AccountId, String> names = this.frame
			.names(went.stream().flatMap((one) -> one.steps().stream()).map(DeliveryStep::by).distinct().toList());
		return went.stream().map((one) -> {
			Recipient to = invited.get(one.invitee());
			String had = this.words.had(one, cases(one, references), left(one, sections, to));
			return recall(one, to, had, names);
		}).toList();
	}

	private static String cases(Delivery delivery, Map<CaseId, String> references) {
		return delivery.children()
			.stream()
			.flatMap((one) -> Stream.ofNullable(references.get(one)))
			.sorted()
			.collect(Collectors.joining(", "));
	}

	/** How many sections with words they did not have, as far as that is known now. */
	private static long left(Delivery delivery, List<Section> sections, @Nullable Recipient to) {
		return sections.stream()
			.filter((one) -> !one.words().isBlank())
			.filter((one) -> delivery.children().stream().anyMatch(one::of))
			.filter((one) -> delivery.without().contains(one.id()) || (to != null && one.keptFrom(to)))
			.count();
	}

	private Recall recall(Delivery delivery, @Nullable Recipient to, String had, Function<AccountId, String> names) {
		return new Recall((to != null) ? to.invitee().called() : this.words.say("delivery.gone"),
				(to != null) ? this.words.role(to.invitee().role()) : "", had, this.words.say("way." + delivery.way()),
				step(delivery, DeliveryAct.SENT).map((one) -> this.words.told(one, names)).findFirst().orElse(""),
				step(delivery, DeliveryAct.RECALLED)
					.map((one) -> new RecordPage.Told(this.words.told(one, names), one.words()))
					.findFirst()
					.orElse(null));
	}

	private static Stream<DeliveryStep> step(Delivery delivery, DeliveryAct act) {
		return delivery.steps().stream().filter((one) -> one.act() == act);
	}

}
