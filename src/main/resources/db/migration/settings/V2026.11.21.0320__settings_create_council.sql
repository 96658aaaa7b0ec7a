-- What the council says of itself. Each change is a new version; the newest counts, none is changed.
create table council_facts (
	version integer not null,
	name text not null,
	unit_name text not null,
	address text not null,
	privacy_notice text not null,
	reason text not null,
	changed_at timestamptz not null,
	changed_by uuid not null,
	constraint council_facts_pk primary key (version)
);

create table council_colours (
	version integer not null,
	brand text not null,
	link text not null,
	button text not null,
	reason text not null,
	changed_at timestamptz not null,
	changed_by uuid not null,
	constraint council_colours_pk primary key (version),
	constraint council_colours_are_hex check (brand ~ '^#[0-9a-f]{6}$' and link ~ '^#[0-9a-f]{6}$'
		and button ~ '^#[0-9a-f]{6}$')
);

-- The logo as re-encoded PNG; an empty picture says that there is none any more.
create table council_logo (
	version integer not null,
	png bytea not null,
	reason text not null,
	changed_at timestamptz not null,
	changed_by uuid not null,
	constraint council_logo_pk primary key (version),
	constraint council_logo_is_small check (octet_length(png) <= 1048576)
);

-- Whom to ring, and when somebody answers (SK-8, SK-10, BC-35). A withdrawn contact keeps its versions.
create table council_contact (
	id uuid not null,
	version integer not null,
	kind text not null,
	label text not null,
	holder text not null,
	phone text not null,
	email text not null,
	hours text not null,
	withdrawn boolean not null,
	reason text not null,
	changed_at timestamptz not null,
	changed_by uuid not null,
	constraint council_contact_pk primary key (id, version),
	constraint council_contact_kind_known check (kind in
		('CONCERN', 'CALDICOTT', 'DATA_PROTECTION', 'CUSTOMER_SERVICES')),
	constraint council_contact_can_be_reached check (phone <> '' or email <> ''),
	constraint council_contact_concern_has_number check (kind <> 'CONCERN' or phone <> '')
);

-- Optional classes of data: off until switched on with a reason (BC-2).
create table optional_data (
	data_class text not null,
	version integer not null,
	collected boolean not null,
	reason text not null,
	changed_at timestamptz not null,
	changed_by uuid not null,
	constraint optional_data_pk primary key (data_class, version)
);

grant select, insert on council_facts, council_colours, council_logo, council_contact, optional_data to rowan_app;
