-- What became of a report that somebody who is invited was asked for: each step is a row. A report that is withdrawn is not
-- needed any more; what was said of it before does not count.
create table meeting_report (
	id uuid not null,
	invitee_id uuid not null,
	step text not null,
	happened_on date not null,
	clock text not null,
	shared_clock text not null,
	note text not null,
	recorded_at timestamptz not null,
	recorded_by uuid not null,
	constraint meeting_report_pk primary key (id, invitee_id, step),
	constraint meeting_report_invitee_fk foreign key (invitee_id) references meeting_invitee (id),
	constraint meeting_report_step_known check (step in ('ASKED', 'CHASED', 'RECEIVED', 'SHARED', 'WITHDRAWN')),
	constraint meeting_report_clock_goes_with_asking check (step = 'ASKED' or clock = '' and shared_clock = '')
);
create index meeting_report_invitee on meeting_report (invitee_id);

-- Published: the reports that are asked for now of those who are invited; the days are null for what has not happened.
create view meeting_report_state as
	select i.meeting_id, r.invitee_id, max(r.clock) as clock, max(r.shared_clock) as shared_clock,
		max(r.happened_on) filter (where r.step = 'ASKED') as asked_on,
		max(r.happened_on) filter (where r.step = 'CHASED') as chased_on,
		max(r.happened_on) filter (where r.step = 'RECEIVED') as received_on,
		max(r.happened_on) filter (where r.step = 'SHARED') as shared_on
	from meeting_invited i
	join meeting_report r on r.invitee_id = i.invitee_id and r.step <> 'WITHDRAWN'
	where not exists (
		select from meeting_report w
		where w.invitee_id = r.invitee_id and w.step = 'WITHDRAWN' and w.recorded_at >= r.recorded_at)
	group by i.meeting_id, r.invitee_id
	having bool_or(r.step = 'ASKED');

grant select, insert on meeting_report to rowan_app;
grant select on meeting_report_state to rowan_app;
