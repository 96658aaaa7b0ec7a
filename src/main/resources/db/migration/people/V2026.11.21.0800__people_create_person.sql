-- Children, adults and unborn children. What is known of a person are rows: a change or a correction ends one row
-- and adds another; nothing is written over.
create extension if not exists pg_trgm;

create table person (
	id uuid not null,
	version integer not null,
	kind text not null,
	born_on date,
	expected_on date,
	died_on date,
	sex text not null,
	registered_at timestamptz not null,
	registered_by uuid not null,
	constraint person_pk primary key (id),
	constraint person_kind_known check (kind in ('CHILD', 'ADULT', 'UNBORN')),
	constraint person_sex_known check (sex in ('M', 'F', 'U')),
	constraint person_child_is_born check (kind <> 'CHILD' or born_on is not null),
	constraint person_unborn_is_expected check (kind <> 'UNBORN' or (expected_on is not null and born_on is null)),
	constraint person_unborn_sex_is_unknown check (kind <> 'UNBORN' or sex = 'U'),
	constraint person_adult_is_not_expected check (kind <> 'ADULT' or expected_on is null),
	constraint person_dies_after_birth check (died_on >= born_on)
);
create index person_born on person (born_on);

-- The name in use is the one row that has not ended and is no alias. "plain" is the name without accents, in lower
-- case, for the search.
create table person_name (
	id uuid not null,
	person_id uuid not null,
	kind text not null,
	given text not null,
	family text not null,
	known_as text not null,
	plain text not null,
	from_on date,
	until_on date,
	recorded_at timestamptz not null,
	recorded_by uuid not null,
	ended_at timestamptz,
	ended_by uuid,
	ended_why text,
	constraint person_name_pk primary key (id),
	constraint person_name_person_fk foreign key (person_id) references person (id),
	constraint person_name_kind_known check (kind in ('FULL', 'PROPOSED', 'ALIAS')),
	constraint person_name_is_not_blank check (given <> '' or family <> ''),
	constraint person_name_until_after_from check (until_on >= from_on),
	constraint person_name_end_is_whole check (num_nonnulls(ended_at, ended_by, ended_why) in (0, 3)),
	constraint person_name_end_known check (ended_why in ('CHANGED', 'MISTAKEN'))
);
create unique index person_name_one_in_use on person_name (person_id) where ended_at is null and kind <> 'ALIAS';
create index person_name_person on person_name (person_id);
create index person_name_plain on person_name using gin (plain gin_trgm_ops);

-- Numbers that others know the person by. A contested number belongs to two records until a records officer has
-- looked: the typist of the second was not told.
create table person_identifier (
	id uuid not null,
	person_id uuid not null,
	kind text not null,
	value text not null,
	contested boolean not null,
	recorded_at timestamptz not null,
	recorded_by uuid not null,
	ended_at timestamptz,
	ended_by uuid,
	ended_why text,
	constraint person_identifier_pk primary key (id),
	constraint person_identifier_person_fk foreign key (person_id) references person (id),
	constraint person_identifier_kind_known check (kind in ('NHS')),
	constraint person_identifier_nhs_has_ten_digits check (kind <> 'NHS' or value ~ '^[0-9]{10}$'),
	constraint person_identifier_end_is_whole check (num_nonnulls(ended_at, ended_by, ended_why) in (0, 3)),
	constraint person_identifier_end_known check (ended_why in ('CHANGED', 'MISTAKEN'))
);
create unique index person_identifier_unique on person_identifier (kind, value) where ended_at is null and not contested;
create unique index person_identifier_one_of_a_kind on person_identifier (person_id, kind) where ended_at is null;
create index person_identifier_value on person_identifier (value);

