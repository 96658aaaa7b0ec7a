package uk.rowan.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.PersonId;

/**
 * A person as other modules show one.
 *
 * @param id who
 * @param name the name in use
 * @param kind child, adult or unborn
 * @param born date of birth, {@code null} when unborn or not known
 * @param expected expected date of birth of an unborn child, else {@code null}
 * @param nhsNumber ten digits, {@code null} when not known
 */
public record PersonSummary(PersonId id, String name, PersonKind kind, @Nullable LocalDate born,
		@Nullable LocalDate expected, @Nullable String nhsNumber) {

	/**
	 * The person of a row that has the columns of {@code people_summary}.
	 */
	public static PersonSummary of(ResultSet row) throws SQLException {
		return new PersonSummary(new PersonId(row.getObject("person_id", UUID.class)), row.getString("display_name"),
				PersonKind.valueOf(row.getString("kind")), row.getObject("born_on", LocalDate.class),
				row.getObject("expected_on", LocalDate.class), row.getString("nhs_number"));
	}

	/**
	 * The NHS number as people read it out, empty when not known.
	 */
	public String nhsNumberInGroups() {
		return NhsNumber.inGroups(this.nhsNumber);
	}

	/**
	 * The identity only: names never reach a log.
	 */
	@Override
	public String toString() {
		return this.id.toString();
	}

}
