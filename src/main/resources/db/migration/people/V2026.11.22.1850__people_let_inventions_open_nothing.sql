-- Whether somebody has a case only because they opened it, or lead the team of somebody who did: no social worker has
-- ever been allocated. A chair's allocation does not count: a team manager could make one for a child who was invented.
create or replace function people_only_opened(opened uuid, ground text) returns boolean
	language plpgsql stable cost 1000
	set plan_cache_mode = force_generic_plan
as $$
begin
	return ground = 'CREATED' or ground = 'TEAM' and not exists (
		select from reach g
		where g.subject_id = opened and g.kind = 'GRANT' and g.ground = 'ALLOCATED'
			and (g.role is null or g.role = 'SOCIAL_WORKER'));
end
$$;

-- Whether a case of the person, or of anybody who ever was tied to them, is closed to the account: ties that ended, or
-- were called a mistake, by whomever, count, or whoever ends them first would keep the record.
create function people_closed_nearby(account uuid, person uuid) returns boolean
	language plpgsql stable cost 5000
	set plan_cache_mode = force_generic_plan
as $$
begin
	return exists (
		select from (
			select person as near
			union select n.relative_id from people_kin n where n.person_id = person
			union select n.relative_id from people_mistake n where n.person_id = person
		) n
		join reach_case_child k on k.person_id = n.near
		where reach_grounds(account, k.case_id) = '{}');
end
$$;

-- As before, but for the two.
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
			where n.person_id = person)
		and not people_closed_nearby(account, person) then
		return 'DIRECT';
	end if;
	if restricted then
		return null;
	end if;
	-- Family of a child whose case the account may open; where a restriction closes the family, of a child with whom
	-- the account works. What was only opened carries to nobody who has, or whose kin
	-- ever had, a case that is closed to the account.
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
	if only_opened and not people_closed_nearby(account, person) then
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
		where k.person_id = person and o.ground in ('ALLOCATED', 'NAMED', 'TEAM')
			and not people_only_opened(k.case_id, o.ground));
end
$$;
