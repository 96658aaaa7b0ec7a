create table team (
	id uuid not null,
	name text not null,
	constraint team_pk primary key (id),
	constraint team_name_unique unique (name)
);

create table account (
	id uuid not null,
	version integer not null,
	username text not null,
	name text not null,
	email text not null,
	team_id uuid,
	password_hash text,
	created_at timestamptz not null,
	left_at timestamptz,
	constraint account_pk primary key (id),
	constraint account_team_fk foreign key (team_id) references team (id),
	constraint account_username_is_lower_case check (username = lower(username)),
	constraint account_username_unique unique (username)
);

create table account_role (
	account_id uuid not null,
	role text not null,
	constraint account_role_pk primary key (account_id, role),
	constraint account_role_account_fk foreign key (account_id) references account (id)
);

-- Published: the roles that count now. A leaver holds none.
create view account_active_role as
	select a.id as account_id, r.role, a.team_id
	from account a join account_role r on r.account_id = a.id
	where a.left_at is null;

grant select, insert, update on team, account to rowan_app;
grant select, insert, delete on account_role to rowan_app;
grant select on account_active_role to rowan_app;
