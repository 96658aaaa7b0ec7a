package uk.rowan.conference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.account.Accounts;
import uk.rowan.settings.Clocks;
import uk.rowan.settings.DueDays;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.ListQuery;
import uk.rowan.web.Listing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists the conferences about children whose cases are open to somebody; those that are
 * asked for and not booked come first.
 */
@Service
class ConferenceList {

	private static final Map<String, String> COLUMNS = Map.of("when",
			"(starts_at is not null or cancelled), starts_at, counted_from, meeting_id", "due", "due_on, meeting_id");

	private static final String SQL = """
			with reached as (
				select a.meeting_id, a.case_id from meeting_about a where a.kind = 'CONFERENCE' and a.case_id in (
					select o.case_id from reach_open_cases(:account) o)
			), withheld as materialized (
				select distinct a.meeting_id from meeting_about a
				where a.kind = 'CONFERENCE' and a.case_id in (select w.case_id from reach_withheld_cases(:account) w)
			), due as materialized (
				select d.* from %s d (clock, counted_from, due_on)
			), found as (
				select c.meeting_id, c.type, c.clock, c.counted_from, d.due_on, b.starts_at, b.ends_at, b.free_at, b.chair_id, b.minute_taker_id,
					b.held_as, b.place, b.link, x.meeting_id is not null as cancelled,
					case when x.meeting_id is not null then 'CANCELLED' when h.meeting_id is not null then 'CLOSED'
						when j.meeting_id is not null then 'ADJOURNED'
						when b.ends_at < rowan_now() then 'OPEN' else 'COMING' end as course,
					coalesce(x.meeting_id, h.meeting_id, j.meeting_id) is null and coalesce(b.ends_at >= :today, exists (
						select from reached r join casefile_case k on k.case_id = r.case_id and k.is_open
						where r.meeting_id = c.meeting_id)) as is_coming
				from conference c left join meeting_booked b on b.meeting_id = c.meeting_id
				left join due d on d.clock = c.clock and d.counted_from = c.counted_from
				left join meeting_cancelled x on x.meeting_id = c.meeting_id
				left join conference_conclusion h on h.meeting_id = c.meeting_id
				left join conference_adjournment j on j.meeting_id = c.meeting_id
				where c.meeting_id in (select meeting_id from reached)
			), page as (
				select f.*, count(*) over () as total from found f
				where case :which when 'coming' then is_coming when 'past' then not is_coming else true end
				{order} limit :limit offset :offset
			)
			select p.*, w.whom, w.restricted, {clash} as clash, p.meeting_id in (
				select h.meeting_id from withheld h) as withheld,
				(select {stands} from record_standing s where s.meeting_id = p.meeting_id and s.kind = 'LETTER') as letter,
				(select {stands} from record_standing s where s.meeting_id = p.meeting_id and s.kind = 'RECORD') as record
			from page p cross join lateral (
				select string_agg(s.display_name, ', ' order by s.born_on nulls last, s.person_id) as whom,
					bool_or(exists (select from reach_restricted_case x where x.case_id = r.case_id)) as restricted
				from reached r
				join casefile_case k on k.case_id = r.case_id
				join people_summary s on s.person_id = k.person_id
				where r.meeting_id = p.meeting_id) w
			{order}"""
		.formatted(DueDays.TABLE);

	private final JdbcClient database;

	private final Accounts accounts;

	private final ConferenceJournal journal;

	private final ConferenceWords words;

	private final Clocks clocks;

	ConferenceList(JdbcClient database, Accounts accounts, ConferenceJournal journal, ConferenceWords words,
			Clocks clocks) {
		this.database = database;
		this.accounts = accounts;
		this.journal = journal;
		this.words = words;
		this.clocks = clocks;
	}

	private record Row(ConferenceLine line, @Nullable UUID chair, long total) {

	}

