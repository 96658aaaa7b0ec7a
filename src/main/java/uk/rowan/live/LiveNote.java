package uk.rowan.live;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.DatabaseClock;
import uk.rowan.shared.InviteeId;

/**
 * What stands in a field.
 *
 * @param kind what was typed
 * @param child the case of the child whom it is about, {@code null} for all
 * @param invitee the invitee whom it is about, {@code null} for nobody
 * @param number from 1 where there are several, else 0
 * @param words the words or the code, never empty
 * @param saidAt when it was said, as far as anybody says so; of a decision the time that
 * was typed beside it
 * @param typedAt when it was typed last
 * @param by who typed it last
 */
record LiveNote(FieldKind kind, @Nullable CaseId child, @Nullable InviteeId invitee, int number, String words,
		Instant saidAt, Instant typedAt, AccountId by) {

	static List<LiveNote> of(Map<FieldKey, LiveField> fields) {
		return fields.values()
			.stream()
			.filter((field) -> !field.words().isBlank())
			.map((field) -> of(field, fields))
			.sorted(Comparator.comparing(LiveNote::kind).thenComparingInt(LiveNote::number))
			.toList();
	}

	private static LiveNote of(LiveField field, Map<FieldKey, LiveField> fields) {
		FieldKey key = field.key();
		LiveField decided = fields.get(new FieldKey(FieldKind.DECIDED_AT, key.child(), null, 0));
		Instant said = (key.kind() == FieldKind.DECISION && decided != null && !decided.words().isEmpty())
				? before(later(field.changedAt(), decided.changedAt()), LocalTime.parse(decided.words()))
				: field.saidAt();
		return new LiveNote(key.kind(), key.child(), key.invitee(), key.number(), field.words(), said,
				field.changedAt(), field.changedBy());
	}

	private static Instant later(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

	/** The last time it was that time of the day. */
	private static Instant before(Instant typed, LocalTime time) {
		ZonedDateTime then = typed.atZone(DatabaseClock.LONDON);
		ZonedDateTime said = then.with(time);
		return (said.isAfter(then) ? said.minusDays(1) : said).toInstant();
	}

	/**
	 * What it is only: the words never reach a log.
	 */
	@Override
	public String toString() {
		return this.kind.name();
	}

}
