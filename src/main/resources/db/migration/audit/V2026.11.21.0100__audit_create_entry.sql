-- Who did and who saw what. The application may add entries and read them, nothing else.
create table audit_entry (
	id uuid not null,
	position bigint generated always as identity,
	txid xid8 not null default pg_current_xact_id(),
	recorded_at timestamptz not null,
	actor_id uuid not null,
	act text not null,
	subject_kind text not null,
	subject_id uuid,
	case_id uuid,
	person_id uuid,
	codes text not null,
	constraint audit_entry_pk primary key (id),
	constraint audit_entry_position_unique unique (position),
	constraint audit_entry_act_is_a_code check (act ~ '^[a-z]+\.[a-z-]+$'),
	constraint audit_entry_subject_kind_is_a_code check (subject_kind ~ '^[a-z-]+$')
);
create index audit_entry_txid on audit_entry (txid);
create index audit_entry_case on audit_entry (case_id, position) where case_id is not null;
create index audit_entry_person on audit_entry (person_id, position) where person_id is not null;
create index audit_entry_actor on audit_entry (actor_id, position);

grant select, insert on audit_entry to rowan_app;
