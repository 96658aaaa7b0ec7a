package uk.rowan.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * An audit entry as it is sealed: every column as text, in the order of {@link #COLUMNS};
 * the time in microseconds since 1970.
 *
 * @param values the columns' texts, {@code null} where the column is
 */
record EntryForm(List<@Nullable String> values) {

	/** Every column of the table, in the order in which it is hashed. */
	static final List<String> COLUMNS = List.of("id", "position", "txid", "recorded_at", "actor_id", "act",
			"subject_kind", "subject_id", "case_id", "person_id", "codes");

	/** The same as SQL over the table's alias {@code e}, each under its name. */
	static final String SQL = """
			cast(e.id as text) as id, cast(e.position as text) as position, cast(e.txid as text) as txid,
			cast(trunc(extract(epoch from e.recorded_at) * 1000000) as text) as recorded_at,
			cast(e.actor_id as text) as actor_id, e.act, e.subject_kind, cast(e.subject_id as text) as subject_id,
			cast(e.case_id as text) as case_id, cast(e.person_id as text) as person_id, e.codes""";

	EntryForm {
		values = Collections.unmodifiableList(new ArrayList<@Nullable String>(values));
	}

	/**
	 * Reads the entry from a row that selects {@link #SQL}.
	 */
	static EntryForm of(ResultSet row) throws SQLException {
		List<@Nullable String> values = new ArrayList<>(COLUMNS.size());
		for (String column : COLUMNS) {
			values.add(row.getString(column));
		}
		return new EntryForm(values);
	}

	String id() {
		return Objects.requireNonNullElse(this.values.getFirst(), "");
	}

	/**
	 * Where the entry stands among all: transaction first, then position.
	 */
	Place place() {
		return new Place(Long.parseUnsignedLong(Objects.requireNonNullElse(this.values.get(2), "0")),
				Long.parseLong(Objects.requireNonNullElse(this.values.get(1), "0")));
	}

	String hash() {
		CanonicalForm form = new CanonicalForm("rowan-audit-entry-1");
		this.values.forEach(form::add);
		return form.hash();
	}

	/**
	 * The content stays out of logs.
	 */
	@Override
	public String toString() {
		return id();
	}

	record Place(long transaction, long position) implements Comparable<Place> {

		@Override
		public int compareTo(Place other) {
			int transactions = Long.compareUnsigned(this.transaction, other.transaction);
			return (transactions != 0) ? transactions : Long.compare(this.position, other.position);
		}

	}

}
