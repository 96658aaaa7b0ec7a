-- Who approves the letter and the record of a meeting instead of its chair, and why. Each naming is a row; the one with
-- the highest number stands, and may name the chair again.
create table meeting_approver (
	meeting_id uuid not null,
	number integer not null,
	account_id uuid not null,
	reason text not null,
	named_at timestamptz not null,
	named_by uuid not null,
	constraint meeting_approver_pk primary key (meeting_id, number),
	constraint meeting_approver_meeting_fk foreign key (meeting_id) references meeting (id),
	constraint meeting_approver_number_counts check (number > 0),
	constraint meeting_approver_has_a_reason check (reason <> '')
);

-- Published: the booking that stands, and who approves what is written of the meeting: its chair, where nobody else is
-- named.
create or replace view meeting_booked as
	select b.meeting_id, b.number, b.starts_at, b.ends_at, b.held_as, b.place, b.link, b.chair_id, b.minute_taker_id,
		b.reason, b.booked_at, b.booked_by, least(b.ends_at, e.ended_at) as free_at,
		coalesce((select a.account_id from meeting_approver a where a.meeting_id = b.meeting_id
			order by a.number desc limit 1), b.chair_id) as approver_id
	from meeting_booking b
	left join meeting_end e on e.meeting_id = b.meeting_id
	where not exists (
		select from meeting_booking later where later.meeting_id = b.meeting_id and later.number > b.number)
	and not exists (select from meeting_cancellation c where c.meeting_id = b.meeting_id);

grant select, insert on meeting_approver to rowan_app;
