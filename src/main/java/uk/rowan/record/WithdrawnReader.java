package uk.rowan.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import uk.rowan.account.Accounts;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.ListQuery;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads which records were withdrawn, and never what they say. What is about a child in
 * whose case somebody has declared an interest is not there for them.
 */
@Component
class WithdrawnReader {

	private static final String SELECTED = """
			select r.id, r.meeting_id, r.kind, b.starts_at, w.taken_at, w.taken_by, w.words,
				p.taken_at as asked_at, p.taken_by as asked_by, p.words as asked_words, coalesce(g.had, 0) as had,
				coalesce(g.back, 0) as back,
				(select string_agg(c.reference, ', ' order by c.reference) from meeting_about a
					join casefile_case c on c.case_id = a.case_id where a.meeting_id = r.meeting_id) as refs,
				(select string_agg(n.number::text, ', ' order by n.number) from record_child n
					where n.record_id = r.id) as numbers
			""";

	private static final String FOUND = """
			from record_step w
			join formal_record r on r.id = w.record_id
			cross join lateral (select s.taken_at, s.taken_by, s.words from record_step s
				where s.record_id = r.id and s.act = 'PROPOSED' order by s.number desc limit 1) p
			left join meeting_booked b on b.meeting_id = r.meeting_id
			left join lateral (select count(*) as had, count(*) filter (where o.back) as back
				from (select n.invitee_id, bool_and(exists (select from record_delivery_step s
						where s.delivery_id = n.delivery_id and s.act = 'RECALLED')) as back
					from record_delivery_gone n where n.record_id = r.id group by n.invitee_id) o) g on true
			where w.act = 'WITHDRAWN' and not exists (select from meeting_about a
				join reach_conflicted_case k on k.case_id = a.case_id and k.account_id = :account
				where a.meeting_id = r.meeting_id)
			""";

	private static final Map<String, String> COLUMNS = Map.of("when", "w.taken_at, r.id");

	private final JdbcClient database;

	private final Accounts accounts;

	private final RecordWords words;

	WithdrawnReader(JdbcClient database, Accounts accounts, RecordWords words) {
		this.database = database;
		this.accounts = accounts;
		this.words = words;
	}

	private record Found(WithdrawnRecord record, AccountId askedBy, Timestamp askedAt, AccountId decidedBy,
			Timestamp decidedAt) {

		@Override
		public String toString() {
			return this.record.toString();
		}

	}

	List<WithdrawnRecord> page(ActingUser user, ListQuery query) {
		return named(
				this.database.sql(SELECTED + FOUND + query.orderBy(COLUMNS, "-when") + " limit :limit offset :offset")
					.param("account", user.id().value())
					.param("limit", query.limit())
					.param("offset", query.offset())
					.query((row, number) -> found(row))
					.list());
	}

	long total(ActingUser user) {
		return this.database.sql("select count(*) " + FOUND)
			.param("account", user.id().value())
			.query(Long.class)
			.single();
	}

	Optional<WithdrawnRecord> find(ActingUser user, UUID id) {
		return named(this.database.sql(SELECTED + FOUND + "and r.id = :id")
			.param("account", user.id().value())
			.param("id", id)
			.query((row, number) -> found(row))
			.list()).stream().findFirst();
	}

	/** The names of all who asked or decided, in one statement. */
	private List<WithdrawnRecord> named(List<Found> found) {
		Map<AccountId, String> names = this.accounts
			.names(found.stream().flatMap((one) -> Stream.of(one.askedBy(), one.decidedBy())).distinct().toList());
		return found.stream().map((one) -> {
			WithdrawnRecord record = one.record();
			return new WithdrawnRecord(record.id(), record.meeting(), record.references(), record.kind(),
					record.numbers(), record.held(), record.when(),
					told("told.PROPOSED", one.askedAt(), names.get(one.askedBy()), record.asked().words()),
					told("told.WITHDRAWN", one.decidedAt(), names.get(one.decidedBy()), record.decided().words()),
					record.recipients(), record.recalled());
		}).toList();
	}

	private RecordPage.Told told(String key, Timestamp at, @Nullable String name, String because) {
		return new RecordPage.Told(
				this.words.told(key, at.toInstant(), (name != null) ? name : ActingUser.SYSTEM.name()), because);
	}

	private Found found(ResultSet row) throws SQLException {
		Timestamp starts = row.getTimestamp("starts_at");
		Timestamp decided = row.getTimestamp("taken_at");
		String numbers = row.getString("numbers");
		return new Found(
				new WithdrawnRecord(row.getObject("id", UUID.class),
						new MeetingId(row.getObject("meeting_id", UUID.class)), row.getString("refs"),
						this.words.say("kind." + row.getString("kind")), (numbers != null) ? numbers : "–",
						(starts != null) ? this.words.day(starts.toInstant()) : "", this.words.day(decided.toInstant()),
						new RecordPage.Told("", row.getString("asked_words")),
						new RecordPage.Told("", row.getString("words")), row.getInt("had"), row.getInt("back")),
				new AccountId(row.getObject("asked_by", UUID.class)), row.getTimestamp("asked_at"),
				new AccountId(row.getObject("taken_by", UUID.class)), decided);
	}

}
