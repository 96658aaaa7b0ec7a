-- Break-glass opens a record to be looked at. Whoever could also change it could join the child to a family they work
-- with, and keep for good what was opened for hours.
create function people_may_change(account uuid, person uuid) returns boolean
	language plpgsql stable cost 6000
	set plan_cache_mode = force_generic_plan
as $$
declare
	glass boolean;
	other boolean;
begin
	if people_reach(account, person) is null then
		return false;
	end if;
	select coalesce(bool_or(o.ground = 'BREAK_GLASS'), false), coalesce(bool_or(o.ground <> 'BREAK_GLASS'), false)
	into glass, other
	from reach_case_child k
	join reach_open_case o on o.case_id = k.case_id and o.account_id = account
	where k.person_id = person
		or k.person_id in (select n.child_id from people_way n where n.person_id = person);
	return other or not glass;
end
$$;

-- Published: the persons whose record an account may change, and the families. Use them with both columns given.
create view people_changeable_person as
	select a.id as account_id, p.id as person_id
	from account a cross join person p
	where people_may_change(a.id, p.id);

create view people_changeable_family as
	select a.id as account_id, f.id as family_id
	from account a cross join family f
	where exists (
		select from family_member m
		join people_open_directly o on o.person_id = m.person_id and o.account_id = a.id
		where m.family_id = f.id and m.ended_at is null and people_may_change(a.id, m.person_id));

grant select on people_changeable_person, people_changeable_family to rowan_app;
