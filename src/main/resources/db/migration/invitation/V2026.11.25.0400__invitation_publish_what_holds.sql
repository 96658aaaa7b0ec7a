-- The letters that still say what is the case: the meeting is to come, time and place are those of the letter, and the
-- reader takes part in all of it, or has a time of their own (domain, 2.7).
create view invitation_holding as
	select s.id as sending_id, v.meeting_id, v.invitee_id, s.way, s.sent_at, s.document, coalesce(v.answer, '') as answer
	from invitation_sending s
	join meeting_invitation v on v.invitee_id = s.invitee_id
	join meeting_invited i on i.invitee_id = v.invitee_id
	join meeting_agreed g on g.meeting_id = v.meeting_id and g.number <= s.booking_number
	join meeting_booked b on b.meeting_id = v.meeting_id and b.ends_at > rowan_now()
	where s.own_mark = md5(concat_ws('|', v.arrives, v.leaves, v.place, v.link)) and not exists (
		select from exclusion_standing e
		where e.meeting_id = v.meeting_id and (e.invitee_id = v.invitee_id or e.person_id = i.person_id)
		and (e.part is null or v.arrives is null and v.leaves is null));

grant select on invitation_holding to rowan_app;
