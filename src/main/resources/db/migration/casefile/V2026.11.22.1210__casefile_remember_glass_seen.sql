-- Who has looked at which opening by break-glass and is done with it: it no longer stands in their work. The others who
-- were told still have it in theirs.
create table case_glass_seen (
	opening_id uuid not null,
	account_id uuid not null,
	seen_at timestamptz not null,
	constraint case_glass_seen_pk primary key (opening_id, account_id),
	constraint case_glass_seen_opening_fk foreign key (opening_id) references reach (id) deferrable initially deferred,
	constraint case_glass_seen_account_fk foreign key (account_id) references account (id) deferrable initially deferred
);

grant select, insert on case_glass_seen to rowan_app;
