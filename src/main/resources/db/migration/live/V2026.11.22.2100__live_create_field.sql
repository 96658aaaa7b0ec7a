-- What is typed and chosen while a meeting is held: one row a field, with the version that forms carry. Each change takes
-- the next number of its meeting, in the order in which they are committed, so that a screen asks for what is after n.
create table live_meeting (
	meeting_id uuid not null,
	changes bigint not null,
	constraint live_meeting_pk primary key (meeting_id),
	constraint live_meeting_meeting_fk foreign key (meeting_id) references meeting (id) deferrable initially deferred,
	constraint live_meeting_changes_count check (changes >= 0)
);

create table live_field (
	id uuid not null,
	meeting_id uuid not null,
	kind text not null,
	case_id uuid,
	invitee_id uuid,
	number integer not null,
	version integer not null,
	words text not null,
	change bigint not null,
	writer uuid,
	said_at timestamptz not null,
	changed_at timestamptz not null,
	changed_by uuid not null,
	constraint live_field_pk primary key (id),
	constraint live_field_one unique nulls not distinct (meeting_id, kind, case_id, invitee_id, number),
	constraint live_field_meeting_fk foreign key (meeting_id) references live_meeting (meeting_id),
	constraint live_field_child_fk foreign key (meeting_id, case_id) references meeting_case (meeting_id, case_id)
		deferrable initially deferred,
	constraint live_field_invitee_fk foreign key (invitee_id) references meeting_invitee (id) deferrable initially deferred,
	constraint live_field_kind_is_a_code check (kind ~ '^[A-Z_]+$'),
	constraint live_field_number_counts check (number >= 0),
	constraint live_field_version_counts check (version > 0),
	constraint live_field_words_end check (char_length(words) <= 100000),
	constraint live_field_said_before_it_was_typed check (said_at <= changed_at)
);
create unique index live_field_change on live_field (meeting_id, change);

-- Which saves have left an entry in the audit: one a user, field and quarter of an hour.
create table live_entry (
	field_id uuid not null,
	account_id uuid not null,
	quarter timestamptz not null,
	constraint live_entry_pk primary key (field_id, account_id, quarter),
	constraint live_entry_field_fk foreign key (field_id) references live_field (id)
);

-- The summary is not recorded any more from here on: the minute taker documents.
create table live_stopped (
	meeting_id uuid not null,
	stopped_at timestamptz not null,
	stopped_by uuid not null,
	constraint live_stopped_pk primary key (meeting_id),
	constraint live_stopped_meeting_fk foreign key (meeting_id) references meeting (id) deferrable initially deferred
);

-- The meeting is closed: nothing is written any more.
create table live_closed (
	meeting_id uuid not null,
	closed_at timestamptz not null,
	closed_by uuid not null,
	constraint live_closed_pk primary key (meeting_id),
	constraint live_closed_meeting_fk foreign key (meeting_id) references meeting (id) deferrable initially deferred
);

grant select, insert on live_meeting, live_field, live_entry, live_stopped, live_closed to rowan_app;
grant update (changes) on live_meeting to rowan_app;
grant update (version, words, change, writer, said_at, changed_at, changed_by) on live_field to rowan_app;
