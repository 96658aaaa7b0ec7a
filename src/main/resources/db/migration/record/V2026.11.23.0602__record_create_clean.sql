-- Of a record that was withdrawn, the sections that were found to hold nothing that they must not: only their words are
-- where its next issue begins.
create table record_clean (
	section_id uuid not null,
	found_at timestamptz not null,
	found_by uuid not null,
	constraint record_clean_pk primary key (section_id),
	constraint record_clean_section_fk foreign key (section_id) references record_section (id)
);
grant select, insert on record_clean to rowan_app;
