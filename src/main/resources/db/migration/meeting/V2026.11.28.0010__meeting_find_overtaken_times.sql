-- Published: whose own time was given while the meeting was booked for another time: it may lie before the meeting now, or
-- bring together those who must not meet.
create view meeting_own_overtaken as
	select i.invitee_id, i.meeting_id
	from meeting_invited i
	cross join lateral (
		select o.* from meeting_arrangement o where o.invitee_id = i.invitee_id
		order by o.arranged_at desc, o.id desc limit 1) r
	cross join lateral (
		select o.* from meeting_booking o where o.meeting_id = i.meeting_id order by o.number desc limit 1) b
	cross join lateral (
		select o.* from meeting_booking o where o.meeting_id = i.meeting_id and o.booked_at <= r.arranged_at
		order by o.number desc limit 1) earlier
	where (r.arrives is not null or r.leaves is not null)
		and (earlier.starts_at, earlier.ends_at) <> (b.starts_at, b.ends_at);

grant select on meeting_own_overtaken to rowan_app;
