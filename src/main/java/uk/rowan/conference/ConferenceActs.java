package uk.rowan.conference;

import java.util.List;
import java.util.UUID;

import uk.rowan.casefile.CaseAct;
import uk.rowan.casefile.CaseActs;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Leads from a case's page to the conferences about the child.
 */
@Component
class ConferenceActs implements CaseActs {

	private final JdbcClient database;

	private final ConferenceWords words;

	ConferenceActs(JdbcClient database, ConferenceWords words) {
		this.database = database;
		this.words = words;
	}

	@Override
	public List<CaseAct> acts(ActingUser user, CaseId aCase, boolean changeable) {
		return this.database
			.sql("""
					select c.meeting_id, c.type, coalesce(b.starts_at, a.asked_at) as at, case
						when x.meeting_id is not null then 'cancelled' when b.starts_at is not null then 'booked' else 'asked' end as state
					from meeting_about a
					join conference c on c.meeting_id = a.meeting_id
					left join meeting_booked b on b.meeting_id = a.meeting_id
					left join meeting_cancelled x on x.meeting_id = a.meeting_id
					where a.case_id = :case order by at desc, c.meeting_id""")
			.param("case", aCase.value())
			.query((row, number) -> new CaseAct(
					this.words.say("link." + row.getString("state"), this.words.say("type." + row.getString("type")),
							this.words.day(row.getTimestamp("at").toInstant())),
					"/conferences/" + row.getObject("meeting_id", UUID.class)))
			.list();
	}

}
