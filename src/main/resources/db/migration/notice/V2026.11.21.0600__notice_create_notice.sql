-- Privacy notices and written advice: what families are told, in versions that are never changed (ST-1).
create table notice (
	id uuid not null,
	title text not null,
	created_at timestamptz not null,
	created_by uuid not null,
	constraint notice_pk primary key (id),
	constraint notice_title_present check (title <> '')
);

create table notice_version (
	id uuid not null,
	notice_id uuid not null,
	number integer not null,
	words text not null,
	effective_from date not null,
	reason text not null,
	published_at timestamptz not null,
	published_by uuid not null,
	constraint notice_version_pk primary key (id),
	constraint notice_version_notice_fk foreign key (notice_id) references notice (id),
	constraint notice_version_number_unique unique (notice_id, number),
	constraint notice_version_number_from_1 check (number > 0),
	constraint notice_version_words_present check (words <> '')
);

-- A remark on what a version prints, shown beside it: an error seen, not silently corrected.
create table notice_remark (
	notice_version_id uuid not null,
	position integer not null,
	quote text not null,
	remark text not null,
	constraint notice_remark_pk primary key (notice_version_id, position),
	constraint notice_remark_version_fk foreign key (notice_version_id) references notice_version (id)
);

-- Who was given which version, when and how.
create table notice_given (
	id uuid not null,
	notice_version_id uuid not null,
	person_id uuid not null,
	given_on date not null,
	how text not null,
	recorded_at timestamptz not null,
	recorded_by uuid not null,
	constraint notice_given_pk primary key (id),
	constraint notice_given_version_fk foreign key (notice_version_id) references notice_version (id),
	constraint notice_given_once_a_day unique (person_id, notice_version_id, given_on, how),
	constraint notice_given_how_known check (how in ('IN_PERSON', 'POST', 'EMAIL', 'READ_ALOUD', 'LINK'))
);
create index notice_given_version on notice_given (notice_version_id, how);

grant select, insert on notice, notice_version, notice_remark, notice_given to rowan_app;
