-- How often somebody tried to sign in lately; keys are digests, state and shape belong to bucket4j.
create table account_attempt (
	id text not null,
	state bytea,
	expires_at bigint,
	constraint account_attempt_pk primary key (id)
);
create index account_attempt_expires_at on account_attempt (expires_at);

-- Links handed over once, to choose a password or to open the first administrator's account. Only the digest of
-- the token is kept.
create table account_one_time_link (
	id uuid not null,
	purpose text not null,
	account_id uuid,
	token_hash bytea not null,
	issued_by uuid not null,
	created_at timestamptz not null,
	expires_at timestamptz not null,
	used_at timestamptz,
	ended_at timestamptz,
	constraint account_one_time_link_pk primary key (id),
	constraint account_one_time_link_token_unique unique (token_hash),
	constraint account_one_time_link_account_fk foreign key (account_id) references account (id),
	constraint account_one_time_link_purpose_known check (purpose in ('PASSWORD', 'FIRST_ADMINISTRATOR')),
	constraint account_one_time_link_password_is_somebodys check ((purpose = 'PASSWORD') = (account_id is not null)),
	constraint account_one_time_link_token_is_a_digest check (length(token_hash) = 32),
	constraint account_one_time_link_expires_after_creation check (expires_at > created_at)
);
create index account_one_time_link_account on account_one_time_link (account_id);

-- Who gave or took which role when.
create table account_role_change (
	id uuid not null,
	account_id uuid not null,
	role text not null,
	held boolean not null,
	changed_by uuid not null,
	changed_at timestamptz not null,
	constraint account_role_change_pk primary key (id),
	constraint account_role_change_account_fk foreign key (account_id) references account (id)
);
create index account_role_change_account on account_role_change (account_id, changed_at);

-- Published: where mail reaches those who work here now.
create view account_address as
	select id as account_id, email from account where left_at is null;

grant select, insert, update, delete on account_attempt to rowan_app;
grant select, insert, update on account_one_time_link to rowan_app;
grant select, insert on account_role_change to rowan_app;
grant select on account_address to rowan_app;
