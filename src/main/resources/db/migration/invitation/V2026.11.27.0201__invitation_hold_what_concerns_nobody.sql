-- A letter says what is the case as long as time and place, or the link for whoever joins by video, are those of the letter:
-- what concerns others only leaves it as it is.
create or replace view invitation_holding as
	select s.id as sending_id, v.meeting_id, v.invitee_id, s.way, s.sent_at, s.document, coalesce(v.answer, '') as answer
	from invitation_sending s
	join meeting_invitation v on v.invitee_id = s.invitee_id
	join meeting_invited i on i.invitee_id = v.invitee_id
	join meeting_booked b on b.meeting_id = v.meeting_id and b.ends_at > rowan_now()
	join meeting_booked_ever l on l.meeting_id = v.meeting_id and l.number = s.booking_number
	cross join lateral (select nullif(v.answer, 'DOES_NOT_COME') as answer) a
	where s.own_mark = md5(concat_ws('|', v.arrives, v.leaves, v.place, v.link))
		and meeting_when(l.starts_at, l.ends_at, v.arrives, v.leaves, a.answer)
			= meeting_when(b.starts_at, b.ends_at, v.arrives, v.leaves, a.answer)
		and meeting_where(l.held_as, l.place, l.link, v.place, v.link, a.answer)
			= meeting_where(b.held_as, b.place, b.link, v.place, v.link, a.answer)
		and not exists (
		select from exclusion_standing e
		where e.meeting_id = v.meeting_id and (e.invitee_id = v.invitee_id or e.person_id = i.person_id)
		and (e.part is null or v.arrives is null and v.leaves is null));
