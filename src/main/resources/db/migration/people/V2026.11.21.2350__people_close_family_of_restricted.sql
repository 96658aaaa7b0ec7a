-- A restricted case leaves no hint: who is family of its child is not open to the whole unit either.
create or replace function people_reach(account uuid, person uuid) returns text
	language plpgsql stable cost 5000
	set plan_cache_mode = force_generic_plan
as $$
declare
	restricted boolean;
begin
	if not exists (select from account_active_role w where w.account_id = account)
		or exists (select from people_conflict c where c.account_id = account and c.person_id = person) then
		return null;
	end if;
	restricted := exists (select from people_restricted r where r.person_id = person);
	-- Coordinators work for the whole unit, but a restriction closes the child's family to them too: a mother's record
	-- tells of the child, and where both live. Whoever is named, or works with a sister or brother, reaches her below.
	if not restricted and exists (
			select from account_active_role w where w.account_id = account and w.role = 'COORDINATOR')
		and not exists (
			select from family_member m
			join family_member f on f.family_id = m.family_id and f.ended_at is null
			join people_restricted r on r.person_id = f.person_id
			where m.person_id = person and m.ended_at is null) then
		return 'DIRECT';
	end if;
	-- The child of a case that the account may open.
	if exists (
			select from reach_case_child k
			join reach_open_case o on o.case_id = k.case_id and o.account_id = account
			where k.person_id = person) then
		return 'DIRECT';
	end if;
	-- Newly registered by the account, as long as no case is about the person or the family.
	if exists (
			select from reach_now g
			where g.subject_id = person and g.kind = 'GRANT' and g.subject_kind = 'PERSON' and g.account_id = account)
		and not exists (select from reach_case_child k where k.person_id = person)
		and not exists (
			select from family_member m
			join family_member f on f.family_id = m.family_id and f.ended_at is null
			join reach_case_child k on k.person_id = f.person_id
			where m.person_id = person and m.ended_at is null) then
		return 'DIRECT';
	end if;
	-- Family of a child whose case the account may open.
	if not restricted and exists (
			select from family_member m
			join family_member f on f.family_id = m.family_id and f.ended_at is null
			join reach_case_child k on k.person_id = f.person_id
			join reach_open_case o on o.case_id = k.case_id and o.account_id = account
			where m.person_id = person and m.ended_at is null) then
		return 'FAMILY';
	end if;
	return null;
end
$$;