	/**
	 * A page of the list.
	 * @param which {@code coming}, {@code past} or {@code all}
	 */
	@Transactional
	Listing<ConferenceLine> page(ActingUser user, String which, ListQuery query) {
		DueDays reckoned = DueDays.of(this.clocks, "due".equals(query.sort()) ? counted() : List.of());
		List<Row> rows = this.database
			.sql(DoubleBooking.in(ConferenceCourse.in(SQL))
				.replace("{order}", query.orderBy(COLUMNS, "past".equals(which) ? "-when" : "when")))
			.param("account", user.id().value())
			.param("which", which)
			.param("today", Timestamp.from(this.journal.beginning(this.journal.today())))
			.param("clocks", reckoned.clocks())
			.param("days", reckoned.days())
			.param("due", reckoned.due())
			.param("limit", query.limit())
			.param("offset", query.offset())
			.query((row, number) -> row(row))
			.list();
		this.journal.listed(user, which, query);
		Map<AccountId, String> names = new HashMap<>(this.accounts
			.names(rows.stream().map(Row::chair).filter(Objects::nonNull).map(AccountId::new).distinct().toList()));
		return new Listing<>(rows.stream().map((row) -> named(row, names)).toList(), query,
				rows.isEmpty() ? 0 : rows.getFirst().total());
	}

	private List<DueDays.Counted> counted() {
		return this.database.sql("select distinct clock, counted_from from conference")
			.query((row, number) -> new DueDays.Counted(row.getString("clock"),
					row.getObject("counted_from", LocalDate.class)))
			.list();
	}

	private Row row(ResultSet row) throws SQLException {
		Timestamp starts = row.getTimestamp("starts_at");
		LocalDate due = this.clocks.due(row.getString("clock"), row.getObject("counted_from", LocalDate.class)).on();
		LatenessRule rule = new LatenessRule(due, null);
		boolean late = rule.late((starts != null) ? this.journal.day(starts.toInstant()) : this.journal.today());
		boolean cancelled = row.getBoolean("cancelled");
		String when = cancelled ? this.words.say("cancelled")
				: (starts != null) ? this.words.when(starts.toInstant(), until(row)) : null;
		return new Row(
				new ConferenceLine(new MeetingId(row.getObject("meeting_id", UUID.class)), row.getString("whom"),
						row.getBoolean("restricted"), this.words.say("type." + row.getString("type")), when,
						(due != null) ? this.words.day(due) : null,
						(late && !cancelled) ? ((starts != null) ? "late" : "overdue") : null, null,
						row.getBoolean("withheld") ? "" : stands(row)),
				row.getObject("chair_id", UUID.class), row.getLong("total"));
	}

	private static Instant until(ResultSet row) throws SQLException {
		return row.getTimestamp("ends_at").toInstant();
	}

	/**
	 * What is missing while it is to come, and how its papers stand after it was closed.
	 */
	private String stands(ResultSet row) throws SQLException {
		return switch (row.getString("course")) {
			case "CANCELLED" -> "";
			case "ADJOURNED" -> this.words.say("adjourned");
			case "OPEN" -> this.words.say("list.open");
			case "CLOSED" -> this.words.say("list.closed", this.words.stands(row.getString("letter")),
					this.words.stands(row.getString("record")));
			default -> missing(row);
		};
	}

	/**
	 * As the conference's own page names it.
	 */
	private String missing(ResultSet row) throws SQLException {
		String held = row.getString("held_as");
		if (held == null) {
			return this.words.say("ready.booked");
		}
		List<String> missing = new ArrayList<>();
		if (row.getString("clash") != null) {
			missing.add(this.words.say("twice." + row.getString("clash")));
		}
		if (!"REMOTE".equals(held) && row.getString("place").isEmpty()) {
			missing.add(this.words.say("ready.place"));
		}
		if (!"IN_PERSON".equals(held) && row.getString("link").isEmpty()) {
			missing.add(this.words.say("ready.link"));
		}
		if (row.getObject("minute_taker_id") == null) {
			missing.add(this.words.say("ready.minutes"));
		}
		return String.join(", ", missing);
	}

	private static ConferenceLine named(Row row, Map<AccountId, String> names) {
		ConferenceLine line = row.line();
		UUID chair = row.chair();
		return new ConferenceLine(line.id(), line.whom(), line.restricted(), line.type(), line.when(), line.by(),
				line.late(), (chair != null) ? names.get(new AccountId(chair)) : null, line.missing());
	}

}
