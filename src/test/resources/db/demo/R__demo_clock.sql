-- The demo's time: the database's, and how far a visitor has moved it. Sessions and jobs keep to the real one.
create table if not exists demo_clock (
	id boolean not null default true,
	ahead interval not null default '0',
	constraint demo_clock_pk primary key (id),
	constraint demo_clock_one check (id)
);
insert into demo_clock default values on conflict do nothing;
grant select, update on demo_clock to rowan_app;

create or replace function rowan_now() returns timestamptz
	language sql stable parallel safe
	return now() + (select ahead from demo_clock);
