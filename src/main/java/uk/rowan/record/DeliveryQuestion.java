package uk.rowan.record;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import uk.rowan.mail.OneTimeQuestion;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.Option;

import org.springframework.stereotype.Component;

/**
 * Hands somebody without an account what they receive of a conference; whoever opens it
 * has it. The page refuses while something speaks against the row: its record is
 * withdrawn or doubted, its recipient excluded or not invited any more, the row struck
 * out.
 */
@Component
class DeliveryQuestion implements OneTimeQuestion {

	static final String PURPOSE = "record.delivery";

	private static final String OPENED = "OPENED";

	private final OpenRecords records;

	private final Envelopes envelopes;

	private final DeliveryRows rows;

	private final RecordJournal journal;

	private final RecordWords words;

	DeliveryQuestion(OpenRecords records, Envelopes envelopes, DeliveryRows rows, RecordJournal journal,
			RecordWords words) {
		this.records = records;
		this.envelopes = envelopes;
		this.rows = rows;
		this.journal = journal;
		this.words = words;
	}

	private record Open(MeetingId meeting, Envelopes.Table table, Delivery delivery) {

		@Override
		public String toString() {
			return this.delivery.toString();
		}

	}

	@Override
	public String purpose() {
		return PURPOSE;
	}

	@Override
	public Optional<Question> question(UUID subject, UUID asked) {
		return open(subject, asked).map((open) -> new Question(this.words.say("question.title"),
				this.words.say("question.words"), this.words.say("question.legend"),
				List.of(new Option(OPENED, this.words.say("question.opened"))), null));
	}

	@Override
	public boolean handsOver() {
		return true;
	}

	@Override
	public Optional<Supplier<byte[]>> document(UUID subject, UUID asked) {
		return open(subject, asked)
			.flatMap((open) -> this.envelopes.sheet(open.table(), open.delivery()).map((sheet) -> {
				acknowledge(open);
				this.journal.changed(ActingUser.SYSTEM, open.meeting(),
						RecordJournal.note("delivery-opened", "delivery", subject)
							.with("digest", this.envelopes.digest(sheet)));
				return () -> this.envelopes.pdf(sheet);
			}));
	}

	@Override
	public void answer(UUID subject, UUID asked, String choice) {
		open(subject, asked).ifPresent(this::acknowledge);
	}

	private void acknowledge(Open open) {
		if (!open.delivery().is(DeliveryAct.ACKNOWLEDGED)) {
			this.rows.step(ActingUser.SYSTEM, open.delivery(), DeliveryAct.ACKNOWLEDGED,
					this.words.say("question.told"), "");
			this.journal.changed(ActingUser.SYSTEM, open.meeting(),
					RecordJournal.note("delivery-moved", "delivery", open.delivery().id())
						.with("act", DeliveryAct.ACKNOWLEDGED)
						.with("way", open.delivery().way())
						.with("invitee", open.delivery().invitee()));
		}
	}

	/** The row, held until the transaction ends, when nothing speaks against it. */
	private Optional<Open> open(UUID subject, UUID asked) {
		return this.envelopes.meetingOf(subject).flatMap((meeting) -> {
			Seats seats = this.records.toChange(ActingUser.SYSTEM, meeting);
			Envelopes.Table table = this.envelopes.table(ActingUser.SYSTEM, seats.meeting());
			Delivery delivery = table.delivery(subject);
			boolean stands = delivery.way() == DeliveryWay.ONE_TIME_PAGE && delivery.invitee().value().equals(asked)
					&& delivery.is(DeliveryAct.SENT) && !delivery.isVoid() && !delivery.is(DeliveryAct.RECALLED)
					&& this.envelopes.refuses(table, table.rule(delivery, ActingUser.SYSTEM), DeliveryAct.SENT, "")
						.isEmpty();
			return stands ? Optional.of(new Open(meeting, table, delivery)) : Optional.empty();
		});
	}

}
