package uk.rowan.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A family's conference as {@code demo/conferences.txt} tells of it.
 *
 * @param guests who is invited, by the word that the file calls them
 * @param reports how far the reports have come, by the same words
 * @param answers whether they agree to a recording, by the same words
 * @param notes what is typed
 */
record DemoMeeting(Map<String, Guest> guests, Map<String, String> reports, Map<String, String> answers,
		List<Note> notes) {

	private static final Pattern NOTE = Pattern.compile("([A-Z_]+)(?:/(\\d+))?(?: @(\\S+))?(?: #(\\d+))? (.+)");

	/**
	 * Somebody who is invited.
	 *
	 * @param role as what
	 * @param source where they are found: among the adults, the children, the staff, the
	 * agencies, or nowhere
	 * @param which which of them there
	 * @param name the name, where the source has none
	 */
	record Guest(String role, String source, String which, String name) {

		static Guest read(String text) {
			String[] parts = text.split(" ", 3);
			String[] which = parts[2].split(" \\| ", 2);
			return new Guest(parts[0], parts[1], which[0], (which.length > 1) ? which[1] : "");
		}

	}

	/**
	 * Something typed into a field.
	 *
	 * @param kind which field
	 * @param row from 1 where there are several, else 0
	 * @param guest of whom, empty for nobody
	 * @param child about the child of which number, 0 for all
	 * @param words the words or the code; a plus and a number are days after the
	 * conference
	 */
	record Note(String kind, int row, String guest, int child, String words) {

		static Note read(String text) {
			Matcher parts = NOTE.matcher(text);
			if (!parts.matches()) {
				throw new IllegalArgumentException(text);
			}
			return new Note(parts.group(1), number(parts.group(2)), (parts.group(3) != null) ? parts.group(3) : "",
					number(parts.group(4)), parts.group(5));
		}

		private static int number(String digits) {
			return (digits != null) ? Integer.parseInt(digits) : 0;
		}

	}

	/**
	 * Reads all of them, by the family's name.
	 */
	static Map<String, DemoMeeting> read(List<String> lines) {
		Map<String, DemoMeeting> meetings = new LinkedHashMap<>();
		DemoMeeting last = null;
		for (String line : lines) {
			String[] word = line.split(" ", 2);
			if (word[0].equals("conference")) {
				last = new DemoMeeting(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(),
						new ArrayList<>());
				meetings.put(word[1], last);
			}
			else if (last != null && word.length > 1 && !line.startsWith("#")) {
				last.add(word[0], word[1]);
			}
		}
		return meetings;
	}

	private void add(String what, String text) {
		String[] parts = text.split(" ", 2);
		switch (what) {
			case "who" -> this.guests.put(parts[0], Guest.read(parts[1]));
			case "report" -> this.reports.put(parts[0], parts[1]);
			case "answer" -> this.answers.put(parts[0], parts[1]);
			case "note" -> this.notes.add(Note.read(text));
			default -> throw new IllegalArgumentException(what);
		}
	}

}
