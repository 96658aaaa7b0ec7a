-- Quorum groups as versions: what was chosen when, by whom and why; the newest holds (domain, 2.5). The first is what stood.
create table conference_quorum (
	version integer not null,
	others integer not null,
	reason text not null,
	changed_at timestamptz not null,
	changed_by uuid not null,
	constraint conference_quorum_pk primary key (version),
	constraint conference_quorum_version_counts check (version > 0),
	constraint conference_quorum_others_in_range check (others between 1 and 4),
	constraint conference_quorum_has_a_reason check (reason <> '')
);
create table conference_quorum_group (
	version integer not null,
	role text not null,
	quorum_group text not null,
	constraint conference_quorum_group_pk primary key (version, role),
	constraint conference_quorum_group_version_fk foreign key (version) references conference_quorum (version)
		on delete cascade,
	constraint conference_quorum_group_is_named check (quorum_group <> '')
);
insert into conference_quorum (version, others, reason, changed_at, changed_by)
values (1, 2, 'As delivered', now(), '00000000-0000-0000-0000-000000000000');
insert into conference_quorum_group (version, role, quorum_group)
	select 1, role, quorum_group from conference_quorum_role;
drop table conference_quorum_role;

grant select, insert on conference_quorum, conference_quorum_group to rowan_app;
