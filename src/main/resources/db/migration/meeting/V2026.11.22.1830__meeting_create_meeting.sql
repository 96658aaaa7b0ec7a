-- What every meeting shares: which children it is about, and when, where and with whom it was booked. Each booking is a
-- row; the one with the highest number stands. Place, link and minute taker may follow later.
create table meeting (
	id uuid not null,
	kind text not null,
	version integer not null,
	asked_at timestamptz not null,
	asked_by uuid not null,
	constraint meeting_pk primary key (id),
	constraint meeting_kind_known check (kind in ('CONFERENCE'))
);

create table meeting_case (
	meeting_id uuid not null,
	case_id uuid not null,
	constraint meeting_case_pk primary key (meeting_id, case_id),
	constraint meeting_case_meeting_fk foreign key (meeting_id) references meeting (id),
	constraint meeting_case_case_fk foreign key (case_id) references case_file (id) deferrable initially deferred
);
create index meeting_case_case on meeting_case (case_id);

create table meeting_booking (
	id uuid not null,
	meeting_id uuid not null,
	number integer not null,
	starts_at timestamptz not null,
	ends_at timestamptz not null,
	held_as text not null,
	place text not null,
	link text not null,
	chair_id uuid not null,
	minute_taker_id uuid,
	reason text not null,
	booked_at timestamptz not null,
	booked_by uuid not null,
	constraint meeting_booking_pk primary key (id),
	constraint meeting_booking_meeting_fk foreign key (meeting_id) references meeting (id),
	constraint meeting_booking_number_unique unique (meeting_id, number),
	constraint meeting_booking_number_counts check (number > 0),
	constraint meeting_booking_ends_after_it_starts check (
		ends_at > starts_at and ends_at <= starts_at + interval '24 hours'),
	constraint meeting_booking_held_as_known check (held_as in ('IN_PERSON', 'REMOTE', 'HYBRID')),
	constraint meeting_booking_place_is_used check (place = '' or held_as in ('IN_PERSON', 'HYBRID')),
	constraint meeting_booking_link_is_used check (link = '' or held_as in ('REMOTE', 'HYBRID')),
	constraint meeting_booking_minutes_by_another check (minute_taker_id is distinct from chair_id)
);
create index meeting_booking_chair on meeting_booking (chair_id, ends_at);
create index meeting_booking_minute_taker on meeting_booking (minute_taker_id, ends_at);

-- Published: which cases a meeting is about, and who asked for it when.
create view meeting_about as
	select m.id as meeting_id, m.kind, m.asked_at, m.asked_by, k.case_id
	from meeting m join meeting_case k on k.meeting_id = m.id;

-- Published: every booking of a meeting, and the one that stands.
create view meeting_booked_ever as
	select meeting_id, number, starts_at, ends_at, held_as, place, link, chair_id, minute_taker_id, reason, booked_at,
		booked_by
	from meeting_booking;
create view meeting_booked as
	select b.meeting_id, b.number, b.starts_at, b.ends_at, b.held_as, b.place, b.link, b.chair_id, b.minute_taker_id,
		b.reason, b.booked_at, b.booked_by
	from meeting_booking b
	where not exists (
		select from meeting_booking later where later.meeting_id = b.meeting_id and later.number > b.number);

grant select, insert on meeting, meeting_case, meeting_booking to rowan_app;
grant update (version) on meeting to rowan_app;
grant select on meeting_about, meeting_booked_ever, meeting_booked to rowan_app;
