package uk.rowan.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import uk.rowan.settings.Clocks;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.ListQuery;
import uk.rowan.web.Listing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The records and letters of conferences that were held, as far as one of the children is
 * open to the reader: those that are late (T9, T10), those under way, and all.
 */
@Service
class RecordList {

	private static final String FOUND = """
			from meeting_booked b
			cross join (values ('LETTER'), ('RECORD')) k (kind)
			left join record_standing s on s.meeting_id = b.meeting_id and s.kind = k.kind
			cross join lateral (select case when s.unsent then 'UNSENT'
				when s.addendum_unsent then 'ADDENDUM' else coalesce(s.stands, 'NONE') end as stands) st
			cross join lateral (
				select string_agg(p.display_name, ', ' order by p.born_on nulls last, p.person_id) as whom
				from meeting_about a
				join casefile_case c on c.case_id = a.case_id
				join people_summary p on p.person_id = c.person_id
				where a.meeting_id = b.meeting_id and a.case_id in (
					select o.case_id from reach_open_cases(:account) o)) w
			where b.free_at < rowan_now() and w.whom is not null
			and b.meeting_id not in (select a.meeting_id from meeting_about a
				join reach_withheld_cases(:account) h on h.case_id = a.case_id)
			and (:which = 'all' or st.stands not in ('APPROVED', 'PROPOSED', 'KEPT') and not exists (
				select from meeting_undecided u where u.meeting_id = b.meeting_id) and (:which = 'open'
				or st.stands <> 'ADDENDUM' and cast(b.starts_at at time zone 'Europe/London' as date)
					<= case k.kind when 'LETTER' then cast(:letters as date) else cast(:records as date) end))
			""";

	private static final Map<String, String> COLUMNS = Map.of("when", "b.starts_at, b.meeting_id, k.kind");

	private static final int LONGEST = 90;

	private final JdbcClient database;

	private final Clocks clocks;

	private final RecordJournal journal;

	private final RecordWords words;

	RecordList(JdbcClient database, Clocks clocks, RecordJournal journal, RecordWords words) {
		this.database = database;
		this.clocks = clocks;
		this.journal = journal;
		this.words = words;
	}

	/**
	 * A page of the list; the look is remembered.
	 * @param which {@code late}, {@code open} or {@code all}
	 */
	@Transactional
	Listing<RecordLine> page(ActingUser user, String which, ListQuery query) {
		this.journal.listed(user, which, query.page());
		LocalDate today = this.journal.today();
		LocalDate letters = lastLate(RecordKind.LETTER, today);
		LocalDate records = lastLate(RecordKind.RECORD, today);
		List<RecordLine> rows = found("select b.meeting_id, k.kind, b.starts_at, st.stands, w.whom " + FOUND
				+ query.orderBy(COLUMNS, "when") + " limit :limit offset :offset", user, which, letters, records)
			.param("limit", query.limit())
			.param("offset", query.offset())
			.query((row, number) -> line(row))
			.list();
		long total = found("select count(*) " + FOUND, user, which, letters, records).query(Long.class).single();
		return new Listing<>(rows, query, total);
	}

	private JdbcClient.StatementSpec found(String sql, ActingUser user, String which, LocalDate letters,
			LocalDate records) {
		return this.database.sql(sql)
			.param("account", user.id().value())
			.param("which", which)
			.param("letters", letters)
			.param("records", records);
	}

	/** The last day of a conference whose document is late today. */
	private LocalDate lastLate(RecordKind kind, LocalDate today) {
		LocalDate day = today;
		for (int back = 0; back < LONGEST; back++) {
			day = today.minusDays(back);
			if (isLate(kind, day, today)) {
				return day;
			}
		}
		return day;
	}

	private boolean isLate(RecordKind kind, LocalDate held, LocalDate today) {
		LocalDate due = this.clocks.due(kind.clock(), held).on();
		return due != null && due.isBefore(today);
	}

	private RecordLine line(ResultSet row) throws SQLException {
		RecordKind kind = RecordKind.valueOf(row.getString("kind"));
		LocalDate held = this.journal.day(row.getTimestamp("starts_at").toInstant());
		LocalDate due = this.clocks.due(kind.clock(), held).on();
		String stands = row.getString("stands");
		boolean late = due != null && due.isBefore(this.journal.today())
				&& List.of("NONE", "BEGUN", "RETURNED", "SENT", "UNSENT", "WITHDRAWN").contains(stands);
		return new RecordLine(Drafting.page(new MeetingId(row.getObject("meeting_id", UUID.class)), kind),
				row.getString("whom"), this.words.say("kind." + kind), this.words.day(held),
				(due != null) ? this.words.day(due) : "–", this.words.say("stands." + stands), late);
	}

}
