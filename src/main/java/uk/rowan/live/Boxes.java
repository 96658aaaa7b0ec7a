package uk.rowan.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import uk.rowan.meeting.MeetingChild;
import uk.rowan.shared.AccountId;
import uk.rowan.web.Option;

/**
 * Lays out the fields of one section, with what stands in them.
 */
final class Boxes {

	/** Rows that can be added without asking the server, when it cannot be reached. */
	private static final int SPARE = 5;

	private final LiveMeeting meeting;

	private final Written written;

	private final LiveWords words;

	private final List<LiveGroup> groups = new ArrayList<>();

	private int row;

	Boxes(LiveMeeting meeting, Written written, LiveWords words) {
		this.meeting = meeting;
		this.written = written;
		this.words = words;
	}

	/**
	 * What was written, and what becomes of what was sent.
	 *
	 * @param fields what stands
	 * @param names who wrote it
	 * @param problems why something cannot be kept, by field
	 * @param conflicts the fields that somebody else has written meanwhile
	 */
	record Written(Map<FieldKey, LiveField> fields, Map<AccountId, String> names, Map<FieldKey, String> problems,
			Set<FieldKey> conflicts) {

		/**
		 * How many fields only.
		 */
		@Override
		public String toString() {
			return this.fields.size() + " fields";
		}

	}

	List<LiveGroup> groups() {
		return this.groups;
	}

	/**
	 * One field for all children.
	 */
	void one(FieldKind kind) {
		add("plain", "", List.of(box(FieldKey.of(kind), label(kind))));
	}

	/**
	 * One field for all children, and one for each child, folded while it is empty.
	 */
	void either(FieldKind kind) {
		one(kind);
		for (MeetingChild child : this.meeting.meeting().children()) {
			LiveBox box = box(FieldKey.of(kind).about(child.aCase()),
					this.words.say("only", label(kind), child.child().name()));
			add("child", this.words.say("only.child", child.child().name()), List.of(box));
		}
	}

	/**
	 * Fields side by side.
	 */
	void row(String heading, List<LiveBox> boxes) {
		add("row", heading, boxes);
	}

	void plain(String heading, List<LiveBox> boxes) {
		add("plain", heading, boxes);
	}

	/**
	 * As many rows as were written, one more, and spare ones.
	 * @param about the first of them
	 */
	void several(List<FieldKind> kinds, FieldKey about, String heading) {
		int used = 0;
		for (FieldKey key : this.written.fields().keySet()) {
			if (kinds.contains(key.kind()) && key.equals(new FieldKey(key.kind(), about.child(), null, key.number()))) {
				used = Math.max(used, key.number());
			}
		}
		for (int number = 1; number <= Math.min(used + 1 + SPARE, FieldKind.MOST); number++) {
			List<LiveBox> boxes = new ArrayList<>();
			for (FieldKind kind : kinds) {
				FieldKey key = new FieldKey(kind, about.child(), null, number);
				boxes.add(box(key, this.words.say("numbered", label(kind), number)));
			}
			add((number > used + 1) ? "spare" : "row", (number == 1) ? heading : "", boxes);
		}
	}

	String label(FieldKind kind) {
		return this.words.say("field." + kind);
	}

	LiveBox box(FieldKey key, String label) {
		return box(key, label, "");
	}

	/**
	 * A box beneath a heading that says to the eye whose it is.
	 */
	LiveBox box(FieldKey key, String label, String whose) {
		LiveField field = this.written.fields().get(key);
		String decided = (key.kind() == FieldKind.DECISION) ? decided(key) : "";
		boolean conflict = field != null && this.written.conflicts().contains(key);
		@Nullable String theirs = (conflict && field != null) ? this.words.inWords(key.kind(), field.words()) : null;
		String problem = this.written.problems().get(key);
		return new LiveBox(this.row++, key, (field != null) ? field.version() : 0, (field != null) ? field.words() : "",
				label, whose, (field != null) ? this.words.told(field, decided, this.written.names()) : "", theirs,
				(problem != null) ? this.words.say("problem." + problem) : null, options(key.kind()));
	}

	private String decided(FieldKey decision) {
		LiveField at = this.written.fields().get(new FieldKey(FieldKind.DECIDED_AT, decision.child(), null, 0));
		return (at != null) ? at.words() : "";
	}

	private List<Option> options(FieldKind kind) {
		if (kind.takes() == Takes.NUMBER) {
			return IntStream.rangeClosed(0, 10)
				.mapToObj(
						(step) -> new Option("" + step, (step % 10 == 0) ? this.words.say("scale." + step) : "" + step))
				.toList();
		}
		return this.words.options(kind);
	}

	private void add(String kind, String heading, List<LiveBox> boxes) {
		boolean open = boxes.stream()
			.anyMatch((box) -> !box.words().isEmpty() || box.problem() != null || box.theirs() != null);
		this.groups.add(new LiveGroup(kind, heading, open, boxes));
	}

}
