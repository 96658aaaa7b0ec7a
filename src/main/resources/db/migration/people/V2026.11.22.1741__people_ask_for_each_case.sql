-- The children under restriction: as before, without all the cases that are closed with the restricted one.
create or replace view people_restricted as
	select k.person_id
	from reach_now r
	join reach_case_child k on k.case_id = r.subject_id
	where r.kind = 'RESTRICTION' and r.subject_kind = 'CASE';

-- As before, but each case is asked for by itself: a join with all cases of the account took milliseconds a person.
create or replace function people_reach(account uuid, person uuid) returns text
	language plpgsql stable cost 5000
	set plan_cache_mode = force_generic_plan
as $$
declare
	restricted boolean;
	kin_restricted boolean;
	only_opened boolean := false;
	way record;
	ground text;
begin
	if not exists (select from account_active_role w where w.account_id = account)
		or exists (select from people_conflict c where c.account_id = account and c.person_id = person) then
		return null;
	end if;
	restricted := exists (select from people_restricted r where r.person_id = person);
	kin_restricted := exists (
		select from people_kin k join people_restricted r on r.person_id = k.relative_id
		where k.person_id = person);
	-- Coordinators work for the whole unit, but a restriction closes the child's family to them too: a mother's record
	-- tells of the child, and where both live.
	if not restricted and not kin_restricted and exists (
			select from account_active_role w where w.account_id = account and w.role = 'COORDINATOR') then
		return 'DIRECT';
	end if;
	-- The child of a case that the account may open.
	if exists (
			select from reach_case_child k
			where k.person_id = person and reach_grounds(account, k.case_id) <> '{}') then
		return 'DIRECT';
	end if;
	-- Newly registered by the account, as long as no case is about the person or kin.
	if exists (select from person p where p.id = person and p.registered_by = account)
		and not exists (select from reach_case_child k where k.person_id = person)
		and not exists (
			select from people_kin n join reach_case_child k on k.person_id = n.relative_id
			where n.person_id = person) then
		return 'DIRECT';
	end if;
	if restricted then
		return null;
	end if;
	-- Family of a child whose case the account may open; where a restriction closes the family, of a child with whom
	-- the account works. What was only opened carries to nobody whose own child's case is closed to the account.
	for way in
		select k.case_id, reach_grounds(account, k.case_id) as grounds
		from people_way n
		join reach_case_child k on k.person_id = n.child_id
		where n.person_id = person
	loop
		if kin_restricted then
			way.grounds := array_remove(array_remove(way.grounds, 'UNIT'), 'BREAK_GLASS');
		end if;
		foreach ground in array way.grounds loop
			if not people_only_opened(way.case_id, ground) then
				return 'FAMILY';
			end if;
			only_opened := true;
		end loop;
	end loop;
	if only_opened and not exists (
			select from people_family n
			join reach_case_child k on k.person_id = n.relative_id
			where n.person_id = person and reach_grounds(account, k.case_id) = '{}') then
		return 'FAMILY';
	end if;
	return null;
end
$$;

create or replace function people_works_with(account uuid, person uuid) returns boolean
	language plpgsql stable cost 1000
	set plan_cache_mode = force_generic_plan
as $$
begin
	return exists (
		select from reach_case_child k
		cross join lateral unnest(reach_grounds(account, k.case_id)) o (ground)
		where k.person_id = person and (o.ground in ('ALLOCATED', 'NAMED') or o.ground = 'TEAM' and exists (
			select from reach_now g where g.subject_id = k.case_id and g.ground = 'ALLOCATED')));
end
$$;

create or replace function people_may_change(account uuid, person uuid) returns boolean
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
	from (
		select k.case_id from reach_case_child k where k.person_id = person
		union
		select k.case_id from people_way n join reach_case_child k on k.person_id = n.child_id where n.person_id = person
	) k
	cross join lateral unnest(reach_grounds(account, k.case_id)) o (ground);
	return other or not glass;
end
$$;
