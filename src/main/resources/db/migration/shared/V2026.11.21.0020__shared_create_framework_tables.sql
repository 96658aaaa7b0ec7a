-- Tables whose shape belongs to the libraries that use them: Spring Session, db-scheduler, Spring Modulith.
create table spring_session (
	primary_id char(36) not null,
	session_id char(36) not null,
	creation_time bigint not null,
	last_access_time bigint not null,
	max_inactive_interval int not null,
	expiry_time bigint not null,
	principal_name varchar(100),
	constraint spring_session_pk primary key (primary_id)
);
create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);

create table spring_session_attributes (
	session_primary_id char(36) not null,
	attribute_name varchar(200) not null,
	attribute_bytes bytea not null,
	constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name),
	constraint spring_session_attributes_fk foreign key (session_primary_id)
		references spring_session (primary_id) on delete cascade
);

create table scheduled_tasks (
	task_name text not null,
	task_instance text not null,
	task_data bytea,
	execution_time timestamptz not null,
	picked boolean not null,
	picked_by text,
	last_success timestamptz,
	last_failure timestamptz,
	consecutive_failures int,
	last_heartbeat timestamptz,
	version bigint not null,
	priority smallint,
	constraint scheduled_tasks_pk primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);

create table event_publication (
	id uuid not null,
	listener_id text not null,
	event_type text not null,
	serialized_event text not null,
	publication_date timestamptz not null,
	completion_date timestamptz,
	status text,
	completion_attempts int,
	last_resubmission_date timestamptz,
	constraint event_publication_pk primary key (id)
);
create index event_publication_serialized_event on event_publication using hash (serialized_event);
create index event_publication_completion_date on event_publication (completion_date);

grant select, insert, update, delete on spring_session, spring_session_attributes, scheduled_tasks, event_publication
	to rowan_app;
