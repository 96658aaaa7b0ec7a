-- Planning the nested views took longer than running them. A function keeps its plans for the connection's life and
-- stops at the first answer; asked of one person at a time, after whatever else narrows a list.
create function people_reach(account uuid, person uuid) returns text
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
	-- Coordinators work for the whole unit.
	if not restricted and exists (
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

create or replace view people_open_directly as
	select a.id as account_id, p.id as person_id
	from account a cross join person p
	where people_reach(a.id, p.id) = 'DIRECT';

create or replace view people_open_person as
	select a.id as account_id, p.id as person_id
	from account a cross join person p
	where people_reach(a.id, p.id) is not null;
