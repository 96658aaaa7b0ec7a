-- That a conference was not quorate and ended without decisions (domain, 2.5): what holds for the children meanwhile, and the
-- conference that is held instead of it within clock T20. It is of the same type, and names the one that it reconvenes.
alter table conference
	add column reconvenes_id uuid,
	add constraint conference_reconvenes_fk foreign key (reconvenes_id) references conference (meeting_id),
	add constraint conference_reconvened_once unique (reconvenes_id),
	add constraint conference_reconvenes_another check (reconvenes_id <> meeting_id),
	drop constraint conference_clock_is_of_type,
	add constraint conference_clock_is_of_type check (case when reconvenes_id is not null then clock = 'T20'
		else type = 'INITIAL' and clock = 'T1' or type = 'REVIEW' and clock in ('T16', 'T17') end);

create table conference_adjournment (
	meeting_id uuid not null,
	interim text not null,
	adjourned_at timestamptz not null,
	adjourned_by uuid not null,
	constraint conference_adjournment_pk primary key (meeting_id),
	constraint conference_adjournment_conference_fk foreign key (meeting_id) references conference (meeting_id),
	constraint conference_adjournment_says_what_holds check (interim <> '')
);

create or replace view conference_over as
	select meeting_id from conference_conclusion union all select meeting_id from conference_adjournment;

create or replace view conference_pending as
	select c.meeting_id, c.type, a.case_id
	from conference c join meeting_about a on a.meeting_id = c.meeting_id
	where not exists (select from conference_conclusion h where h.meeting_id = c.meeting_id)
	and not exists (select from conference_adjournment j where j.meeting_id = c.meeting_id);

-- Published: which conference is held instead of which.
create view conference_reconvened as
	select meeting_id, reconvenes_id from conference where reconvenes_id is not null;

grant select, insert on conference_adjournment to rowan_app;
grant select on conference_reconvened to rowan_app;
