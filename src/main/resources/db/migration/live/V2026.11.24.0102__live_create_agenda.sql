-- What the sections of a conference are called, as versions: what was chosen when, by whom and why; the newest holds
-- (domain, 11.1). A conference keeps the version that held when the first thing was typed in it.
create table live_agenda (
	version integer not null,
	reason text not null,
	changed_at timestamptz not null,
	changed_by uuid not null,
	constraint live_agenda_pk primary key (version),
	constraint live_agenda_version_counts check (version > 0),
	constraint live_agenda_has_a_reason check (reason <> '')
);

create table live_agenda_section (
	version integer not null,
	section integer not null,
	title text not null,
	constraint live_agenda_section_pk primary key (version, section),
	constraint live_agenda_section_version_fk foreign key (version) references live_agenda (version),
	constraint live_agenda_section_known check (section between 1 and 9),
	constraint live_agenda_section_is_named check (title <> '' and char_length(title) <= 80)
);

grant select, insert on live_agenda, live_agenda_section to rowan_app;

insert into live_agenda (version, reason, changed_at, changed_by)
values (1, 'As delivered', now(), '00000000-0000-0000-0000-000000000000');
insert into live_agenda_section (version, section, title) values
	(1, 1, 'Welcome'),
	(1, 2, 'Who is here'),
	(1, 3, 'Views of child and family'),
	(1, 4, 'What are we worried about?'),
	(1, 5, 'What is working well?'),
	(1, 6, 'What needs to happen?'),
	(1, 7, 'Each agency’s view'),
	(1, 8, 'Decision'),
	(1, 9, 'Close');

alter table live_meeting add column agenda_version integer not null default 1;
alter table live_meeting add constraint live_meeting_agenda_fk foreign key (agenda_version) references live_agenda (version);
