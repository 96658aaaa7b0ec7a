package uk.rowan.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import uk.rowan.meeting.MeetingChild;
import uk.rowan.shared.CaseId;

/**
 * What the room may see: the mapping and the agreed actions for all children. What is
 * typed for one child, and how safe that child is, only where somebody shows the child;
 * never what is confidential.
 */
final class Board {

	/** In the order of the board; nothing else is even read. */
	static final List<FieldKind> KINDS = List.of(FieldKind.WORRIES, FieldKind.DANGER, FieldKind.SCALE,
			FieldKind.SCALE_BY, FieldKind.WORKING, FieldKind.NEEDS, FieldKind.PLAN_WHAT, FieldKind.PLAN_WHO,
			FieldKind.PLAN_BY, FieldKind.BOARD_CHILD, FieldKind.BOARD_BLANK);

	private Board() {
	}

	/**
	 * A column of the board.
	 *
	 * @param title what it holds
	 * @param parts what was said for all, and for the children who are shown
	 */
	record Column(String title, List<Part> parts) {

		/**
		 * How many parts only.
		 */
		@Override
		public String toString() {
			return this.parts.size() + " parts";
		}

	}

	/**
	 * One thing that was said.
	 *
	 * @param child the case of the child whom it is about, {@code null} for all
	 * @param heading about whom; empty for all
	 * @param words what
	 */
	record Part(@Nullable CaseId child, String heading, String words) {

		/**
		 * Nothing of what was said: it never reaches a log.
		 */
		@Override
		public String toString() {
			return "part";
		}

	}

	static boolean blank(Map<FieldKey, LiveField> fields) {
		LiveField blank = fields.get(FieldKey.of(FieldKind.BOARD_BLANK));
		return blank != null && !blank.words().isEmpty();
	}

	static List<Column> columns(LiveMeeting meeting, Map<FieldKey, LiveField> fields, LiveWords words) {
		List<Column> columns = new ArrayList<>();
		columns.add(new Column(words.say("field.WORRIES"), said(FieldKind.WORRIES, meeting, fields)));
		List<Part> dangers = new ArrayList<>();
		for (int number = 1; number <= FieldKind.MOST; number++) {
			add(dangers, null, text(fields, FieldKey.of(FieldKind.DANGER).numbered(number)));
		}
		columns.add(new Column(words.say("dangers"), dangers));
		columns.add(new Column(words.say("field.WORKING"), said(FieldKind.WORKING, meeting, fields)));
		columns.add(new Column(words.say("field.NEEDS"), said(FieldKind.NEEDS, meeting, fields)));
		columns.add(new Column(words.say("board.scales"), scales(meeting, fields)));
		columns.add(new Column(words.say("actions"), actions(meeting, fields)));
		return columns.stream().filter((column) -> !column.parts().isEmpty()).toList();
	}

	private static List<Part> said(FieldKind kind, LiveMeeting meeting, Map<FieldKey, LiveField> fields) {
		List<Part> parts = new ArrayList<>();
		add(parts, null, text(fields, FieldKey.of(kind)));
		shown(meeting, fields)
			.forEach((child) -> add(parts, child, text(fields, FieldKey.of(kind).about(child.aCase()))));
		return parts;
	}

	private static List<MeetingChild> shown(LiveMeeting meeting, Map<FieldKey, LiveField> fields) {
		return meeting.meeting()
			.children()
			.stream()
			.filter((child) -> !text(fields, FieldKey.of(FieldKind.BOARD_CHILD).about(child.aCase())).isEmpty())
			.toList();
	}

	private static List<Part> scales(LiveMeeting meeting, Map<FieldKey, LiveField> fields) {
		List<Part> parts = new ArrayList<>();
		for (MeetingChild child : shown(meeting, fields)) {
			for (int number = 1; number <= FieldKind.MOST; number++) {
				FieldKey key = FieldKey.of(FieldKind.SCALE).about(child.aCase()).numbered(number);
				String step = text(fields, key);
				String who = text(fields, new FieldKey(FieldKind.SCALE_BY, child.aCase(), null, number));
				add(parts, child, (step.isEmpty() || who.isEmpty()) ? step : step + " · " + who);
			}
		}
		return parts;
	}

	private static List<Part> actions(LiveMeeting meeting, Map<FieldKey, LiveField> fields) {
		List<Part> parts = new ArrayList<>();
		for (int number = 1; number <= FieldKind.MOST; number++) {
			add(parts, null, action(fields, null, number));
		}
		for (MeetingChild child : shown(meeting, fields)) {
			for (int number = 1; number <= FieldKind.MOST; number++) {
				add(parts, child, action(fields, child.aCase(), number));
			}
		}
		return parts;
	}

	private static String action(Map<FieldKey, LiveField> fields, @Nullable CaseId child, int number) {
		return Stream.of(FieldKind.PLAN_WHAT, FieldKind.PLAN_WHO, FieldKind.PLAN_BY)
			.map((kind) -> text(fields, FieldKey.of(kind).about(child).numbered(number)))
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining(" · "));
	}

	private static String text(Map<FieldKey, LiveField> fields, FieldKey key) {
		LiveField field = fields.get(key);
		return (field != null) ? field.words() : "";
	}

	private static void add(List<Part> parts, @Nullable MeetingChild child, String words) {
		if (!words.isBlank()) {
			parts.add(
					(child != null) ? new Part(child.aCase(), child.child().name(), words) : new Part(null, "", words));
		}
	}

}
