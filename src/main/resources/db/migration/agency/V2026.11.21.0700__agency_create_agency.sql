-- The agencies that the council works with: who they are and how to reach them.
create table agency (
	id uuid not null,
	version integer not null,
	name text not null,
	category text not null,
	secure_email text not null,
	telephone text not null,
	address text not null,
	notes text not null,
	registered_at timestamptz not null,
	constraint agency_pk primary key (id),
	constraint agency_has_a_name check (name <> ''),
	constraint agency_category_is_a_code check (category ~ '^[A-Z_]+$')
);
create unique index agency_name_unique on agency (lower(name));

grant select, insert, update on agency to rowan_app;
