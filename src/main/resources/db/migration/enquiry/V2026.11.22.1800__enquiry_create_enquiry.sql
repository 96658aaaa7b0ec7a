-- Strategy discussions and section 47 enquiries (Children Act 1989 s 47). What was discussed and what was found are rows;
-- nothing is written over. "is_running" follows them, so that the database itself refuses a second section 47 enquiry
-- beside one that has no outcome yet.
create table enquiry (
	id uuid not null,
	version integer not null,
	begun_at timestamptz not null,
	begun_by uuid not null,
	constraint enquiry_pk primary key (id)
);

create table enquiry_child (
	enquiry_id uuid not null,
	case_id uuid not null,
	is_running boolean not null,
	constraint enquiry_child_pk primary key (enquiry_id, case_id),
	constraint enquiry_child_enquiry_fk foreign key (enquiry_id) references enquiry (id),
	constraint enquiry_child_case_fk foreign key (case_id) references case_file (id) deferrable initially deferred
);
create unique index enquiry_child_one_running on enquiry_child (case_id) where is_running;
create index enquiry_child_case on enquiry_child (case_id);

create table strategy_discussion (
	id uuid not null,
	enquiry_id uuid not null,
	held_on date not null,
	participants text[] not null,
	absence text not null,
	decision text not null,
	begins_section_47 boolean not null,
	recorded_at timestamptz not null,
	recorded_by uuid not null,
	constraint strategy_discussion_pk primary key (id),
	constraint strategy_discussion_enquiry_fk foreign key (enquiry_id) references enquiry (id),
	constraint strategy_discussion_participants_known check (participants <> '{}' and participants <@
		array['SOCIAL_CARE', 'POLICE', 'HEALTH', 'EDUCATION', 'REFERRER', 'OTHER']),
	constraint strategy_discussion_absence_explained check (
		participants @> array['SOCIAL_CARE', 'POLICE', 'HEALTH'] or absence <> ''),
	constraint strategy_discussion_decides check (decision <> '')
);
create index strategy_discussion_enquiry on strategy_discussion (enquiry_id);
create unique index strategy_discussion_begins_once on strategy_discussion (enquiry_id) where begins_section_47;

-- One row for each time that an outcome was decided; the one with the highest number stands.
create table enquiry_outcome (
	id uuid not null,
	enquiry_id uuid not null,
	case_id uuid not null,
	number integer not null,
	outcome text not null,
	decided_on date not null,
	reasons text not null,
	recorded_at timestamptz not null,
	recorded_by uuid not null,
	constraint enquiry_outcome_pk primary key (id, case_id),
	constraint enquiry_outcome_child_fk foreign key (enquiry_id, case_id) references enquiry_child (enquiry_id, case_id),
	constraint enquiry_outcome_number_unique unique (enquiry_id, case_id, number),
	constraint enquiry_outcome_known check (
		outcome in ('NOT_SUBSTANTIATED', 'NO_CONTINUING_RISK', 'CONFERENCE_REQUIRED')),
	constraint enquiry_outcome_is_explained check (reasons <> '')
);
create index enquiry_outcome_case on enquiry_outcome (case_id);
create index enquiry_outcome_required on enquiry_outcome (enquiry_id, case_id) where outcome = 'CONFERENCE_REQUIRED';

grant select, insert on enquiry, enquiry_child, strategy_discussion, enquiry_outcome to rowan_app;
grant update (version) on enquiry to rowan_app;
grant update (is_running) on enquiry_child to rowan_app;
