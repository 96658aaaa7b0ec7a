-- A tie goes on closing that was called a mistake by somebody to whom a restriction closed the child when they called it
-- so. Restrictions before and after, and who is named today, say nothing about that moment.
create or replace view people_kin as
	select m.person_id, f.person_id as relative_id
	from family_member m
	join family_member f on f.family_id = m.family_id and f.ended_why is distinct from 'MISTAKEN'
	where m.ended_why is distinct from 'MISTAKEN'
	union all
	select person_id, other_person_id from person_relationship where ended_why is distinct from 'MISTAKEN'
	union all
	select other_person_id, person_id from person_relationship where ended_why is distinct from 'MISTAKEN'
	union all
	select t.person_id, t.relative_id
	from people_mistake t
	where exists (
		select from people_restricted c
		where c.person_id in (t.person_id, t.relative_id)
		and exists (
			select from reach_restriction r join reach_case_child k on k.case_id = r.case_id
			where k.person_id = c.person_id and r.from_at <= t.ended_at and (r.until_at is null or r.until_at > t.ended_at))
		and not exists (
			select from reach n join reach_case_child k on k.case_id = n.subject_id
			where k.person_id = c.person_id and n.kind = 'GRANT' and n.ground = 'NAMED' and n.account_id = t.ended_by
			and n.from_at <= t.ended_at and (n.until_at is null or n.until_at > t.ended_at)));

-- Through whom a person is reached, and since when by a tie that the account recorded itself: null where others did.
-- Whom a restriction closes as kin only by a tie that ended, that child's own case opens as far as what the account gave
-- itself does: as if it had recorded the tie today.
create function people_ways(account uuid, person uuid) returns table (child_id uuid, own_since timestamptz)
	language plpgsql stable cost 500 rows 5
	set plan_cache_mode = force_generic_plan
as $$
begin
	return query
	select f.person_id, greatest(
		case m.recorded_by when account then m.recorded_at end, case f.recorded_by when account then f.recorded_at end)
	from family_member m
	join family_member f on f.family_id = m.family_id and f.ended_at is null and f.person_id <> m.person_id
	where m.person_id = person and m.ended_at is null
	union all
	select t.other_person_id, case t.recorded_by when account then t.recorded_at end
	from person_relationship t where t.person_id = person and t.ended_at is null
	union all
	select t.person_id, case t.recorded_by when account then t.recorded_at end
	from person_relationship t where t.other_person_id = person and t.ended_at is null
	union all
	select k.relative_id, 'infinity'::timestamptz
	from people_kin k join people_restricted r on r.person_id = k.relative_id
	where k.person_id = person;
end
$$;

-- Whether a ground on a case carries to the child's family whatever else is closed there: what somebody else gave, for
-- real work with the child. That is an allocation by another; and for the manager of the team, or by break-glass, that a
-- social worker was ever allocated. What was only opened, chaired by one's own choice, or is open as a restriction names
-- one, carries no further than what is open anyway.
-- own_since: when the account itself recorded the tie; it carries where somebody else allocated the case after it.
create function people_carries(account uuid, the_case uuid, ground text, own_since timestamptz) returns boolean
	language plpgsql stable cost 500
	set plan_cache_mode = force_generic_plan
as $$
begin
	if ground = 'ALLOCATED' then
		return exists (
			select from reach g
			where g.subject_id = the_case and g.kind = 'GRANT' and g.ground = 'ALLOCATED'
			and g.account_id = account and g.until_at is null and g.given_by <> account
			and (own_since is null or own_since <= g.from_at));
	end if;
	return ground in ('TEAM', 'UNIT', 'BREAK_GLASS') and exists (
		select from reach g
		where g.subject_id = the_case and g.kind = 'GRANT' and g.ground = 'ALLOCATED'
		and (g.role is null or g.role = 'SOCIAL_WORKER')
		and (own_since is null or own_since <= g.from_at and g.given_by <> account));
end
$$;

-- The grounds on which an account may open a case, with break-glass or without.
create function people_grounds(account uuid, the_case uuid, glass boolean) returns text[]
	language sql stable
