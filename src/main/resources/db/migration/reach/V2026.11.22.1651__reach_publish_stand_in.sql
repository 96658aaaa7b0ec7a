-- Published: the declarations that run and close what will be registered in a name, and when each was made last: one that
-- is made again stays one, and is as new as its newest word.
create view reach_stand_in as
	select declaration_id, account_id, max(from_at) as from_at
	from reach where kind = 'CONFLICT' and subject_kind = 'STAND_IN' and until_at is null
	group by declaration_id, account_id;

grant select on reach_stand_in to rowan_app;
