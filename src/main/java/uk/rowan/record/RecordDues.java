package uk.rowan.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import uk.rowan.settings.Clocks;
import uk.rowan.settings.DueDate;
import uk.rowan.settings.DueItem;
import uk.rowan.settings.DueItems;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is due after a conference that was held: the letter (T9) and the record (T10), for
 * whoever takes the minutes, or a coordinator where nobody does, until it lies with the
 * chair, and then for the chair; for the coordinators until it has gone to everybody who
 * is to receive it; again when it was withdrawn. Where a conference was adjourned nothing
 * was decided, and nothing is due.
 */
@Component
class RecordDues implements DueItems {

	private static final int MOST = 50;

	private static final String SQL = """
			select b.meeting_id, k.kind, b.starts_at, coalesce(s.stands, 'NONE') as stands, (
				select string_agg(p.display_name || ' (' || c.reference || ')', ', '
					order by p.born_on nulls last, p.person_id)
				from meeting_about a
				join casefile_case c on c.case_id = a.case_id
				join people_summary p on p.person_id = c.person_id
				where a.meeting_id = b.meeting_id and exists (
					select from reach_open_case o where o.case_id = a.case_id and o.account_id = :account)) as whom
			from meeting_booked b
			cross join (values ('LETTER'), ('RECORD')) k (kind)
			left join record_standing s on s.meeting_id = b.meeting_id and s.kind = k.kind
			where (b.ends_at < rowan_now() or exists (select from conference_over o where o.meeting_id = b.meeting_id))
			and (:account = case coalesce(s.stands, 'NONE') when 'SENT' then b.chair_id else b.minute_taker_id end
					and coalesce(s.stands, 'NONE') in ('NONE', 'BEGUN', 'RETURNED', 'SENT', 'WITHDRAWN')
				or :coordinates and b.minute_taker_id is null
					and coalesce(s.stands, 'NONE') in ('NONE', 'BEGUN', 'RETURNED', 'WITHDRAWN')
				or :coordinates and s.stands in ('APPROVED', 'KEPT', 'PROPOSED') and""" + Unsent.SQL + """
					)
			and not

			exists (select from conference_over o where o.meeting_id = b.meeting_id
						and not

			exists (select from conference_decided d where d.meeting_id = o.meeting_id))
					and (not :coordinates or exists (select from meeting_about a
						join reach_open_case o on o.case_id = a.case_id and o.account_id = :account
						where a.meeting_id = b.meeting_id))
					and not exists (select from meeting_about a
						where a.meeting_id = b.meeting_id and reach_withheld(:account, a.case_id))
					order by b.starts_at, b.meeting_id, k.kind limit :most""";

	private final JdbcClient database;

	private final Clocks clocks;

	private final RecordJournal journal;

	private final RecordWords words;

	private final Unsent unsent;

	RecordDues(JdbcClient database, Clocks clocks, RecordJournal journal, RecordWords words, Unsent unsent) {
		this.database = database;
		this.clocks = clocks;
		this.journal = journal;
		this.words = words;
		this.unsent = unsent;
	}

	@Override
	public List<DueItem> dueFor(ActingUser user, LocalDate today) {
		if (!user.is(Role.CHAIR) && !user.is(Role.MINUTE_TAKER) && !user.is(Role.COORDINATOR)) {
			return List.of();
		}
		return this.database.sql(SQL)
			.param("account", user.id().value())
			.param("coordinates", user.is(Role.COORDINATOR))
			.param("most", MOST)
			.params(this.unsent.params())
			.query((row, number) -> item(row))
			.list()
			.stream()
			.filter((item) -> !item.whom().isEmpty())
			.toList();
	}

	private DueItem item(ResultSet row) throws SQLException {
		RecordKind kind = RecordKind.valueOf(row.getString("kind"));
		MeetingId id = new MeetingId(row.getObject("meeting_id", UUID.class));
		DueDate due = this.clocks.due(kind.clock(), this.journal.day(row.getTimestamp("starts_at").toInstant()));
		String whom = row.getString("whom");
		String task = task(row.getString("stands"));
		return new DueItem(this.words.say("due." + task + "." + kind), (whom != null) ? whom : "", due,
				"send".equals(task) ? "/conferences/" + id + "/distribution" : Drafting.page(id, kind));
	}

	private static String task(String stands) {
		return switch (stands) {
			case "SENT" -> "approve";
			case "APPROVED", "KEPT" -> "send";
			case "PROPOSED" -> "decide";
			default -> "write";
		};
	}

}
