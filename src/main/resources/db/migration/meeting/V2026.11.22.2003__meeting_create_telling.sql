-- What passed with somebody who is invited: how they were told, what they answered, or both. What was told or answered
-- before a booking that changes when or where the meeting is, or before they were given a time or place of their own, does
-- not count any more.
create table meeting_telling (
	id uuid not null,
	invitee_id uuid not null,
	booking_number integer not null,
	way text not null,
	answer text not null,
	told_on date not null,
	note text not null,
	recorded_at timestamptz not null,
	recorded_by uuid not null,
	constraint meeting_telling_pk primary key (id, invitee_id),
	constraint meeting_telling_invitee_fk foreign key (invitee_id) references meeting_invitee (id),
	constraint meeting_telling_way_known check (
		way in ('', 'TELEPHONE', 'IN_PERSON', 'POST', 'SECURE_EMAIL', 'ONE_TIME_PAGE')),
	constraint meeting_telling_answer_known check (answer in ('', 'COMES', 'BY_VIDEO', 'DOES_NOT_COME')),
	constraint meeting_telling_says_something check (way <> '' or answer <> '')
);
create index meeting_telling_invitee on meeting_telling (invitee_id);

-- A time, a place or a link of somebody's own, by the clock of the meeting's day; the latest stands, and one that is all
-- empty takes it back.
create table meeting_arrangement (
	id uuid not null,
	invitee_id uuid not null,
	arrives time,
	leaves time,
	place text not null,
	link text not null,
	arranged_at timestamptz not null,
	arranged_by uuid not null,
	constraint meeting_arrangement_pk primary key (id),
	constraint meeting_arrangement_invitee_fk foreign key (invitee_id) references meeting_invitee (id),
	constraint meeting_arrangement_leaves_after_arriving check (leaves > arrives)
);
create index meeting_arrangement_invitee on meeting_arrangement (invitee_id);

-- Two who are invited and must not meet.
create table meeting_apart (
	id uuid not null,
	meeting_id uuid not null,
	invitee_id uuid not null,
	other_invitee_id uuid not null,
	reason text not null,
	recorded_at timestamptz not null,
	recorded_by uuid not null,
	constraint meeting_apart_pk primary key (id),
	constraint meeting_apart_meeting_fk foreign key (meeting_id) references meeting (id),
	constraint meeting_apart_invitee_fk foreign key (invitee_id) references meeting_invitee (id),
	constraint meeting_apart_other_fk foreign key (other_invitee_id) references meeting_invitee (id),
	constraint meeting_apart_are_two check (invitee_id <> other_invitee_id),
	constraint meeting_apart_has_a_reason check (reason <> '')
);
create index meeting_apart_meeting on meeting_apart (meeting_id);

create table meeting_apart_end (
	apart_id uuid not null,
	reason text not null,
	ended_at timestamptz not null,
	ended_by uuid not null,
	constraint meeting_apart_end_pk primary key (apart_id),
	constraint meeting_apart_end_apart_fk foreign key (apart_id) references meeting_apart (id),
	constraint meeting_apart_end_has_a_reason check (reason <> '')
);

-- Published: the booking since which when and where a meeting is held has stayed the same.
create view meeting_agreed as
	select b.meeting_id, max(b.number) as number
	from meeting_booking b
	left join meeting_booking p on p.meeting_id = b.meeting_id and p.number = b.number - 1
	where p.id is null
		or (b.starts_at, b.ends_at, b.held_as, b.place, b.link) <> (p.starts_at, p.ends_at, p.held_as, p.place, p.link)
	group by b.meeting_id;

-- Published: how it stands with each who is invited now: how and when they were told of what stands, null when they were
-- not; what they answered, null when they have not; whether they were told of what stood before; and what is their own.
create view meeting_invitation as
	select i.invitee_id, i.meeting_id, t.way, t.told_on, a.answer,
		t.way is null and exists (
			select from meeting_telling e where e.invitee_id = i.invitee_id and e.way <> '') as told_before,
		r.arrives, r.leaves, coalesce(r.place, '') as place, coalesce(r.link, '') as link
	from meeting_invited i
	left join meeting_agreed g on g.meeting_id = i.meeting_id
	left join lateral (
		select o.* from meeting_arrangement o where o.invitee_id = i.invitee_id
		order by o.arranged_at desc, o.id desc limit 1) r on true
	left join lateral (
		select o.way, o.told_on from meeting_telling o
		where o.invitee_id = i.invitee_id and o.way <> '' and o.booking_number >= g.number
			and (r.arranged_at is null or o.recorded_at > r.arranged_at)
		order by o.recorded_at desc, o.id desc limit 1) t on true
	left join lateral (
		select o.answer from meeting_telling o
		where o.invitee_id = i.invitee_id and o.answer <> '' and o.booking_number >= g.number
			and (r.arranged_at is null or o.recorded_at > r.arranged_at)
		order by o.recorded_at desc, o.id desc limit 1) a on true;

grant select, insert on meeting_telling, meeting_arrangement, meeting_apart, meeting_apart_end to rowan_app;
grant select on meeting_agreed, meeting_invitation to rowan_app;
