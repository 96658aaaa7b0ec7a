package uk.rowan.live;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

import uk.rowan.web.TypedTime;
import uk.rowan.web.TypedWords;

/**
 * What each kind of field takes. Nothing is required while the meeting is held: nothing
 * can always be sent, and takes back what was there.
 */
final class FieldRule {

	/** The most characters of one field. */
	static final int MOST = 900_000;

	/** The most characters of a line. */
	static final int LINE = 500;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.UK)
		.withResolverStyle(ResolverStyle.STRICT);

	private FieldRule() {
	}

	/**
	 * What is kept, or why nothing is.
	 *
	 * @param words what is kept, empty for nothing
	 * @param problem the end of the message's key, empty when there is none
	 */
	record Answer(String words, String problem) {

		boolean taken() {
			return this.problem.isEmpty();
		}

		/**
		 * Nothing of what was typed: it never reaches a log.
		 */
		@Override
		public String toString() {
			return this.problem;
		}

	}

	static Answer judge(FieldKind kind, String typed) {
		String words = TypedWords.of(typed);
		if (words.codePointCount(0, words.length()) > MOST) {
			return new Answer("", "words");
		}
		return switch (kind.takes()) {
			case WORDS -> new Answer(words, "");
			case LINE -> line(words);
			case TIME -> value("time", words.strip(), (text) -> time(text).toString());
			case DAY -> value("day", words.strip(), (text) -> day(text).toString());
			case NUMBER -> value("number", words.strip(), FieldRule::scale);
			case CODE, YES -> code(kind, words.strip());
		};
	}

	private interface Reading {

		String read(String text);

	}

	private static Answer value(String problem, String text, Reading reading) {
		try {
			return new Answer(text.isEmpty() ? "" : reading.read(text), "");
		}
		catch (DateTimeException | NumberFormatException ex) {
			return new Answer("", problem);
		}
	}

	private static Answer line(String words) {
		String text = words.replaceAll("[\\n\\t]+", " ");
		return (text.codePointCount(0, text.length()) <= LINE) ? new Answer(text, "") : new Answer("", "line");
	}

	private static Answer code(FieldKind kind, String text) {
		return (text.isEmpty() || kind.codes().contains(text)) ? new Answer(text, "") : new Answer("", "code");
	}

	private static LocalTime time(String text) {
		return TypedTime.read(text).orElseThrow(() -> new DateTimeException("no such time"));
	}

	private static LocalDate day(String text) {
		LocalDate day = LocalDate.from(DAY.parse(text));
		if (day.getYear() < 2000 || day.getYear() > 2200) {
			throw new DateTimeException("no such day");
		}
		return day;
	}

	private static String scale(String text) {
		if (!text.matches("[0-9]{1,2}") || Integer.parseInt(text) > 10) {
			throw new NumberFormatException("no such step");
		}
		return Integer.toString(Integer.parseInt(text));
	}

}
