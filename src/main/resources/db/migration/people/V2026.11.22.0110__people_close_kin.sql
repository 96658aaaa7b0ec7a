-- Who is kin of whom for what must stay closed: together in a family group, now or before, or related without one. What
-- was recorded by mistake does not count. A group that was left, or never made, would otherwise open what a restriction
-- or a conflict of interest closes.
create index family_member_family on family_member (family_id, person_id);
create index person_relationship_person on person_relationship (person_id);
create index family_member_mistaken on family_member (person_id, family_id) where ended_why = 'MISTAKEN';
create index person_relationship_mistaken on person_relationship (person_id, other_person_id)
	where ended_why = 'MISTAKEN';

-- Ties that somebody called a mistake: when, and who.
create view people_mistake as
	select m.person_id, f.person_id as relative_id, m.ended_at, m.ended_by
	from family_member m join family_member f on f.family_id = m.family_id
	where m.ended_why = 'MISTAKEN'
	union all
	select f.person_id, m.person_id, m.ended_at, m.ended_by
	from family_member m join family_member f on f.family_id = m.family_id
	where m.ended_why = 'MISTAKEN'
	union all
	select person_id, other_person_id, ended_at, ended_by from person_relationship where ended_why = 'MISTAKEN'
	union all
	select other_person_id, person_id, ended_at, ended_by from person_relationship where ended_why = 'MISTAKEN';

-- A tie to a restricted child that somebody calls a mistake who may not open the child goes on closing.
create view people_kin as
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
		and t.ended_at >= (
			select min(r.from_at) from reach_restriction r join reach_case_child k on k.case_id = r.case_id
			where k.person_id = c.person_id)
		and not exists (
			select from reach_named n join reach_case_child k on k.case_id = n.case_id
			where k.person_id = c.person_id and n.account_id = t.ended_by));

-- Who is family of whom now: what opens a record.
create view people_family as
	select m.person_id, f.person_id as relative_id
	from family_member m
	join family_member f on f.family_id = m.family_id and f.ended_at is null and f.person_id <> m.person_id
	where m.ended_at is null
	union all
	select person_id, other_person_id from person_relationship where ended_at is null
	union all
	select other_person_id, person_id from person_relationship where ended_at is null;

-- Through whose case a person is reached: that of family now; and whoever a restriction closes as kin, through the
-- restricted child's own, so that those whom it names keep what it closes to all others.
create view people_way as
	select person_id, relative_id as child_id from people_family
	union all
	select k.person_id, k.relative_id from people_kin k join people_restricted r on r.person_id = k.relative_id;

-- Reach closes all kin of a person in whom somebody has an interest.
create or replace view reach_relative as
	select person_id, relative_id from people_kin;

create or replace view people_conflict as
	select account_id, person_id from reach_conflicted_person;

-- Who registered a person is in the person's own row; no grant repeats it.
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
	-- Family of a child whose case the account may open; where a restriction closes the family, of a child with whom
	-- the account works.
	if not restricted and exists (
			select from people_way n
			join reach_case_child k on k.person_id = n.child_id
			join reach_open_case o on o.case_id = k.case_id and o.account_id = account
			where n.person_id = person
			and (not kin_restricted or o.ground not in ('UNIT', 'BREAK_GLASS'))) then
		return 'FAMILY';
	end if;
	return null;
end
$$;

-- Published: the confidential addresses that tell where a restricted child of the kin may be, and that child.
create view people_guarded_address as
	select a.id as address_id, k.relative_id as child_id
	from person_address a
	join people_kin k on k.person_id = a.person_id
	join people_restricted r on r.person_id = k.relative_id
	where a.confidential and k.relative_id <> a.person_id;

-- Whether an account works with a person themself: has the case or leads the team of somebody who has, or is named in
-- its restriction. The whole unit's reach, break-glass, and a case that was only opened, are not that.
create function people_works_with(account uuid, person uuid) returns boolean
	language plpgsql stable cost 1000
	set plan_cache_mode = force_generic_plan
as $$
begin
	return exists (
		select from reach_case_child k
		join reach_open_case o on o.case_id = k.case_id and o.account_id = account
		where k.person_id = person and (o.ground in ('ALLOCATED', 'NAMED') or o.ground = 'TEAM' and exists (
			select from reach_now g where g.subject_id = k.case_id and g.ground = 'ALLOCATED')));
end
$$;

-- Published: the addresses of a person that an account may know of; use it with both columns given. Who works with
-- the person themself needs the address; nobody else is shown where a restricted child may be.
create view people_open_address as
	select o.account_id, a.id as address_id
	from person_address a
	join people_open_person o on o.person_id = a.person_id
	where not exists (
			select from people_guarded_address g
			where g.address_id = a.id and people_reach(o.account_id, g.child_id) is null)
		or people_works_with(o.account_id, a.person_id);

grant select on people_mistake, people_kin, people_family, people_way, people_guarded_address, people_open_address to rowan_app;

-- Facts are rows: what was recorded is ended, never written over.
revoke update on person_name, person_identifier, person_address, person_relationship, family, family_member,
	people_likeness from rowan_app;
grant update (until_on, ended_at, ended_by, ended_why) on person_name, person_address to rowan_app;
grant update (ended_at, ended_by, ended_why) on person_identifier, person_relationship, family_member to rowan_app;
grant update (settled_at, settled_by) on people_likeness to rowan_app;
