package uk.rowan;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import uk.rowan.meeting.InviteeRole;
import uk.rowan.meeting.Invitees;
import uk.rowan.meeting.Meeting;
import uk.rowan.meeting.Meetings;
import uk.rowan.meeting.NewInvitee;
import uk.rowan.record.RecordKind;
import uk.rowan.record.Records;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Ids;
import uk.rowan.shared.MeetingId;

import org.springframework.context.ApplicationContext;

/**
 * A conference that was held about one child, whose letter is approved and prepared for
 * one of two friends of the family, and whose record is being written.
 *
 * @param meeting the conference
 * @param section a section of the record
 * @param delivery what one of the friends will receive
 */
record KeptRecord(MeetingId meeting, UUID section, UUID delivery) {

	static KeptRecord about(ApplicationContext context, CaseId aCase) {
		MeetingId meeting = MeetingId.next();
		context.getBean(Meetings.class).ask(ActingUser.SYSTEM, meeting, Meeting.Kind.CONFERENCE, Set.of(aCase));
		NewInvitee friend = NewInvitee.named(InviteeRole.SUPPORTER, "Gus " + Household.SECRET, "");
		context.getBean(Invitees.class)
			.invite(ActingUser.SYSTEM, meeting,
					List.of(friend, NewInvitee.named(InviteeRole.SUPPORTER, "Hal " + Household.SECRET, "")));
		book(meeting);
		Records records = context.getBean(Records.class);
		for (RecordKind kind : RecordKind.values()) {
			records.begin(ActingUser.SYSTEM, meeting, kind);
			records.write(ActingUser.SYSTEM, meeting, records.sections(meeting, kind).getFirst(), Household.SECRET,
					false);
			records.lacking(meeting, kind)
				.forEach((one) -> records.write(ActingUser.SYSTEM, meeting, one, Household.SECRET, false));
		}
		KeptRecord kept = new KeptRecord(meeting, records.sections(meeting, RecordKind.RECORD).getFirst(), Ids.next());
		kept.approve(friend);
		return kept;
	}

	private static void book(MeetingId meeting) {
		TestDatabase.DATABASE.owner()
			.sql("""
					insert into meeting_booking (id, meeting_id, number, starts_at, ends_at, held_as, place, link, chair_id, reason,
						booked_at, booked_by)
					values (gen_random_uuid(), :meeting, 1, now() - interval '1 day', now() - interval '23 hours', 'IN_PERSON', '',
						'', gen_random_uuid(), 'a', now(), :by)""")
			.param("meeting", meeting.value())
			.param("by", ActingUser.SYSTEM.id().value())
			.update();
	}

	/**
	 * A record of a conference that was withdrawn.
	 */
	static UUID withdrawn(MeetingId meeting) {
		KeptRecord kept = new KeptRecord(meeting, Ids.next(), Ids.next());
		NewInvitee nobody = NewInvitee.named(InviteeRole.SUPPORTER, "Nobody", "");
		kept.write("""
				insert into formal_record (id, meeting_id, kind, issue, begun_at, begun_by)
				values (:id, :meeting, 'RECORD', 1, now(), :by)""", nobody);
		List.of("1, 'APPROVED'", "2, 'PROPOSED'", "3, 'WITHDRAWN'").forEach((step) -> kept.write("""
				insert into record_step (id, record_id, number, act, words, taken_at, taken_by)
				select :id, id, %s, 'because', now(), gen_random_uuid() from formal_record
				where meeting_id = :meeting""".formatted(step), nobody));
		return TestDatabase.DATABASE.owner()
			.sql("select id from formal_record where meeting_id = :meeting")
			.param("meeting", meeting.value())
			.query(UUID.class)
			.single();
	}

	private void approve(NewInvitee friend) {
		write("""
				insert into record_child (id, record_id, case_id) select :id, r.id, a.case_id
				from formal_record r join meeting_case a on a.meeting_id = r.meeting_id
				where r.meeting_id = :meeting and r.kind = 'LETTER'""", friend);
		write("""
				insert into record_step (id, record_id, number, act, words, taken_at, taken_by)
				select :id, id, 1, 'APPROVED', '', now(), gen_random_uuid() from formal_record
				where meeting_id = :meeting and kind = 'LETTER'""", friend);
		write("""
				insert into record_delivery (id, record_id, invitee_id, way, email, category, purpose, ground, again, added_at, added_by)
				select :delivery, id, :friend, 'IN_PERSON', '', 'FAMILY', 'A', 'A', false, now(), :by from formal_record
				where meeting_id = :meeting and kind = 'LETTER'""",
				friend);
		write("""
				insert into record_delivery_child (delivery_id, case_id)
				select :delivery, case_id from meeting_case where meeting_id = :meeting""", friend);
	}

	private void write(String sql, NewInvitee friend) {
		TestDatabase.DATABASE.owner()
			.sql(sql)
			.param("id", Ids.next())
			.param("meeting", this.meeting.value())
			.param("delivery", this.delivery)
			.param("friend", friend.id().value())
			.param("by", ActingUser.SYSTEM.id().value())
			.update();
	}

}
