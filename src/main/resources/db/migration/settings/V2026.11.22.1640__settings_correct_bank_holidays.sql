-- A loaded year is put right as a whole, with a reason; what was loaded, and every version before, stays.
create table bank_holiday_correction (
	year integer not null,
	version integer not null,
	days text not null,
	reason text not null,
	changed_at timestamptz not null,
	changed_by uuid not null,
	constraint bank_holiday_correction_pk primary key (year, version),
	constraint bank_holiday_correction_version_positive check (version > 0)
);

grant select, insert on bank_holiday_correction to rowan_app;
