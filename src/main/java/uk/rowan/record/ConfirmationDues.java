package uk.rowan.record;

import java.time.LocalDate;
import java.util.List;

import uk.rowan.settings.Clocks;
import uk.rowan.settings.DueDate;
import uk.rowan.settings.DueItem;
import uk.rowan.settings.DueItems;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Has whoever approves the letter confirm that somebody excluded from the whole
 * conference is to have its letter (domain, 2.8), by the clock of the letter (T9): until
 * then nothing goes to them.
 */
@Component
class ConfirmationDues implements DueItems {

	private static final String SQL = """
			select d.id, r.meeting_id, cast(b.starts_at at time zone 'Europe/London' as date) as held_on, (
				select string_agg(p.display_name || ' (' || c.reference || ')', ', ' order by p.born_on nulls last, p.person_id)
				from meeting_about a
				join casefile_case c on c.case_id = a.case_id
				join people_summary p on p.person_id = c.person_id
				where a.meeting_id = r.meeting_id and exists (
					select from reach_open_case o where o.case_id = a.case_id and o.account_id = :account)) as whom
			from meeting_booked b
			join record_standing r on r.meeting_id = b.meeting_id and r.kind = 'LETTER' and r.stands in ('APPROVED', 'KEPT')
			join record_delivery d on d.record_id = r.record_id
			where b.approver_id = :account and record_excludes(r.meeting_id, d.invitee_id)
			and not exists (select from record_delivery_gone g where g.delivery_id = d.id)
			and not exists (select from record_delivery_void v where v.delivery_id = d.id)
			and not exists (select from record_delivery_step s where s.delivery_id = d.id and s.act = 'CONFIRMED')
			and not exists (select from meeting_about a
				where a.meeting_id = r.meeting_id and reach_withheld(:account, a.case_id))
			order by b.starts_at, d.id""";

	private final JdbcClient database;

	private final Clocks clocks;

	private final RecordWords words;

	ConfirmationDues(JdbcClient database, Clocks clocks, RecordWords words) {
		this.database = database;
		this.clocks = clocks;
		this.words = words;
	}

	@Override
	public List<DueItem> dueFor(ActingUser user, LocalDate today) {
		if (!user.is(Role.CHAIR)) {
			return List.of();
		}
		List<DueItem> all = this.database.sql(SQL).param("account", user.id().value()).query((row, number) -> {
			String whom = row.getString("whom");
			DueDate due = this.clocks.due(RecordKind.LETTER.clock(), row.getObject("held_on", LocalDate.class));
			return new DueItem(this.words.say("due.confirm"), (whom != null) ? whom : "", due, "/conferences/"
					+ row.getString("meeting_id") + "/distribution/" + row.getString("id") + "/steps/new");
		}).list().stream().filter((item) -> !item.whom().isEmpty()).toList();
		return DueItem.cut(all, this.words.say("due.confirm"), (many) -> this.words.say("due.more", many), "/records");
	}

}
