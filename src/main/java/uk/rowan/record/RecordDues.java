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
 * chair, and then for the chair, or whoever is named to approve it instead; for a
 * coordinator until everybody was sent it; again when it was withdrawn, and when
 * something was added: no clock runs for that.
 */
@Component
class RecordDues implements DueItems {

	private static final String SQL = """
			with reached as materialized (
				select r.case_id from reach_open_cases(:account) r
			), withheld as materialized (
				select w.case_id from reach_withheld_cases(:account) w
			), due as materialized (
				select b.meeting_id, k.kind, b.starts_at, st.stands
				from meeting_booked b
				cross join (values ('LETTER'), ('RECORD')) k (kind)
				left join record_standing s on s.meeting_id = b.meeting_id and s.kind = k.kind
				cross join lateral (select case when s.unsent then 'UNSENT'
					when s.addendum_unsent then 'ADDENDUM' else coalesce(s.stands, 'NONE') end as stands) st
				where b.free_at < rowan_now()
				and not exists (select from meeting_undecided u where u.meeting_id = b.meeting_id)
				and case when st.stands in ('UNSENT', 'ADDENDUM') then :coordinates
					when st.stands = 'SENT' then :account = b.approver_id
					else st.stands in ('NONE', 'BEGUN', 'RETURNED', 'WITHDRAWN')
						and (:account = b.minute_taker_id or :coordinates and b.minute_taker_id is null) end
			), named as (
				select a.meeting_id, string_agg(p.display_name || ' (' || c.reference || ')', ', '
					order by p.born_on nulls last, p.person_id) as whom
				from meeting_about a
				join casefile_case c on c.case_id = a.case_id
				join people_summary p on p.person_id = c.person_id
				where a.meeting_id in (select d.meeting_id from due d)
				and a.case_id in (select r.case_id from reached r)
				group by a.meeting_id
			)
			select d.*, n.whom
			from due d join named n on n.meeting_id = d.meeting_id
			where d.meeting_id not in (
				select a.meeting_id from meeting_about a join withheld w on w.case_id = a.case_id)
			order by d.starts_at, d.meeting_id, d.kind""";

	private final JdbcClient database;

	private final Clocks clocks;

	private final RecordJournal journal;

	private final RecordWords words;

	RecordDues(JdbcClient database, Clocks clocks, RecordJournal journal, RecordWords words) {
		this.database = database;
		this.clocks = clocks;
		this.journal = journal;
		this.words = words;
	}

	@Override
	public List<DueItem> dueFor(ActingUser user, LocalDate today) {
		if (!user.is(Role.CHAIR) && !user.is(Role.MINUTE_TAKER) && !user.is(Role.COORDINATOR)) {
			return List.of();
		}
		List<DueItem> all = this.database.sql(SQL)
			.param("account", user.id().value())
			.param("coordinates", user.is(Role.COORDINATOR))
			.query((row, number) -> item(row))
			.list();
		return DueItem.cut(all, this.words.say("due.rest"), (many) -> this.words.say("due.more", many), "/records");
	}

	private DueItem item(ResultSet row) throws SQLException {
		RecordKind kind = RecordKind.valueOf(row.getString("kind"));
		MeetingId id = new MeetingId(row.getObject("meeting_id", UUID.class));
		String stands = row.getString("stands");
		DueDate due = "ADDENDUM".equals(stands) ? new DueDate(null, this.words.say("due.add.because"))
				: this.clocks.due(kind.clock(), this.journal.day(row.getTimestamp("starts_at").toInstant()));
		return new DueItem(this.words.say("due." + switch (stands) {
			case "SENT" -> "approve.";
			case "UNSENT" -> "send.";
			case "ADDENDUM" -> "add.";
			default -> "write.";
		} + kind), row.getString("whom"), due, List.of("UNSENT", "ADDENDUM").contains(stands)
				? "/conferences/" + id + "/distribution" : Drafting.page(id, kind));
	}

}
