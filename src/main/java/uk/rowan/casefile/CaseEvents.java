package uk.rowan.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.account.Accounts;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What cases themselves put into the chronology: opened, allocated, restricted, closed,
 * reopened, notes.
 */
@Component
class CaseEvents implements ChronologySource {

	/**
	 * A restriction is told of in every case of its child, but not why: whoever reads it
	 * when it is lifted was not meant to know.
	 */
	private static final String SQL = """
			with restriction as (
				select r.id, r.follows_id, r.from_at, r.given_by, r.until_at, r.ended_by
				from reach_case_child own
				join reach_case_child same on same.person_id = own.person_id
				join reach_restriction r on r.case_id = same.case_id
				where own.case_id = :case
			)
			select 'opened' as kind, opened_on as day, opened_at as at, opened_by as by, source as code, reason as words,
				cast(null as uuid) as who
			from case_file where id = :case
			union all
			select 'closed', closed_on, closed_at, closed_by, reason, note, null
			from case_closure where case_id = :case
			union all
			select 'reopened', reopened_on, reopened_at, reopened_by, '', reason, null
			from case_reopening where case_id = :case
			union all
			select 'note', happened_on, written_at, written_by, '', text, null
			from case_note where case_id = :case
			union all
			select 'allocated', (a.from_at at time zone 'Europe/London')::date, a.from_at, a.given_by, a.kind, '',
				a.account_id
			from case_allocation a where a.case_id = :case
			union all
			select case when r.follows_id is null then 'restricted' else 'restriction-changed' end,
				(r.from_at at time zone 'Europe/London')::date, r.from_at, r.given_by, '', '', null
			from restriction r
			union all
			select 'restriction-lifted', (r.until_at at time zone 'Europe/London')::date, r.until_at, r.ended_by, '', '',
				null
			from restriction r
			where r.until_at is not null and not exists (select from restriction n where n.follows_id = r.id)""";

	private final JdbcClient database;

	private final Accounts accounts;

	private final CaseWords words;

	CaseEvents(JdbcClient database, Accounts accounts, CaseWords words) {
		this.database = database;
		this.accounts = accounts;
		this.words = words;
	}

	private record Row(String kind, LocalDate day, Instant at, AccountId by, String code, String text,
			@Nullable AccountId who) {

	}

	@Override
	public List<ChronologyEvent> events(ActingUser user, CaseId aCase) {
		List<Row> rows = this.database.sql(SQL)
			.param("case", aCase.value())
			.query((row, number) -> new Row(row.getString("kind"), row.getObject("day", LocalDate.class),
					row.getTimestamp("at").toInstant(), new AccountId(row.getObject("by", UUID.class)),
					row.getString("code"), row.getString("words"), account(row.getObject("who", UUID.class))))
			.list();
		Map<AccountId, String> names = this.accounts
			.names(rows.stream().map(Row::who).filter(Objects::nonNull).toList());
		return rows.stream().map((row) -> event(row, names)).toList();
	}

	private ChronologyEvent event(Row row, Map<AccountId, String> names) {
		String reason = "closed".equals(row.kind()) ? this.words.say("closure-reason." + row.code()) : "";
		String told = switch (row.kind()) {
			case "opened" -> this.words.say("event.opened.words", this.words.say("source." + row.code()), row.text());
			case "closed" -> row.text().isEmpty() ? reason : this.words.say("event.closed.words", reason, row.text());
			case "allocated" -> {
				AccountId who = row.who();
				yield this.words.say("event.allocated.words", this.words.say("allocation." + row.code()),
						(who != null) ? names.getOrDefault(who, "–") : "–");
			}
			default -> row.text();
		};
		return new ChronologyEvent(row.day(), row.at(), this.words.say("event." + row.kind()), told, row.by(), null);
	}

	private static @Nullable AccountId account(@Nullable UUID id) {
		return (id != null) ? new AccountId(id) : null;
	}

}
