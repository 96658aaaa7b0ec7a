-- Entries are sealed in blocks; each block's hash covers its entries and the block before, and is signed.
create table audit_block (
	number bigint not null,
	previous_hash bytea not null,
	hash bytea not null,
	sealed_at timestamptz not null,
	below_txid xid8 not null,
	entries integer not null,
	signature bytea not null,
	constraint audit_block_pk primary key (number),
	constraint audit_block_number_positive check (number > 0),
	constraint audit_block_is_not_empty check (entries > 0),
	constraint audit_block_hash_length check (octet_length(hash) = 32 and octet_length(previous_hash) = 32)
);

-- No foreign key to the entry: a block still verifies after an expired entry's payload has gone.
create table audit_block_member (
	block_number bigint not null,
	ordinal integer not null,
	entry_id uuid not null,
	entry_hash bytea not null,
	constraint audit_block_member_pk primary key (block_number, ordinal),
	constraint audit_block_member_block_fk foreign key (block_number) references audit_block (number),
	constraint audit_block_member_entry_unique unique (entry_id),
	constraint audit_block_member_hash_length check (octet_length(entry_hash) = 32)
);

create table audit_verification (
	id uuid not null,
	started_at timestamptz not null,
	finished_at timestamptz not null,
	asked_by uuid not null,
	blocks bigint not null,
	entries bigint not null,
	head_hash bytea,
	fault text,
	fault_block bigint,
	fault_entry text,
	constraint audit_verification_pk primary key (id),
	constraint audit_verification_fault_is_placed check (fault is not null or (fault_block is null and fault_entry is null))
);
create index audit_verification_finished on audit_verification (finished_at);

-- Who has seen a record is asked by reader; the entry's own number is the database's alone to give.
drop index audit_entry_case;
drop index audit_entry_person;
create index audit_entry_case on audit_entry (case_id, actor_id) where case_id is not null;
create index audit_entry_person on audit_entry (person_id, actor_id) where person_id is not null;
create index audit_entry_recorded on audit_entry using brin (recorded_at);
revoke insert on audit_entry from rowan_app;
grant insert (id, recorded_at, actor_id, act, subject_kind, subject_id, case_id, person_id, codes) on audit_entry
	to rowan_app;
grant select, insert on audit_block, audit_block_member, audit_verification to rowan_app;
