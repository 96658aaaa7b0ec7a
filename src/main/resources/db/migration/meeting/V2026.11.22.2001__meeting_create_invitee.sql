-- Who is invited to a meeting: a person of the family, a colleague, somebody of an agency of the directory, or somebody who
-- is known by name only. Each is a row of their own; whoever is not invited any more has a row that says so, and why.
create table meeting_invitee (
	id uuid not null,
	meeting_id uuid not null,
	role text not null,
	person_id uuid,
	account_id uuid,
	agency_id uuid,
	name text not null,
	organisation text not null,
	added_at timestamptz not null,
	added_by uuid not null,
	constraint meeting_invitee_pk primary key (id),
	constraint meeting_invitee_meeting_fk foreign key (meeting_id) references meeting (id),
	constraint meeting_invitee_person_fk foreign key (person_id) references person (id) deferrable initially deferred,
	constraint meeting_invitee_agency_fk foreign key (agency_id) references agency (id) deferrable initially deferred,
	constraint meeting_invitee_role_is_a_code check (role ~ '^[A-Z_]+$'),
	constraint meeting_invitee_is_somebody check (num_nonnulls(person_id, account_id, agency_id) = 1
		or num_nonnulls(person_id, account_id, agency_id) = 0 and name <> ''),
	constraint meeting_invitee_is_named_once check (
		name = '' and organisation = '' or person_id is null and account_id is null),
	constraint meeting_invitee_organisation_is_no_agency check (organisation = '' or agency_id is null)
);
create index meeting_invitee_meeting on meeting_invitee (meeting_id);
create index meeting_invitee_person on meeting_invitee (person_id);

create table meeting_invitee_removal (
	invitee_id uuid not null,
	reason text not null,
	removed_at timestamptz not null,
	removed_by uuid not null,
	constraint meeting_invitee_removal_pk primary key (invitee_id),
	constraint meeting_invitee_removal_invitee_fk foreign key (invitee_id) references meeting_invitee (id),
	constraint meeting_invitee_removal_has_a_reason check (reason <> '')
);

-- Published: who is invited now.
create view meeting_invited as
	select i.id as invitee_id, i.meeting_id, i.role, i.person_id, i.account_id, i.agency_id, i.name, i.organisation,
		i.added_at, i.added_by
	from meeting_invitee i
	where not exists (select from meeting_invitee_removal r where r.invitee_id = i.id);

grant select, insert on meeting_invitee, meeting_invitee_removal to rowan_app;
grant select on meeting_invited to rowan_app;
