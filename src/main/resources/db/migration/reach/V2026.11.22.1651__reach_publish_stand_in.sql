-- Published: the declarations that run and close what will be registered in a name; since when.
create view reach_stand_in as
	select declaration_id, account_id, min(from_at) as from_at
	from reach where kind = 'CONFLICT' and subject_kind = 'STAND_IN' and until_at is null
	group by declaration_id, account_id;

grant select on reach_stand_in to rowan_app;
