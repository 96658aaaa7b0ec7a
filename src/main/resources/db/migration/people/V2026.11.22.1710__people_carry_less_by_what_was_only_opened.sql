-- Whether a case is somebody's only because they, or one of the team that they lead, opened it: nobody has been
-- allocated.
create function people_only_opened(opened uuid, ground text) returns boolean
	language plpgsql stable cost 1000
	set plan_cache_mode = force_generic_plan
as $$
begin
	return ground = 'CREATED' or ground = 'TEAM' and not exists (
		select from reach_now g where g.subject_id = opened and g.ground = 'ALLOCATED');
end
$$;

-- As before, but for what was only opened.
create or replace function people_reach(account uuid, person uuid) returns text
	language plpgsql stable cost 5000
	set plan_cache_mode = force_generic_plan
as $$
declare
	restricted boolean;
	kin_restricted boolean;
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
			join reach_open_case o on o.case_id = k.case_id and o.account_id = account
			where k.person_id = person) then
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
	-- the account works.
	if exists (
			select from people_way n
			join reach_case_child k on k.person_id = n.child_id
			join reach_open_case o on o.case_id = k.case_id and o.account_id = account
			where n.person_id = person and not people_only_opened(k.case_id, o.ground)
			and (not kin_restricted or o.ground not in ('UNIT', 'BREAK_GLASS'))) then
		return 'FAMILY';
	end if;
	-- What was only opened carries to the family too, but to nobody whose own child's case is closed to the account:
	-- whoever invented a sibling while they had the child's case would keep the mother when it is handed over.
	if exists (
			select from people_way n
			join reach_case_child k on k.person_id = n.child_id
			join reach_open_case o on o.case_id = k.case_id and o.account_id = account
			where n.person_id = person and people_only_opened(k.case_id, o.ground))
		and not exists (
			select from people_family n
			join reach_case_child k on k.person_id = n.relative_id
			where n.person_id = person and not exists (
				select from reach_open_case o where o.case_id = k.case_id and o.account_id = account)) then
		return 'FAMILY';
	end if;
	return null;
end
$$;
