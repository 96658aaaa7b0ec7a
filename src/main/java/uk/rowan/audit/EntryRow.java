package uk.rowan.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.PersonId;

/**
 * An entry as the table holds it.
 *
 * @param at when it was recorded
 * @param actor by whom
 * @param act what was done
 * @param kind the kind of the subject
 * @param subject its identity
 * @param aCase the case that it concerns
 * @param person the person that it concerns
 * @param codes further ids and codes, as JSON
 */
record EntryRow(Instant at, AccountId actor, String act, String kind, @Nullable UUID subject, @Nullable CaseId aCase,
		@Nullable PersonId person, String codes) {

	static final String SQL = "recorded_at, actor_id, act, subject_kind, subject_id, case_id, person_id, codes";

	private static final Pattern ACCOUNT = Pattern.compile("\"(?:account|actor)\": ?\"([0-9a-f-]{36})\"");

	private static final Pattern CASE = Pattern.compile("\"case\": ?\"([0-9a-f-]{36})\"");

	static EntryRow of(ResultSet row, int number) throws SQLException {
		@Nullable UUID aCase = row.getObject("case_id", UUID.class);
		@Nullable UUID person = row.getObject("person_id", UUID.class);
		return new EntryRow(row.getTimestamp("recorded_at").toInstant(),
				new AccountId(row.getObject("actor_id", UUID.class)), row.getString("act"),
				row.getString("subject_kind"), row.getObject("subject_id", UUID.class),
				(aCase != null) ? new CaseId(aCase) : null, (person != null) ? new PersonId(person) : null,
				row.getString("codes"));
	}

	/**
	 * Everybody of the council who is named in the entry.
	 */
	Stream<AccountId> accounts() {
		Stream<AccountId> about = (this.subject != null && "account".equals(this.kind))
				? Stream.of(new AccountId(this.subject)) : Stream.empty();
		return Stream.of(Stream.of(this.actor), about, named(ACCOUNT).flatMap((id) -> AccountId.parse(id).stream()))
			.flatMap((each) -> each);
	}

	/**
	 * Every case that is named in the entry.
	 */
	Stream<CaseId> cases() {
		return Stream.concat(Stream.ofNullable(this.aCase), named(CASE).flatMap((id) -> CaseId.parse(id).stream()));
	}

	private Stream<String> named(Pattern code) {
		return code.matcher(this.codes).results().map((MatchResult found) -> found.group(1));
	}

	/**
	 * The content stays out of logs.
	 */
	@Override
	public String toString() {
		return this.act;
	}

}
