-- When a meeting has ended: who sat in it is free from then on, whatever was booked.
create table meeting_end (
	meeting_id uuid not null,
	ended_at timestamptz not null,
	constraint meeting_end_pk primary key (meeting_id),
	constraint meeting_end_meeting_fk foreign key (meeting_id) references meeting (id)
);

create or replace view meeting_booked as
	select b.meeting_id, b.number, b.starts_at, b.ends_at, b.held_as, b.place, b.link, b.chair_id, b.minute_taker_id,
		b.reason, b.booked_at, b.booked_by, least(b.ends_at, e.ended_at) as free_at
	from meeting_booking b
	left join meeting_end e on e.meeting_id = b.meeting_id
	where not exists (
		select from meeting_booking later where later.meeting_id = b.meeting_id and later.number > b.number)
	and not exists (select from meeting_cancellation c where c.meeting_id = b.meeting_id);

grant select, insert on meeting_end to rowan_app;
