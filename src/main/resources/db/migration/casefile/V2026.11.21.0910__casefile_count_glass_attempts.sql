-- Each try to find a case out of reach, found or not: more than a few in an hour are refused. Searching is casefile's;
-- reach only opens.
create table case_glass_attempt (
	id uuid not null,
	account_id uuid not null,
	at timestamptz not null,
	constraint case_glass_attempt_pk primary key (id)
);
create index case_glass_attempt_account on case_glass_attempt (account_id, at);
drop table reach_glass_attempt;

grant select, insert on case_glass_attempt to rowan_app;
