-- A child's case. That it was closed, reopened, allocated are rows of their own; "is_open" follows them, so that the
-- database itself refuses a second open case of one child.
create sequence case_reference;

create table case_file (
	id uuid not null,
	version integer not null,
	reference text not null,
	person_id uuid not null,
	opened_on date not null,
	source text not null,
	reason text not null,
	is_open boolean not null,
	opened_at timestamptz not null,
	opened_by uuid not null,
	constraint case_file_pk primary key (id),
	constraint case_file_reference_unique unique (reference),
	constraint case_file_reference_form check (reference ~ '^[A-Z]{3}-[0-9]{4}-[0-9]{5,}$'),
	constraint case_file_person_fk foreign key (person_id) references person (id) deferrable initially deferred,
	constraint case_file_source_known check (source in ('1A', '1B', '1C', '1D', '2A', '2B', '3A', '3B', '3C', '3D', '3E',
		'3F', '4', '5A', '5B', '5C', '5D', '6', '7', '8', '9', '10'))
);
create unique index case_file_one_open_a_child on case_file (person_id) where is_open;
create index case_file_person on case_file (person_id);
create index case_file_opened on case_file (opened_on, id);

create table case_closure (
	id uuid not null,
	case_id uuid not null,
	closed_on date not null,
	reason text not null,
	note text not null,
	checked text not null,
	closed_at timestamptz not null,
	closed_by uuid not null,
	constraint case_closure_pk primary key (id),
	constraint case_closure_case_fk foreign key (case_id) references case_file (id),
	constraint case_closure_reason_known check (reason ~ '^RC[1-9]$')
);
create index case_closure_case on case_closure (case_id, closed_at);

create table case_reopening (
	id uuid not null,
	case_id uuid not null,
	closure_id uuid not null,
	reopened_on date not null,
	reason text not null,
	reopened_at timestamptz not null,
	reopened_by uuid not null,
	constraint case_reopening_pk primary key (id),
	constraint case_reopening_case_fk foreign key (case_id) references case_file (id),
	constraint case_reopening_closure_fk foreign key (closure_id) references case_closure (id),
	constraint case_reopening_once_a_closure unique (closure_id)
);
create index case_reopening_case on case_reopening (case_id);

create table case_allocation (
	id uuid not null,
	case_id uuid not null,
	kind text not null,
	account_id uuid not null,
	team_id uuid,
	from_at timestamptz not null,
	until_at timestamptz,
	given_by uuid not null,
	ended_by uuid,
	constraint case_allocation_pk primary key (id),
	constraint case_allocation_case_fk foreign key (case_id) references case_file (id),
	constraint case_allocation_account_fk foreign key (account_id) references account (id) deferrable initially deferred,
	constraint case_allocation_team_fk foreign key (team_id) references team (id) deferrable initially deferred,
	constraint case_allocation_kind_known check (kind in ('SOCIAL_WORKER', 'CHAIR')),
	constraint case_allocation_ends_after_it_began check (until_at is null or until_at >= from_at),
	constraint case_allocation_ended_by_somebody check (num_nonnulls(until_at, ended_by) in (0, 2))
);
create unique index case_allocation_one_of_a_kind on case_allocation (case_id, kind) where until_at is null;
create index case_allocation_account on case_allocation (account_id, from_at);

-- A finished note is only added to: a correction is another note.
create table case_note (
	id uuid not null,
	case_id uuid not null,
	happened_on date not null,
	text text not null,
	written_at timestamptz not null,
	written_by uuid not null,
	constraint case_note_pk primary key (id),
	constraint case_note_case_fk foreign key (case_id) references case_file (id),
	constraint case_note_is_not_blank check (text <> '')
);
create index case_note_case on case_note (case_id, happened_on);

-- Published: the reference that people see, and whether the case is open.
create view casefile_case as
	select id as case_id, reference, person_id, opened_on, is_open from case_file;

-- Reach closes the whole family of a person in whom somebody has an interest; families are known here.
create or replace view reach_relative as
	select m.person_id, f.person_id as relative_id
	from family_member m join family_member f on f.family_id = m.family_id
	where m.ended_why is distinct from 'MISTAKEN' and f.ended_why is distinct from 'MISTAKEN';

grant usage on sequence case_reference to rowan_app;
grant select, insert on case_file, case_closure, case_reopening, case_allocation, case_note to rowan_app;
grant update (version, is_open) on case_file to rowan_app;
grant update (until_at, ended_by) on case_allocation to rowan_app;
grant select on casefile_case to rowan_app;
