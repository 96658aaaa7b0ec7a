package uk.rowan.live;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.InviteeId;

/**
 * What another module writes into a field.
 *
 * @param kind what
 * @param child the case of the child whom it is about, {@code null} for all
 * @param invitee the invitee whom it is about, {@code null} for nobody
 * @param number from 1 where there are several, else 0
 * @param words the words or the code
 */
public record NewNote(FieldKind kind, @Nullable CaseId child, @Nullable InviteeId invitee, int number, String words) {

	/**
	 * A note for all children.
	 */
	public static NewNote of(FieldKind kind, String words) {
		return new NewNote(kind, null, null, kind.numbered() ? 1 : 0, words);
	}

	static List<Typed> typed(Collection<NewNote> notes, Map<FieldKey, LiveField> standing) {
		return notes.stream().map((note) -> {
			FieldKey key = FieldKey.parse(new FieldKey(note.kind, note.child, note.invitee, note.number).toString())
				.orElseThrow(() -> new IllegalArgumentException("no such field"));
			FieldRule.Answer answer = FieldRule.judge(note.kind, note.words);
			if (!answer.taken()) {
				throw new IllegalArgumentException("refused: " + answer.problem());
			}
			LiveField now = standing.get(key);
			return new Typed(key, (now != null) ? now.version() : 0, answer.words(), null, Duration.ZERO);
		}).toList();
	}

	/**
	 * What it is only: the words never reach a log.
	 */
	@Override
	public String toString() {
		return this.kind.name();
	}

}
