-- Published: the persons that a conflict of interest closes to an account: those in whom it has one, their kin, and the kin
-- of those. A grandmother is tied to the mother, the mother to the child: an uncle would work with his nephew.
create function reach_closed_persons(account uuid) returns uuid[]
	language plpgsql stable cost 5000
	set plan_cache_mode = force_generic_plan
as $$
declare
	persons uuid[] := array(
		select c.subject_id from reach_now c
		where c.account_id = account and c.kind = 'CONFLICT' and c.subject_kind = 'PERSON');
begin
	if persons = '{}' then
		return persons;
	end if;
	for step in 1..2 loop
		persons := array(
			select unnest(persons)
			union
			select r.relative_id from reach_relative r where r.person_id = any (persons));
	end loop;
	return persons;
end
$$;

create or replace function reach_closed_cases(account uuid) returns uuid[]
	language plpgsql stable cost 10000
	set plan_cache_mode = force_generic_plan
as $$
declare
	persons uuid[] := reach_closed_persons(account);
begin
	if persons = '{}' then
		return persons;
	end if;
	return array(select k.case_id from reach_case_child k where k.person_id = any (persons));
end
$$;

create or replace view reach_conflicted_person as
	select a.account_id, c.person_id
	from (select distinct g.account_id from reach_now g where g.kind = 'CONFLICT' and g.subject_kind = 'PERSON') a
	cross join lateral unnest(reach_closed_persons(a.account_id)) c (person_id);

-- Published: the grounds on which an account may open a case, when it is known which cases a conflict closes to it: whoever
-- asks for many cases of one account finds those once.
create function reach_grounds(account uuid, the_case uuid, closed uuid[]) returns text[]
	language plpgsql stable cost 1000
	set plan_cache_mode = force_generic_plan
as $$
declare
	named boolean;
begin
	if the_case = any (closed) or not exists (select from account_active_role w where w.account_id = account
			and w.role in ('COORDINATOR', 'CHAIR', 'MINUTE_TAKER', 'SOCIAL_WORKER', 'TEAM_MANAGER')) then
		return '{}';
	end if;
	named := exists (select from reach_named n where n.case_id = the_case and n.account_id = account);
	if not named and exists (select from reach_restricted_case r where r.case_id = the_case) then
		return '{}';
	end if;
	return array(
		select distinct g.ground
		from reach_now g
		join account_active_role w on w.account_id = account
			and w.role in ('COORDINATOR', 'CHAIR', 'MINUTE_TAKER', 'SOCIAL_WORKER', 'TEAM_MANAGER')
			and (g.account_id is null or g.account_id = account) and (g.role is null or g.role = w.role)
			and (g.team_id is null or g.team_id = w.team_id)
		where g.subject_id = the_case and g.subject_kind = 'CASE' and g.kind in ('GRANT', 'BREAK_GLASS')
			and g.ground <> 'NAMED')
		|| case when named then '{NAMED}'::text[] else '{}' end;
end
$$;

create or replace function reach_grounds(account uuid, the_case uuid) returns text[]
	language sql stable
as $$
	select reach_grounds(account, the_case, reach_closed_cases(account))
$$;
