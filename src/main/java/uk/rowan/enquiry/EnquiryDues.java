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
 * What is due in enquiries: the outcome of each that runs, by the day of clock T1 on
 * which the conference must be held that may come of it.
 */
@Component
class EnquiryDues implements DueItems, CasePanel {

	/**
	 * So many are shown; of the others the number, and the day of the first.
	 */
	static final int EACH = 50;

	private static final String SQL = """
			with reached as materialized (
				select r.case_id, r.ground from reach_open_cases(:account) r
			), mine as (
				select k.enquiry_id, d.held_on,
					string_agg(s.display_name || ' (' || c.reference || ')', ', '
						order by s.born_on nulls last, s.person_id) as whom
				from enquiry_child k
				join strategy_discussion d on d.enquiry_id = k.enquiry_id and d.begins_section_47
				join casefile_case c on c.case_id = k.case_id and c.is_open
				join people_summary s on s.person_id = c.person_id
				where k.is_running and (cast(:case as uuid) is null or k.case_id = :case) and exists (
					select from reached r where r.case_id = k.case_id
					and (cast(:case as uuid) is not null or :manages and r.ground <> 'BREAK_GLASS'
						or :works and r.ground = 'ALLOCATED'))
				group by k.enquiry_id, d.held_on
			), placed as (
				select m.*, row_number() over (order by m.held_on, m.enquiry_id) as place,
					count(*) over () as total
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
		LocalDate begun = row.getObject("held_on", LocalDate.class);
		// The first that is not shown stands for all.
		boolean rest = row.getLong("place") > EACH;
		return new DueItem(this.words.say("due.outcome"),
				rest ? this.words.say("due.more", row.getLong("total") - EACH) : row.getString("whom"),
				this.clocks.due("T1", begun),
				rest ? "/cases" : "/enquiries/" + row.getObject("enquiry_id", UUID.class));
	}

}
