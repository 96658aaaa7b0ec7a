-- The formal record of a meeting, and the letter that goes before it (domain 2.8). Everything is only added: words have
-- versions, what was done is a step, and the last step says how the record stands. What was withdrawn is issued anew.
create table formal_record (
	id uuid not null,
	meeting_id uuid not null,
	kind text not null,
	issue integer not null,
	begun_at timestamptz not null,
	begun_by uuid not null,
	constraint formal_record_pk primary key (id),
	constraint formal_record_meeting_fk foreign key (meeting_id) references meeting (id) deferrable initially deferred,
	constraint formal_record_issue_unique unique (meeting_id, kind, issue),
	constraint formal_record_kind_known check (kind in ('LETTER', 'RECORD')),
	constraint formal_record_issue_counts check (issue > 0)
);

create table record_step (
	id uuid not null,
	record_id uuid not null,
	number integer not null,
	act text not null,
	words text not null,
	taken_at timestamptz not null,
	taken_by uuid not null,
	constraint record_step_pk primary key (id),
	constraint record_step_record_fk foreign key (record_id) references formal_record (id),
	constraint record_step_number_unique unique (record_id, number),
	constraint record_step_number_counts check (number > 0),
	constraint record_step_act_known check (act in ('SENT', 'RETURNED', 'APPROVED', 'PROPOSED', 'KEPT', 'WITHDRAWN')),
	constraint record_step_is_explained check (words <> '' or act in ('SENT', 'APPROVED'))
);
create unique index record_step_approved_once on record_step (record_id) where act = 'APPROVED';
create unique index record_step_withdrawn_once on record_step (record_id) where act = 'WITHDRAWN';

-- Of one child where a case is named, else of all.
create table record_section (
	id uuid not null,
	record_id uuid not null,
	position integer not null,
	title text not null,
	case_id uuid,
	constraint record_section_pk primary key (id),
	constraint record_section_record_fk foreign key (record_id) references formal_record (id),
	constraint record_section_case_fk foreign key (case_id) references case_file (id) deferrable initially deferred,
	constraint record_section_position_unique unique (record_id, position),
	constraint record_section_is_named check (title <> '')
);

create table record_words (
	section_id uuid not null,
	version integer not null,
	words text not null,
	confidential boolean not null,
	written_at timestamptz not null,
	written_by uuid not null,
	constraint record_words_pk primary key (section_id, version),
	constraint record_words_section_fk foreign key (section_id) references record_section (id),
	constraint record_words_version_counts check (version > 0)
);

-- Who was excluded from what a section tells (domain 2.7), and does not receive it.
create table record_withheld (
	section_id uuid not null,
	invitee_id uuid not null,
	constraint record_withheld_pk primary key (section_id, invitee_id),
	constraint record_withheld_section_fk foreign key (section_id) references record_section (id)
);

create table record_comment (
	id uuid not null,
	section_id uuid not null,
	version integer not null,
	words text not null,
	said_at timestamptz not null,
	said_by uuid not null,
	constraint record_comment_pk primary key (id),
	constraint record_comment_words_fk foreign key (section_id, version) references record_words (section_id, version),
	constraint record_comment_says_something check (words <> '')
);
create index record_comment_section on record_comment (section_id);

-- What was approved, cut into one record for each child with a number of its own.
create table record_child (
	id uuid not null,
	record_id uuid not null,
	case_id uuid not null,
	number integer generated always as identity,
	constraint record_child_pk primary key (id),
	constraint record_child_record_fk foreign key (record_id) references formal_record (id),
	constraint record_child_case_fk foreign key (case_id) references case_file (id) deferrable initially deferred,
	constraint record_child_number_unique unique (number),
	constraint record_child_once unique (record_id, case_id)
);
create index record_child_case on record_child (case_id);

create table record_child_part (
	child_id uuid not null,
	position integer not null,
	section_id uuid not null,
	title text not null,
	own boolean not null,
	words text not null,
	confidential boolean not null,
	constraint record_child_part_pk primary key (child_id, position),
	constraint record_child_part_child_fk foreign key (child_id) references record_child (id),
	constraint record_child_part_section_fk foreign key (section_id) references record_section (id)
);

create table record_addendum (
	id uuid not null,
	record_id uuid not null,
	words text not null,
	added_at timestamptz not null,
	added_by uuid not null,
	constraint record_addendum_pk primary key (id),
	constraint record_addendum_record_fk foreign key (record_id) references formal_record (id),
	constraint record_addendum_says_something check (words <> '')
);
create index record_addendum_record on record_addendum (record_id);

-- Nothing is written into a record that is approved. That nothing is changed or taken out follows from what is granted.
create function record_must_be_open() returns trigger language plpgsql as $$
declare
	about uuid;
begin
	if tg_table_name in ('record_words', 'record_withheld') then
		select s.record_id into about from record_section s where s.id = new.section_id;
	elsif tg_table_name = 'record_child_part' then
		select c.record_id into about from record_child c where c.id = new.child_id;
	else
		about := new.record_id;
	end if;
	if exists (select from record_step t where t.record_id = about and t.act = 'APPROVED') then
		raise exception 'the record is approved' using errcode = 'restrict_violation';
	end if;
	return new;
end $$;
create trigger record_section_while_open before insert or update on record_section
	for each row execute function record_must_be_open();
create trigger record_words_while_open before insert or update on record_words
	for each row execute function record_must_be_open();
create trigger record_withheld_while_open before insert or update on record_withheld
	for each row execute function record_must_be_open();
create trigger record_child_while_open before insert or update on record_child
	for each row execute function record_must_be_open();
create trigger record_child_part_while_open before insert or update on record_child_part
	for each row execute function record_must_be_open();

-- Published: how the newest issue of each record stands, and since when.
create view record_standing as
	select r.meeting_id, r.kind, r.id as record_id, r.issue, coalesce(t.act, 'BEGUN') as stands,
		coalesce(t.taken_at, r.begun_at) as since, a.taken_at as approved_at
	from formal_record r
	left join lateral (
		select s.act, s.taken_at from record_step s where s.record_id = r.id order by s.number desc limit 1) t on true
	left join record_step a on a.record_id = r.id and a.act = 'APPROVED'
	where not exists (select from formal_record later
		where later.meeting_id = r.meeting_id and later.kind = r.kind and later.issue > r.issue);

grant select, insert on formal_record, record_step, record_section, record_words, record_withheld, record_comment,
	record_child, record_child_part, record_addendum to rowan_app;
grant select on record_standing to rowan_app;
