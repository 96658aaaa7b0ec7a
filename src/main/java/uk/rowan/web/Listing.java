package uk.rowan.web;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One page of a list.
 *
 * @param <T> what is listed
 * @param rows the rows of this page
 * @param query what was asked for
 * @param total how many rows the whole list has
 */
public record Listing<T>(List<T> rows, ListQuery query, long total) {

	/** Stands in {@link #pageNumbers()} where some are left out. */
	private static final int GAP = 0;

	public Listing {
		rows = List.copyOf(rows);
	}

	/**
	 * Whether there is nothing to show.
	 */
	public boolean isEmpty() {
		return this.rows.isEmpty();
	}

	/**
	 * How many pages the list has, at least one.
	 */
	public int pages() {
		return (int) Math.max(1, (this.total + ListQuery.ROWS - 1) / ListQuery.ROWS);
	}

	/**
	 * The number of the first row shown, from 1.
	 */
	public long from() {
		return isEmpty() ? 0 : this.query.offset() + 1L;
	}

	/**
	 * The number of the last row shown.
	 */
	public long to() {
		return isEmpty() ? 0 : this.query.offset() + (long) this.rows.size();
	}

	/**
	 * Where the list stands by this column: {@code ascending}, {@code descending} or
	 * {@code none}.
	 */
	public String sorted(String column) {
		if (!column.equals(this.query.sort())) {
			return "none";
		}
		return this.query.descending() ? "descending" : "ascending";
	}

	/**
	 * The pages to offer: first, last and those around this one; 0 where some are left
	 * out.
	 */
	public List<Integer> pageNumbers() {
		int here = this.query.page();
		return IntStream.rangeClosed(1, pages())
			.filter((page) -> page == 1 || page == pages() || Math.abs(page - here) <= 2)
			.mapToObj((page) -> (page != 1 && page != pages() && Math.abs(page - here) == 2) ? GAP : page)
			.toList();
	}

	/**
	 * Says nothing of what is listed: names never reach a log.
	 */
	@Override
	public String toString() {
		return "listing of " + this.rows.size() + " of " + this.total;
	}

}
