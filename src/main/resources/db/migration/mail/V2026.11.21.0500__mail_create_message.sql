-- Messages that go out. Their words come from the messages by code and name nobody.
create table message (
	id uuid not null,
	account_id uuid not null,
	to_address text not null,
	subject_code text not null,
	body_code text not null,
	about_id uuid,
	queued_at timestamptz not null,
	sent_at timestamptz,
	failures integer not null default 0,
	failed_at timestamptz,
	constraint message_pk primary key (id),
	constraint message_account_fk foreign key (account_id) references account (id) deferrable initially deferred,
	constraint message_codes_are_codes check (subject_code ~ '^[a-z.-]+$' and body_code ~ '^[a-z.-]+$'),
	constraint message_failure_is_dated check ((failures = 0) = (failed_at is null))
);
create index message_account on message (account_id, queued_at);

grant select, insert on message to rowan_app;
grant update (sent_at, failures, failed_at) on message to rowan_app;
