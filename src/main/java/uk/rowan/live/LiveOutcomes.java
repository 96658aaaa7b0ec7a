package uk.rowan.live;

import java.util.Optional;

import uk.rowan.record.Outcomes;
import uk.rowan.shared.MeetingId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows by what was typed and concluded how far a conference has come.
 */
@Component
class LiveOutcomes implements Outcomes {

	private final JdbcClient database;

	LiveOutcomes(JdbcClient database) {
		this.database = database;
	}

	@Override
	public Optional<Type> type(MeetingId meeting) {
		return this.database.sql("select clock from conference_next_review where meeting_id = :id")
			.param("id", meeting.value())
			.query(String.class)
			.optional()
			.map((clock) -> "T16".equals(clock) ? Type.INITIAL : Type.REVIEW);
	}

	@Override
	public Optional<Stage> of(MeetingId meeting) {
		return this.database.sql("""
				select 'ADJOURNED' from conference_reconvened r where r.reconvenes_id = :id
				union all select 'DECIDED' from conference_over o where o.meeting_id = :id
					and not exists (select from meeting_cancelled x where x.meeting_id = :id)
					and not exists (select from conference_reconvened r where r.reconvenes_id = :id)
				union all select 'UNDER_WAY' from live_meeting l where l.meeting_id = :id
					and not exists (select from conference_over o where o.meeting_id = :id)""")
			.param("id", meeting.value())
			.query(String.class)
			.optional()
			.map(Stage::valueOf);
	}

}
