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
-- Whoever is related to somebody of the child's family is family too, unless they have a case of their own: a mother's
-- partner, a grandmother. Whom a restriction closes as kin only by a tie that ended, that child's own case opens as far as
-- what the account gave itself does: as if it had recorded the tie today.
create function people_ways(account uuid, person uuid) returns table (child_id uuid, own_since timestamptz)
	language plpgsql stable cost 500 rows 10
	set plan_cache_mode = force_generic_plan
as $$
begin
	return query
	with tie as not materialized (
		select m.person_id, f.person_id as other_id, greatest(case m.recorded_by when account then m.recorded_at end,
			case f.recorded_by when account then f.recorded_at end) as own_since, false as related
		from family_member m
		join family_member f on f.family_id = m.family_id and f.ended_at is null and f.person_id <> m.person_id
		where m.ended_at is null
		union all
		select t.person_id, t.other_person_id, case t.recorded_by when account then t.recorded_at end, true
		from person_relationship t where t.ended_at is null
		union all
		select t.other_person_id, t.person_id, case t.recorded_by when account then t.recorded_at end, true
		from person_relationship t where t.ended_at is null
	)
	select n.other_id, n.own_since from tie n where n.person_id = person
	union all
	select far.other_id, greatest(n.own_since, far.own_since)
	from tie n join tie far on far.person_id = n.other_id and far.other_id <> person
	where n.person_id = person and n.related
	and not exists (select from reach_case_child k where k.person_id = person)
	union all
	select k.relative_id, 'infinity'::timestamptz
	from people_kin k join people_restricted r on r.person_id = k.relative_id
	where k.person_id = person;
end
$$;

-- Whether a ground on a case carries to the child's family whatever else is closed there: what somebody else gave, for
-- real work with the child. That is an allocation by another, or a seat at a meeting; for the manager of the team, that a
-- social worker was ever allocated; by break-glass, a case that one has not opened oneself. What was only opened, or
-- allocated to oneself, or is open because a restriction names one, carries no further than what is open anyway.
-- own_since: when the account itself recorded the tie; it carries where somebody else allocated the case after it.
create function people_carries(account uuid, the_case uuid, held text, own_since timestamptz) returns boolean
	language plpgsql stable cost 500
	set plan_cache_mode = force_generic_plan
as $$
begin
	if held = 'BREAK_GLASS' then
		return own_since is null and not exists (
			select from reach g
			where g.subject_id = the_case and g.ground = 'CREATED' and g.account_id = account);
	end if;
	return exists (
		select from reach g
		where g.subject_id = the_case and g.kind = 'GRANT'
		and case held
			when 'TEAM' then g.ground = 'ALLOCATED' and (g.role is null or g.role = 'SOCIAL_WORKER')
				and (own_since is null or g.given_by <> account)
			when 'ALLOCATED' then g.ground = 'ALLOCATED' and g.account_id = account and g.until_at is null
				and g.given_by <> account
			when 'ASSIGNED' then g.ground = 'ASSIGNED' and g.account_id = account and g.given_by <> account
			else false end
		and (own_since is null or own_since <= g.from_at));
end
$$;

-- The grounds on which an account may open a case, with break-glass or without.
create function people_grounds(account uuid, the_case uuid, glass boolean, closed uuid[]) returns text[]
	language sql stable
as $$
	select case when glass then reach_grounds(account, the_case, closed)
		else array_remove(reach_grounds(account, the_case, closed), 'BREAK_GLASS') end
$$;

drop function people_closed_nearby(uuid, uuid);

-- The person, everybody who ever was tied to them, and the kin of those: ties that ended, or were called a mistake, by
-- whomever, count, or whoever ends them first would keep the record.
create function people_near(person uuid) returns uuid[]
	language plpgsql stable cost 500
	set plan_cache_mode = force_generic_plan
as $$
declare
	kin uuid[] := array(
		select n.relative_id from people_kin n where n.person_id = person
		union
		select n.relative_id from people_mistake n where n.person_id = person);
begin
	return person || kin || array(select n.relative_id from people_kin n where n.person_id = any (kin));
end
$$;

-- Whether a case of anybody near the person is closed to the account.
create function people_closed_nearby(account uuid, person uuid, glass boolean, closed uuid[]) returns boolean
	language plpgsql stable cost 5000
	set plan_cache_mode = force_generic_plan
as $$
declare
	near uuid[] := people_near(person);
begin
	return exists (
		select from reach_case_child k
		where k.person_id = any (near) and people_grounds(account, k.case_id, glass, closed) = '{}');
end
$$;

-- How an account reaches a person, with break-glass or without: as the child of a case, or otherwise by themself
-- ('DIRECT'); as family of such a child ('FAMILY'); or not (null).
create function people_reached(account uuid, person uuid, glass boolean) returns text
	language plpgsql stable cost 5000
	set plan_cache_mode = force_generic_plan
as $$
declare
	closed_persons uuid[] := reach_closed_persons(account);
	closed uuid[] := '{}';
	restricted boolean;
	closed_from timestamptz;
	own_counts boolean;
	opened boolean := false;
	way record;
	ground text;
begin
	if not exists (select from account_active_role w where w.account_id = account)
		or person = any (closed_persons) then
		return null;
	end if;
	if closed_persons <> '{}' then
		closed := array(select k.case_id from reach_case_child k where k.person_id = any (closed_persons));
	end if;
	restricted := exists (select from people_restricted r where r.person_id = person);
	-- A restriction closes the child's kin to whomever it does not name, coordinators too: a mother's record tells of the
	-- child, and where both live.
	closed_from := (
		select min(r.from_at)
		from people_kin n
		join reach_case_child k on k.person_id = n.relative_id
		join reach_restriction r on r.case_id = k.case_id
		where n.person_id = person and exists (select from people_restricted c where c.person_id = n.relative_id)
		and people_grounds(account, k.case_id, glass, closed) = '{}');
	if not restricted and closed_from is null and exists (
			select from account_active_role w where w.account_id = account and w.role = 'COORDINATOR') then
		return 'DIRECT';
	end if;
	-- The child of a case that the account may open.
	if exists (
			select from reach_case_child k
			where k.person_id = person and people_grounds(account, k.case_id, glass, closed) <> '{}') then
		return 'DIRECT';
	end if;
	-- Newly registered by the account, as long as no case is about anybody near.
	if exists (select from person p where p.id = person and p.registered_by = account)
		and not exists (
			select from reach_case_child k where k.person_id = any (people_near(person))) then
		return 'DIRECT';
	end if;
	if restricted then
		return null;
	end if;
	-- Family of a child whose case the account may open. Where a restriction closes the family, neither the whole unit's
	-- reach nor break-glass counts, and no tie that the account made itself since, but to somebody who was not recorded
	-- before.
	own_counts := closed_from is null or exists (
		select from person p where p.id = person and p.registered_by = account and p.registered_at > closed_from);
	for way in
		select k.case_id, case when not own_counts and n.own_since > closed_from then n.own_since end as own_since
		from people_ways(account, person) n
		join reach_case_child k on k.person_id = n.child_id
	loop
		foreach ground in array people_grounds(account, way.case_id, glass, closed) loop
			continue when closed_from is not null and ground in ('UNIT', 'BREAK_GLASS');
			if people_carries(account, way.case_id, ground, way.own_since) then
				return 'FAMILY';
			end if;
			opened := true;
		end loop;
	end loop;
	if opened and not people_closed_nearby(account, person, glass, closed) then
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
