-- That a meeting which was asked for by mistake is not held. It stays, with everything that was recorded about it, and
-- those who were told of it are to be told: what they were told before does not count any more.
create table meeting_cancellation (
	meeting_id uuid not null,
	reason text not null,
	booking_number integer not null,
	cancelled_at timestamptz not null,
	cancelled_by uuid not null,
	constraint meeting_cancellation_pk primary key (meeting_id),
	constraint meeting_cancellation_meeting_fk foreign key (meeting_id) references meeting (id),
	constraint meeting_cancellation_has_a_reason check (reason <> ''),
	constraint meeting_cancellation_number_counts check (booking_number >= 0)
);

-- Published: the meetings that were cancelled.
create view meeting_cancelled as
	select meeting_id, reason, cancelled_at, cancelled_by from meeting_cancellation;

create or replace view meeting_booked as
	select b.meeting_id, b.number, b.starts_at, b.ends_at, b.held_as, b.place, b.link, b.chair_id, b.minute_taker_id,
		b.reason, b.booked_at, b.booked_by
	from meeting_booking b
	where not exists (
		select from meeting_booking later where later.meeting_id = b.meeting_id and later.number > b.number)
	and not exists (select from meeting_cancellation c where c.meeting_id = b.meeting_id);

create or replace view meeting_agreed as
	select s.meeting_id, max(s.number) as number
	from (
		select b.meeting_id, b.number
		from meeting_booking b
		left join meeting_booking p on p.meeting_id = b.meeting_id and p.number = b.number - 1
		where p.id is null
			or (b.starts_at, b.ends_at, b.held_as, b.place, b.link) <> (p.starts_at, p.ends_at, p.held_as, p.place, p.link)
		union all
		select c.meeting_id, c.booking_number + 1 from meeting_cancellation c) s
	group by s.meeting_id;

grant select, insert on meeting_cancellation to rowan_app;
grant select on meeting_cancelled to rowan_app;
