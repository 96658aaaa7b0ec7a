package uk.rowan.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import uk.rowan.settings.DueDate;
import uk.rowan.settings.DueItem;
import uk.rowan.settings.DueItems;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is due at once when a record holds what it must not (design, "Facts are rows"): to
 * decide about its withdrawal, for the chair and every coordinator but whoever asked for
 * it; to recall it from everybody who had it, for a coordinator, and for the data
 * protection officer to see that it is done.
 */
@Component
class WithdrawalDues implements DueItems {

	private static final String SQL = """
			with last as (
				select r.id, r.meeting_id, r.kind, t.act, t.taken_by, t.taken_at, (
					select count(distinct n.invitee_id) from record_delivery_gone n where n.record_id = r.id
					and not exists (select from record_delivery_step s
						where s.delivery_id = n.delivery_id and s.act = 'RECALLED')) as still_out
				from record_step t
				join formal_record r on r.id = t.record_id
				where t.act in ('PROPOSED', 'WITHDRAWN') and not exists (
					select from record_step later where later.record_id = t.record_id and later.number > t.number)
			)
			select l.id, l.meeting_id, l.kind, l.act, l.taken_at, l.still_out, (
				select string_agg(case when :oversees then c.reference
					else p.display_name || ' (' || c.reference || ')' end, ', ' order by p.born_on nulls last, p.person_id)
				from meeting_about a
				join casefile_case c on c.case_id = a.case_id
				join people_summary p on p.person_id = c.person_id
				where a.meeting_id = l.meeting_id and (:oversees or exists (
					select from reach_open_case o where o.case_id = a.case_id and o.account_id = :account))) as whom
			from last l
			join meeting_booked b on b.meeting_id = l.meeting_id
			where case l.act
				when 'PROPOSED' then l.taken_by <> :account and (:coordinates or b.approver_id = :account)
				else l.still_out > 0 and (:coordinates or :oversees) end
			and not exists (select from meeting_about a
				join reach_conflicted_case k on k.case_id = a.case_id and k.account_id = :account
				where a.meeting_id = l.meeting_id)
			and (:oversees or not exists (select from meeting_about a
				where a.meeting_id = l.meeting_id and reach_withheld(:account, a.case_id)))
			order by l.taken_at, l.id""";

	private final JdbcClient database;

	private final RecordJournal journal;

	private final RecordWords words;

	WithdrawalDues(JdbcClient database, RecordJournal journal, RecordWords words) {
		this.database = database;
		this.journal = journal;
		this.words = words;
	}

	@Override
	public List<DueItem> dueFor(ActingUser user, LocalDate today) {
		if (!user.is(Role.CHAIR) && !user.is(Role.COORDINATOR) && !user.is(Role.DPO)) {
			return List.of();
		}
		List<DueItem> all = this.database.sql(SQL)
			.param("account", user.id().value())
			.param("coordinates", user.is(Role.COORDINATOR))
			.param("oversees", user.is(Role.DPO))
			.query((row, number) -> item(row, user.is(Role.DPO)))
			.list()
			.stream()
			.filter((item) -> !item.whom().isEmpty())
			.toList();
		return DueItem.cut(all, this.words.say("due.withdrawal.rest"), (many) -> this.words.say("due.more", many),
				user.is(Role.DPO) ? "/withdrawn-records" : "/records");
	}

	private DueItem item(ResultSet row, boolean oversees) throws SQLException {
		MeetingId id = new MeetingId(row.getObject("meeting_id", UUID.class));
		RecordKind kind = RecordKind.valueOf(row.getString("kind"));
		Instant since = row.getTimestamp("taken_at").toInstant();
		boolean asked = "PROPOSED".equals(row.getString("act"));
		String what = asked ? "decide" : "recall";
		String whom = row.getString("whom");
		return new DueItem(this.words.say("due." + what + "." + kind), (whom != null) ? whom : "",
				new DueDate(this.journal.day(since),
						this.words.say("due." + what + ".because", this.words.day(since), row.getInt("still_out"))),
				asked ? "/conferences/" + id + "/record/steps/new?kind=" + kind
						: oversees ? "/withdrawn-records/" + row.getObject("id", UUID.class)
								: "/conferences/" + id + "/distribution");
	}

}
