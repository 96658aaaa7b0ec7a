package uk.rowan;

import java.util.UUID;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Ids;

/**
 * A conference about one child that is just being held, as rows.
 *
 * @param meeting the conference
 */
record OpenConference(UUID meeting) {

	static OpenConference about(CaseId aCase) {
		OpenConference open = new OpenConference(Ids.next());
		open.write(aCase,
				"""
						insert into meeting (id, kind, version, asked_at, asked_by) values (:meeting, 'CONFERENCE', 0, now(), :by)""");
		open.write(aCase, "insert into meeting_case (meeting_id, case_id) values (:meeting, :case)");
		open.write(aCase,
				"""
						insert into meeting_booking (id, meeting_id, number, starts_at, ends_at, held_as, place, link, chair_id,
							minute_taker_id, reason, booked_at, booked_by)
						values (:meeting, :meeting, 1, now() - interval '1 hour', now() + interval '1 hour', 'IN_PERSON', '', '',
							:meeting, null, '', now(), :by)""");
		return open;
	}

	private void write(CaseId aCase, String sql) {
		TestDatabase.DATABASE.owner()
			.sql(sql)
			.param("meeting", this.meeting)
			.param("case", aCase.value())
			.param("by", ActingUser.SYSTEM.id().value())
			.update();
	}

}
