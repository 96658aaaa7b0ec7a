-- Published: who was named for a restricted case, when and by whom; whoever is named is told.
create view reach_naming as
	select subject_id as case_id, account_id, from_at, given_by
	from reach
	where kind = 'GRANT' and ground = 'NAMED' and subject_kind = 'CASE' and until_at is null;

grant select on reach_naming to rowan_app;
