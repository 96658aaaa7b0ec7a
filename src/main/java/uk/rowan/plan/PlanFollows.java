package uk.rowan.plan;

import java.util.List;

import uk.rowan.casefile.CaseAct;
import uk.rowan.conference.AfterConference;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Leads from a conference's page to the plans that it opened, reviewed or ended.
 */
@Component
class PlanFollows implements AfterConference {

	private final JdbcClient database;

	private final PlanWords words;

	PlanFollows(JdbcClient database, PlanWords words) {
		this.database = database;
		this.words = words;
	}

	@Override
	public List<CaseAct> follows(ActingUser user, MeetingId id) {
		return this.database.sql("""
				select r.plan_id, s.display_name
				from plan_run r
				join meeting_about a on a.case_id = r.case_id and a.meeting_id = :id
				join casefile_case c on c.case_id = r.case_id
				join people_summary s on s.person_id = c.person_id
				where :id in (r.meeting_id, r.last_meeting_id, r.ended_by_meeting_id)
				and exists (select from reach_open_case o where o.case_id = r.case_id and o.account_id = :account)
				order by s.born_on nulls last, s.person_id""")
			.param("id", id.value())
			.param("account", user.id().value())
			.query((row, number) -> new CaseAct(this.words.say("of", row.getString("display_name")),
					"/plans/" + row.getString("plan_id")))
			.list();
	}

}
