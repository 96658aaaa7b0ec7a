-- Whom a booking anew, or a time or place of their own, concerns is decided by what each was told: when and where they take
-- part, as it was told to them, beside when and where they take part now. Who has an own time or place goes by that; who
-- joins by video goes by the link, everybody else by the place; who does not come is concerned by another day only.
create function meeting_when(starts timestamptz, ends timestamptz, arrives time, leaves time, answer text) returns text
language sql immutable as $$
	select concat_ws('|', cast(starts at time zone 'Europe/London' as date),
		case when answer is distinct from 'DOES_NOT_COME'
			then coalesce(arrives, cast(starts at time zone 'Europe/London' as time)) end,
		case when answer is distinct from 'DOES_NOT_COME'
			then coalesce(leaves, cast(ends at time zone 'Europe/London' as time)) end)
$$;

create function meeting_where(held_as text, place text, link text, own_place text, own_link text, answer text) returns text
language sql immutable as $$
	select case
		when answer = 'DOES_NOT_COME' then ''
		when own_place <> '' or own_link <> '' then concat_ws('|', 'own', own_place, own_link)
		when held_as = 'REMOTE' or held_as = 'HYBRID' and answer = 'BY_VIDEO' then concat_ws('|', 'link', link)
		else concat_ws('|', 'place', place) end
$$;

-- What stood when something was told or answered: the booking, and what was their own at that moment.
create view meeting_telling_of as
	select t.id, t.invitee_id, t.booking_number, t.way, t.answer, t.told_on, t.recorded_at,
		b.starts_at, b.ends_at, b.held_as, b.place, b.link,
		r.arrives, r.leaves, coalesce(r.place, '') as own_place, coalesce(r.link, '') as own_link
	from meeting_telling t
	join meeting_invitee i on i.id = t.invitee_id
	left join meeting_booking b on b.meeting_id = i.meeting_id and b.number = t.booking_number
	left join lateral (
		select o.* from meeting_arrangement o where o.invitee_id = t.invitee_id and o.arranged_at < t.recorded_at
		order by o.arranged_at desc, o.id desc limit 1) r on true;

-- Published: how it stands with each who is invited now: how and when they were told of what stands, null when they were
-- not; what they answered, null when they have not, or the time has become another; whether they were told, or have
-- answered, and are to be told again; and what is their own.
create or replace view meeting_invitation as
	select i.invitee_id, i.meeting_id, case when k.told then t.way end as way,
		case when k.told then t.told_on end as told_on, case when k.answered then a.answer end as answer,
		not k.told and not k.heard and (t.id is not null or a.id is not null) as told_before,
		r.arrives, r.leaves, coalesce(r.place, '') as place, coalesce(r.link, '') as link
	from meeting_invited i
	left join meeting_cancellation c on c.meeting_id = i.meeting_id
	left join lateral (
		select o.* from meeting_booking o where o.meeting_id = i.meeting_id order by o.number desc limit 1) b on true
	left join lateral (
		select o.* from meeting_arrangement o where o.invitee_id = i.invitee_id
		order by o.arranged_at desc, o.id desc limit 1) r on true
	left join lateral (
		select o.* from meeting_telling_of o where o.invitee_id = i.invitee_id and o.way <> ''
		order by o.recorded_at desc, o.id desc limit 1) t on true
	left join lateral (
		select o.* from meeting_telling_of o where o.invitee_id = i.invitee_id and o.answer <> ''
		order by o.recorded_at desc, o.id desc limit 1) a on true
	cross join lateral (
		select meeting_when(b.starts_at, b.ends_at, r.arrives, r.leaves, a.answer) as at_time,
			meeting_where(b.held_as, b.place, b.link, coalesce(r.place, ''), coalesce(r.link, ''), a.answer) as at_place
	) n
	cross join lateral (
		select meeting_where(t.held_as, t.place, t.link, t.own_place, t.own_link, a.answer) as at_place
	) w
	cross join lateral (
		select coalesce(case when c.meeting_id is not null then t.booking_number > c.booking_number
				else t.id is not null and w.at_place = n.at_place
					and meeting_when(t.starts_at, t.ends_at, t.arrives, t.leaves, a.answer) = n.at_time end, false) as told,
			coalesce(c.meeting_id is null and (a.answer = 'DOES_NOT_COME'
				or meeting_when(a.starts_at, a.ends_at, a.arrives, a.leaves, a.answer) = n.at_time), false) as answered,
			coalesce(c.meeting_id is null
				and meeting_when(a.starts_at, a.ends_at, a.arrives, a.leaves, a.answer) = n.at_time
				and case when a.answer = 'BY_VIDEO' and t.id is not null then w.at_place
					else meeting_where(a.held_as, a.place, a.link, a.own_place, a.own_link, a.answer) end = n.at_place,
				false) as heard
	) k;

grant select on meeting_telling_of to rowan_app;
