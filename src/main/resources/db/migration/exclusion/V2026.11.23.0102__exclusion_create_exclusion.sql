-- Who of the family is to be excluded from a conference, in whole or in part (domain 2.7, T8): asked for, decided by the chair,
-- taken back, each a row. Who asks is one of those invited, or the chair where nobody is named.
create table exclusion (
	id uuid not null,
	meeting_id uuid not null,
	invitee_id uuid not null,
	person_id uuid,
	asker_invitee_id uuid,
	ground text not null,
	whole boolean not null,
	words text not null,
	asked_on date not null,
	recorded_at timestamptz not null,
	recorded_by uuid not null,
	constraint exclusion_pk primary key (id),
	constraint exclusion_meeting_fk foreign key (meeting_id) references meeting (id) deferrable initially deferred,
	constraint exclusion_invitee_fk foreign key (invitee_id) references meeting_invitee (id) deferrable initially deferred,
	constraint exclusion_person_fk foreign key (person_id) references person (id) deferrable initially deferred,
	constraint exclusion_asker_fk foreign key (asker_invitee_id) references meeting_invitee (id) deferrable initially deferred,
	constraint exclusion_ground_known check (
		ground in ('PREJUDICE', 'DISRUPTION', 'CHILD_ASKS', 'SILENCES', 'CONFIDENTIAL', 'CONFLICT')),
	constraint exclusion_says_why check (words <> '')
);
create index exclusion_meeting on exclusion (meeting_id);
create index exclusion_invitee on exclusion (invitee_id);
create index exclusion_person on exclusion (person_id);
create index exclusion_asker on exclusion (asker_invitee_id);

create table exclusion_part (
	exclusion_id uuid not null,
	part text not null,
	constraint exclusion_part_pk primary key (exclusion_id, part),
	constraint exclusion_part_exclusion_fk foreign key (exclusion_id) references exclusion (id),
	constraint exclusion_part_known check (
		part in ('VIEWS', 'WORRIES', 'WORKING', 'NEEDS', 'AGENCIES', 'DECISION', 'CLOSING'))
);

create table exclusion_decision (
	exclusion_id uuid not null,
	agreed boolean not null,
	reason text not null,
	heard text not null,
	decided_at timestamptz not null,
	decided_by uuid not null,
	constraint exclusion_decision_pk primary key (exclusion_id),
	constraint exclusion_decision_exclusion_fk foreign key (exclusion_id) references exclusion (id),
	constraint exclusion_decision_has_a_reason check (reason <> ''),
	constraint exclusion_decision_says_how_they_are_heard check (agreed = (heard <> ''))
);

create table exclusion_end (
	exclusion_id uuid not null,
	reason text not null,
	ended_at timestamptz not null,
	ended_by uuid not null,
	constraint exclusion_end_pk primary key (exclusion_id),
	constraint exclusion_end_exclusion_fk foreign key (exclusion_id) references exclusion (id),
	constraint exclusion_end_has_a_reason check (reason <> '')
);

-- Published: who is excluded now, a row for each part, without one for the whole conference.
create view exclusion_standing as
	select e.id as exclusion_id, e.meeting_id, e.invitee_id, e.person_id, p.part
	from exclusion e
	join exclusion_decision d on d.exclusion_id = e.id and d.agreed
	left join exclusion_part p on p.exclusion_id = e.id
	where e.whole = (p.part is null) and not exists (select from exclusion_end n where n.exclusion_id = e.id);

grant select, insert on exclusion, exclusion_part, exclusion_decision, exclusion_end to rowan_app;
grant select on exclusion_standing to rowan_app;