create table person_address (
	id uuid not null,
	person_id uuid not null,
	lines text not null,
	town text not null,
	postcode text not null,
	confidential boolean not null,
	from_on date,
	until_on date,
	recorded_at timestamptz not null,
	recorded_by uuid not null,
	ended_at timestamptz,
	ended_by uuid,
	ended_why text,
	constraint person_address_pk primary key (id),
	constraint person_address_person_fk foreign key (person_id) references person (id),
	constraint person_address_until_after_from check (until_on >= from_on),
	constraint person_address_end_is_whole check (num_nonnulls(ended_at, ended_by, ended_why) in (0, 3)),
	constraint person_address_end_known check (ended_why in ('CHANGED', 'MISTAKEN'))
);
create index person_address_person on person_address (person_id);

-- "person is the <kind> of other".
create table person_relationship (
	id uuid not null,
	person_id uuid not null,
	other_person_id uuid not null,
	kind text not null,
	parental_responsibility boolean not null,
	from_on date,
	until_on date,
	recorded_at timestamptz not null,
	recorded_by uuid not null,
	ended_at timestamptz,
	ended_by uuid,
	ended_why text,
	constraint person_relationship_pk primary key (id),
	constraint person_relationship_person_fk foreign key (person_id) references person (id),
	constraint person_relationship_other_fk foreign key (other_person_id) references person (id),
	constraint person_relationship_is_between_two check (person_id <> other_person_id),
	constraint person_relationship_kind_is_a_code check (kind ~ '^[A-Z_]+$'),
	constraint person_relationship_until_after_from check (until_on >= from_on),
	constraint person_relationship_end_is_whole check (num_nonnulls(ended_at, ended_by, ended_why) in (0, 3)),
	constraint person_relationship_end_known check (ended_why in ('CHANGED', 'MISTAKEN'))
);
create unique index person_relationship_once on person_relationship (person_id, other_person_id, kind)
	where ended_at is null;
create index person_relationship_other on person_relationship (other_person_id);

create table family (
	id uuid not null,
	version integer not null,
	name text not null,
	created_at timestamptz not null,
	created_by uuid not null,
	constraint family_pk primary key (id),
	constraint family_has_a_name check (name <> '')
);

create table family_member (
	id uuid not null,
	family_id uuid not null,
	person_id uuid not null,
	recorded_at timestamptz not null,
	recorded_by uuid not null,
	ended_at timestamptz,
	ended_by uuid,
	ended_why text,
	constraint family_member_pk primary key (id),
	constraint family_member_family_fk foreign key (family_id) references family (id),
	constraint family_member_person_fk foreign key (person_id) references person (id),
	constraint family_member_end_is_whole check (num_nonnulls(ended_at, ended_by, ended_why) in (0, 3)),
	constraint family_member_end_known check (ended_why in ('CHANGED', 'MISTAKEN'))
);
create unique index family_member_once on family_member (family_id, person_id) where ended_at is null;
create index family_member_person on family_member (person_id, family_id);

-- What somebody is searching for, so that names stand in no address. Forgotten after a day.
create table person_search (
	id uuid not null,
	account_id uuid not null,
	name text not null,
	born_on date,
	nhs_number text not null,
	asked_at timestamptz not null,
	constraint person_search_pk primary key (id)
);
create index person_search_asked on person_search (asked_at);

-- Two records that may be one person, where the typist of one may not know of the other.
create table people_likeness (
	id uuid not null,
	person_id uuid not null,
	other_person_id uuid not null,
	ground text not null,
	found_at timestamptz not null,
	settled_at timestamptz,
	settled_by uuid,
	constraint people_likeness_pk primary key (id),
	constraint people_likeness_person_fk foreign key (person_id) references person (id),
	constraint people_likeness_other_fk foreign key (other_person_id) references person (id),
	constraint people_likeness_ground_known check (ground in ('NHS_NUMBER', 'NAME_AND_BIRTH')),
	constraint people_likeness_settled_by_somebody check (num_nonnulls(settled_at, settled_by) in (0, 2))
);
create index people_likeness_open on people_likeness (found_at) where settled_at is null;

grant select, insert, update on person, person_name, person_identifier, person_address, person_relationship, family,
	family_member, people_likeness to rowan_app;
grant select, insert, delete on person_search to rowan_app;
