-- Published: who has a case now, and as what.
create view casefile_allocated as
	select case_id, kind, account_id from case_allocation where until_at is null;

grant select on casefile_allocated to rowan_app;
