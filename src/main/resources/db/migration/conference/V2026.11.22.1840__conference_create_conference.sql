-- Child protection conferences (Working Together; domain 2.2). What every meeting shares stands with the meeting, under
-- the same identity. The clock and the day from which it counts are kept: the day by which it must be held follows.
create table conference (
	meeting_id uuid not null,
	type text not null,
	enquiry_id uuid,
	asked_on date not null,
	clock text not null,
	counted_from date not null,
	note text not null,
	constraint conference_pk primary key (meeting_id),
	constraint conference_meeting_fk foreign key (meeting_id) references meeting (id) deferrable initially deferred,
	constraint conference_enquiry_fk foreign key (enquiry_id) references enquiry (id) deferrable initially deferred,
	constraint conference_type_known check (type in ('INITIAL', 'REVIEW')),
	constraint conference_initial_follows_an_enquiry check ((type = 'INITIAL') = (enquiry_id is not null)),
	constraint conference_clock_is_of_type check (
		type = 'INITIAL' and clock = 'T1' or type = 'REVIEW' and clock in ('T16', 'T17'))
);
create index conference_enquiry on conference (enquiry_id);

grant select, insert on conference to rowan_app;
