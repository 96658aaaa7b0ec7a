package uk.rowan.settings;

import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/**
 * One thing that somebody has to do by a day, in words for their work list.
 *
 * @param task what is to be done: "Formal record"
 * @param whom whom it is about, as the reader may know them
 * @param due the day and why
 * @param href where it is done
 */
public record DueItem(String task, String whom, DueDate due, String href) {

	/**
	 * So many of a kind stand on a work list each for itself.
	 */
	public static final int EACH = 50;

	/**
	 * The first {@link #EACH} each for itself, and one line for all others together: how
	 * many they are, and by when the first of them is due.
	 * @param all of one kind, those that are due first at the beginning
	 * @param task what is to be done about the others
	 * @param more says how many others there are: "and 7 more"
	 * @param href where the others are found
	 */
	public static List<DueItem> cut(List<DueItem> all, String task, LongFunction<String> more, String href) {
		if (all.size() <= EACH) {
			return all;
		}
		DueItem rest = new DueItem(task, more.apply(all.size() - EACH), all.get(EACH).due(), href);
		return Stream.concat(all.stream().limit(EACH), Stream.of(rest)).toList();
	}

}
