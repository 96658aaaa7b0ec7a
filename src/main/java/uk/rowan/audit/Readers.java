package uk.rowan.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.PersonId;
import uk.rowan.web.ListQuery;
import uk.rowan.web.Listing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Answers "who has seen this record?" (ST-14, ST-21). The caller has made sure that the
 * asker may know.
 */
@Service
@SuppressWarnings("InlineFormatString")
public class Readers {

	private static final Map<String, String> COLUMNS = Map.of("who", "actor_id, last_at", "what", "act, last_at",
			"last", "last_at, actor_id");

	/**
	 * What shows something of a record, told by the last word of its name: "case-viewed",
	 * "stub-shown", "address-disclosed", "people-listed", "glass-broken",
	 * "person-looked-up". A change shows nothing.
	 */
	private static final String SHOWS = "-(viewed|shown|disclosed|listed|broken|looked-up)$";

	private static final String LOOKS = """
			select actor_id, act, substring(codes from '"ground":"([A-Z_]+)"') as ground,
				min(recorded_at) as first_at, max(recorded_at) as last_at, count(*) as times, count(*) over () as total
			from audit_entry
			where %1$s = :subject and actor_id <> :system and act ~ :shows
			group by 1, 2, 3
			%2$s
			limit :limit offset :offset""";

	/** Steps from reader to reader through the index, however often each of them read. */
	private static final String COUNT = """
			with recursive reader as (
				(select actor_id from audit_entry where %1$s = :subject and act ~ :shows order by actor_id limit 1)
				union all
				select (select e.actor_id from audit_entry e
					where e.%1$s = :subject and e.actor_id > r.actor_id and e.act ~ :shows
					order by e.actor_id limit 1)
				from reader r where r.actor_id is not null)
			select count(actor_id) from reader where actor_id <> :system""";

	private final JdbcClient database;

	private final AuditNames names;

	private final ActLabels labels;

	Readers(JdbcClient database, AuditNames names, ActLabels labels) {
		this.database = database;
		this.names = names;
		this.labels = labels;
	}

	/**
	 * Who was shown what of a case.
	 */
	public Listing<Look> of(CaseId aCase, ListQuery query) {
		return looks("case_id", aCase.value(), query);
	}

	/**
	 * Who was shown what of a person's record.
	 */
	public Listing<Look> of(PersonId person, ListQuery query) {
		return looks("person_id", person.value(), query);
	}

	/**
	 * How many people have seen a case, in one statement.
	 */
	public long count(CaseId aCase) {
		return count("case_id", aCase.value());
	}

	/**
	 * How many people have seen a person's record, in one statement.
	 */
	public long count(PersonId person) {
		return count("person_id", person.value());
	}

	private long count(String column, UUID subject) {
		return this.database.sql(COUNT.formatted(column))
			.param("subject", subject)
			.param("shows", SHOWS)
			.param("system", ActingUser.SYSTEM.id().value())
			.query(Long.class)
			.single();
	}

	private Listing<Look> looks(String column, UUID subject, ListQuery query) {
		List<Row> rows = this.database.sql(LOOKS.formatted(column, query.orderBy(COLUMNS, "-last")))
			.param("subject", subject)
			.param("shows", SHOWS)
			.param("system", ActingUser.SYSTEM.id().value())
			.param("limit", query.limit())
			.param("offset", query.offset())
			.query(this::row)
			.list();
		Map<AccountId, String> found = this.names.actors(rows.stream().map((row) -> row.look().actor()).toList());
		List<Look> looks = rows.stream().map((row) -> named(row.look(), found)).toList();
		return new Listing<>(looks, query, rows.isEmpty() ? 0 : rows.getFirst().total());
	}

	private Row row(ResultSet row, int number) throws SQLException {
		@Nullable String ground = row.getString("ground");
		return new Row(new Look(new AccountId(row.getObject("actor_id", UUID.class)), "",
				this.labels.of(row.getString("act")), ground, row.getTimestamp("first_at").toInstant(),
				row.getTimestamp("last_at").toInstant(), row.getLong("times")), row.getLong("total"));
	}

	private static Look named(Look look, Map<AccountId, String> names) {
		return new Look(look.actor(), AuditNames.name(names, look.actor()), look.did(), look.ground(), look.first(),
				look.last(), look.times());
	}

	private record Row(Look look, long total) {
	}

}