as $$
	select case when glass then reach_grounds(account, the_case)
		else array_remove(reach_grounds(account, the_case), 'BREAK_GLASS') end
$$;

drop function people_closed_nearby(uuid, uuid);

-- Whether a case of the person, or of anybody who ever was tied to them, is closed to the account: ties that ended, or
-- were called a mistake, by whomever, count, or whoever ends them first would keep the record.
create function people_closed_nearby(account uuid, person uuid, glass boolean) returns boolean
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
		where people_grounds(account, k.case_id, glass) = '{}');
end
$$;

-- How an account reaches a person, with break-glass or without: as the child of a case, or otherwise by themself
-- ('DIRECT'); as family of such a child ('FAMILY'); or not (null).
create function people_reached(account uuid, person uuid, glass boolean) returns text
	language plpgsql stable cost 5000
	set plan_cache_mode = force_generic_plan
as $$
declare
	restricted boolean;
	kin_restricted boolean;
	opened boolean := false;
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
			where k.person_id = person and people_grounds(account, k.case_id, glass) <> '{}') then
		return 'DIRECT';
	end if;
	-- Newly registered by the account, as long as no case is about the person or kin.
	if exists (select from person p where p.id = person and p.registered_by = account)
		and not exists (select from reach_case_child k where k.person_id = person)
		and not exists (
			select from people_kin n join reach_case_child k on k.person_id = n.relative_id
			where n.person_id = person)
		and not people_closed_nearby(account, person, glass) then
		return 'DIRECT';
	end if;
	if restricted then
		return null;
	end if;
	-- Family of a child whose case the account may open. Where a restriction closes the family, neither the whole unit's
	-- reach nor break-glass counts, and no tie that the account made itself once it had the case.
	for way in
		select k.case_id, n.own_since, people_grounds(account, k.case_id, glass) as grounds
		from people_ways(account, person) n
		join reach_case_child k on k.person_id = n.child_id
	loop
		foreach ground in array way.grounds loop
			continue when kin_restricted and ground in ('UNIT', 'BREAK_GLASS');
			if people_carries(account, way.case_id, ground, case when kin_restricted then way.own_since end) then
				return 'FAMILY';
			end if;
			opened := true;
		end loop;
	end loop;
	if opened and not people_closed_nearby(account, person, glass) then
		return 'FAMILY';
	end if;
	return null;
end
$$;

create or replace function people_reach(account uuid, person uuid) returns text
	language sql stable
as $$
	select people_reached(account, person, true)
$$;

-- Break-glass opens a record to be looked at. Whoever could also change it could join the child to a family they work
-- with, or open another case, and keep for good what was opened for hours.
create or replace function people_may_change(account uuid, person uuid) returns boolean
	language sql stable
as $$
	select people_reached(account, person, false) is not null
$$;

-- Only who reaches all its members changes a family group: whoever keeps one of them only, through a child that they
-- opened themselves, would otherwise join another to it, and open the whole. A restricted child is nobody's to see.
create or replace view people_changeable_family as
	select a.id as account_id, f.id as family_id
	from account a cross join family f
	where exists (
		select from family_member m
		where m.family_id = f.id and m.ended_at is null
		and people_reach(a.id, m.person_id) = 'DIRECT' and people_may_change(a.id, m.person_id))
	and not exists (
		select from family_member m
		where m.family_id = f.id and m.ended_at is null and not people_may_change(a.id, m.person_id)
		and not exists (select from people_restricted r where r.person_id = m.person_id));

drop view people_way;

create or replace function people_works_with(account uuid, person uuid) returns boolean
	language plpgsql stable cost 1000
	set plan_cache_mode = force_generic_plan
as $$
begin
	return exists (
		select from reach_case_child k
		cross join lateral unnest(reach_grounds(account, k.case_id)) o (ground)
		where k.person_id = person and (o.ground = 'NAMED'
			or o.ground in ('ALLOCATED', 'TEAM') and people_carries(account, k.case_id, o.ground, null)));
end
$$;

drop function people_only_opened(uuid, text);
