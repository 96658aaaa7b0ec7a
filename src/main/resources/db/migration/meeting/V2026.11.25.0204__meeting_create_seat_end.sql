-- Until when chair and minute taker of a meeting have the children's cases open by it: fixed once its record has gone to
-- everybody, by the clock as it was then. Where the record is taken back or issued anew, that is lifted.
create table meeting_seat_end (
	id uuid not null,
	meeting_id uuid not null,
	gone_on date not null,
	last_day date not null,
	because text not null,
	recorded_at timestamptz not null,
	lifted_at timestamptz,
	constraint meeting_seat_end_pk primary key (id),
	constraint meeting_seat_end_meeting_fk foreign key (meeting_id) references meeting (id),
	constraint meeting_seat_end_has_a_reason check (because <> ''),
	constraint meeting_seat_end_is_later check (last_day >= gone_on),
	constraint meeting_seat_end_lifted_afterwards check (lifted_at >= recorded_at)
);
create unique index meeting_seat_end_one_stands on meeting_seat_end (meeting_id) where lifted_at is null;

-- Published: the last day on which the seats of a meeting open anything, where there is one.
create view meeting_seats_end as
	select meeting_id, gone_on, last_day, because from meeting_seat_end where lifted_at is null;

grant select, insert on meeting_seat_end to rowan_app;
grant update (lifted_at) on meeting_seat_end to rowan_app;
grant select on meeting_seats_end to rowan_app;
