package uk.rowan;

import java.util.UUID;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Ids;

/**
 * A conference that was held about one child, and the plan that came of it, as rows.
 *
 * @param meeting the conference
 * @param plan the plan
 */
record HeldConference(UUID meeting, UUID plan) {

	static HeldConference about(CaseId aCase) {
		HeldConference held = new HeldConference(Ids.next(), Ids.next());
		held.write(aCase,
				"""
						insert into meeting (id, kind, version, asked_at, asked_by) values (:meeting, 'CONFERENCE', 0, now(), :by)""");
		held.write(aCase, "insert into meeting_case (meeting_id, case_id) values (:meeting, :case)");
		held.write(aCase, """
				insert into conference (meeting_id, type, enquiry_id, asked_on, clock, counted_from, note)
				values (:meeting, 'REVIEW', null, date '2026-03-04', 'T16', date '2026-03-04', 'a')""");
		held.write(aCase, """
				insert into conference_conclusion (meeting_id, held_from, held_until, concluded_at, concluded_by)
				values (:meeting, now() - interval '2 hours', now() - interval '1 hour', now(), :by)""");
		held.write(aCase, """
				insert into conference_decision (meeting_id, case_id, plan_needed, category, reasons, dissent, quorate,
					inquorate_reason, lead_worker, core_group)
				values (:meeting, :case, true, 'NEG', 'Quorndale', '', true, '', 'Quorndale', 'Quorndale')""");
		held.write(aCase, """
				insert into agency (id, version, name, category, secure_email, telephone, address, notes, registered_at)
				values (:plan, 0, 'School ' || :plan, 'EDUCATION', '', '', '', '', now())""");
		held.write(aCase, """
				insert into meeting_invitee (id, meeting_id, role, agency_id, name, organisation, added_at, added_by)
				values (:plan, :meeting, 'SCHOOL', :plan, '', '', now(), :by)""");
		held.write(aCase, """
				insert into plan (id, case_id, meeting_id, category, started_on, opened_at)
				select :plan, :case, :meeting, 'NEG', current_date, now()
				where not exists (select from plan where case_id = :case)""");
		return held;
	}

	private void write(CaseId aCase, String sql) {
		TestDatabase.DATABASE.owner()
			.sql(sql)
			.param("meeting", this.meeting)
			.param("plan", this.plan)
			.param("case", aCase.value())
			.param("by", ActingUser.SYSTEM.id().value())
			.update();
	}

}
