package uk.rowan.web;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which part of a list is asked for, and in which order.
 *
 * @param page the page, from 1
 * @param sort the name of the column to sort by, empty for the list's own order
 * @param descending whether the greatest comes first
 */
public record ListQuery(int page, String sort, boolean descending) {

	/** Rows on a page. */
	public static final int ROWS = 25;

	private static final int LAST_PAGE = 100_000;

	public ListQuery {
		page = Math.clamp(page, 1, LAST_PAGE);
	}

	/**
	 * The beginning of a list in its own order.
	 */
	public static ListQuery first() {
		return new ListQuery(1, "", false);
	}

	/**
	 * The order as SQL, made of the given columns only, whatever was asked for.
	 * @param columnsBySortName SQL columns, several with a comma between, by the name
	 * that addresses use
	 * @param defaultSort a name among them, with a minus before it for the greatest first
	 * @return {@code order by} and the columns
	 */
	public String orderBy(Map<String, String> columnsBySortName, String defaultSort) {
		boolean asked = columnsBySortName.containsKey(this.sort);
		String name = asked ? this.sort : defaultSort.replaceFirst("^-", "");
		String columns = columnsBySortName.get(name);
		if (columns == null) {
			throw new IllegalArgumentException("no column is named " + name);
		}
		String direction = (asked ? this.descending : defaultSort.startsWith("-")) ? " desc" : " asc";
		return Arrays.stream(columns.split(",(?![^(]*\\))"))
			.map((column) -> column.strip() + direction)
			.collect(Collectors.joining(", ", "order by ", ""));
	}

	/**
	 * How many rows to read.
	 */
	public int limit() {
		return ROWS;
	}

	/**
	 * How many rows come before.
	 */
	public int offset() {
		return (this.page - 1) * ROWS;
	}

}
