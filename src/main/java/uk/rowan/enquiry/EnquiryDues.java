package uk.rowan.enquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.casefile.CasePanel;
import uk.rowan.settings.Clocks;
import uk.rowan.settings.DueItem;
import uk.rowan.settings.DueItems;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is due in enquiries: the outcome of each that runs, and the conference about each
 * child who needs one; both by the day of clock T1.
 */
@Component
class EnquiryDues implements DueItems, CasePanel {

	/**
	 * So many of each task are shown; of the others the number, and the day of the first.
	 */
	static final int EACH = 50;

	private static final String SQL = """
			with due as (
				select k.enquiry_id, k.case_id, 'outcome' as task from enquiry_child k where k.is_running
				union all
				select o.enquiry_id, o.case_id, 'conference' from enquiry_outcome o
				where o.outcome = 'CONFERENCE_REQUIRED' and not exists (
					select from enquiry_outcome later where later.enquiry_id = o.enquiry_id
					and later.case_id = o.case_id and later.number > o.number)
			), mine as (
				select k.task, k.enquiry_id, d.held_on,
					string_agg(s.display_name || ' (' || c.reference || ')', ', '
						order by s.born_on nulls last, s.person_id) as whom
				from due k
				join strategy_discussion d on d.enquiry_id = k.enquiry_id and d.begins_section_47
				join casefile_case c on c.case_id = k.case_id and c.is_open
				join people_summary s on s.person_id = c.person_id
				where (cast(:case as uuid) is null or k.case_id = :case) and exists (
					select from reach_open_case r where r.account_id = :account and r.case_id = k.case_id
					and (cast(:case as uuid) is not null or :manages and r.ground <> 'BREAK_GLASS'
						or :works and r.ground = 'ALLOCATED'))
				group by k.task, k.enquiry_id, d.held_on
			), placed as (
				select m.*, row_number() over (partition by m.task order by m.held_on, m.enquiry_id) as place,
					count(*) over (partition by m.task) as total
				from mine m
			)
			select * from placed where place <= cast(:each as integer) + 1 order by held_on, enquiry_id""";

	private final JdbcClient database;

	private final EnquiryWords words;

	private final Clocks clocks;

	EnquiryDues(JdbcClient database, EnquiryWords words, Clocks clocks) {
		this.database = database;
		this.words = words;
		this.clocks = clocks;
	}

	@Override
	public List<DueItem> dueFor(ActingUser user, LocalDate today) {
		return EnquiryPages.mayAct(user) ? due(user, null) : List.of();
	}

	@Override
	public List<DueItem> matters(ActingUser user, CaseId aCase, LocalDate today) {
		return due(user, aCase.value());
	}

	private List<DueItem> due(ActingUser user, @Nullable UUID aCase) {
		return this.database.sql(SQL)
			.param("case", aCase)
			.param("account", user.id().value())
			.param("manages", user.is(Role.TEAM_MANAGER) || user.is(Role.COORDINATOR))
			.param("works", user.is(Role.SOCIAL_WORKER))
			.param("each", EACH)
			.query((row, number) -> item(row))
			.list();
	}

	private DueItem item(ResultSet row) throws SQLException {
		String task = this.words.say("due." + row.getString("task"));
		LocalDate begun = row.getObject("held_on", LocalDate.class);
		// The first that is not shown stands for all of its task.
		boolean rest = row.getLong("place") > EACH;
		return new DueItem(task, rest ? this.words.say("due.more", row.getLong("total") - EACH) : row.getString("whom"),
				this.clocks.due("T1", begun),
				rest ? "/cases" : "/enquiries/" + row.getObject("enquiry_id", UUID.class));
	}

}
