-- The planner, when it keeps one plan for all accounts, looked for the whole council's kin once for each case of a list:
-- 17 seconds for 3,000 cases. Functions say what is asked first.

-- The cases that a conflict of interest closes to an account: of each person in whom it has one, and of their kin.
create function reach_closed_cases(account uuid) returns uuid[]
	language plpgsql stable cost 10000
	set plan_cache_mode = force_generic_plan
as $$
declare
	person uuid;
	closed uuid[] := '{}';
begin
	for person in
		select c.subject_id from reach_now c
		where c.account_id = account and c.kind = 'CONFLICT' and c.subject_kind = 'PERSON'
	loop
		closed := closed || array(select k.case_id from reach_case_child k where k.person_id = person)
			|| array(select k.case_id from reach_relative r
				join reach_case_child k on k.person_id = r.relative_id where r.person_id = person);
	end loop;
	return closed;
end
$$;

-- As before, asked in another way.
create or replace view reach_conflicted_case as
	select a.account_id, c.case_id
	from (select distinct g.account_id from reach_now g where g.kind = 'CONFLICT' and g.subject_kind = 'PERSON') a
	cross join lateral unnest(reach_closed_cases(a.account_id)) c (case_id);

create or replace view reach_open_case as
	select w.account_id, g.subject_id as case_id, g.ground
	from reach_now g
	join account_active_role w on (g.role is null or g.role = w.role)
		and (g.account_id is null or g.account_id = w.account_id)
		and (g.team_id is null or g.team_id = w.team_id)
		and w.role in ('COORDINATOR', 'CHAIR', 'MINUTE_TAKER', 'SOCIAL_WORKER', 'TEAM_MANAGER')
	where g.kind in ('GRANT', 'BREAK_GLASS') and g.subject_kind = 'CASE' and g.ground <> 'NAMED'
		and (not exists (select from reach_restricted_case r where r.case_id = g.subject_id)
			or exists (select from reach_named n where n.case_id = g.subject_id and n.account_id = w.account_id))
		and g.subject_id <> all (reach_closed_cases(w.account_id))
	union all
	select n.account_id, n.case_id, 'NAMED'
	from reach_named n
	join account_active_role w on w.account_id = n.account_id
		and w.role in ('COORDINATOR', 'CHAIR', 'MINUTE_TAKER', 'SOCIAL_WORKER', 'TEAM_MANAGER')
	where n.case_id <> all (reach_closed_cases(n.account_id));

-- Published: the same for one account, for lists of its cases.
create function reach_open_cases(account uuid) returns table (case_id uuid, ground text)
	language plpgsql stable cost 10000 rows 500
	set plan_cache_mode = force_generic_plan
as $$
declare
	closed uuid[] := reach_closed_cases(account);
	restricted uuid[] := array(select r.case_id from reach_restricted_case r);
	named uuid[] := array(select n.case_id from reach_named n where n.account_id = account);
begin
	return query
	select g.subject_id, g.ground
	from account_active_role w
	join reach_now g on g.kind in ('GRANT', 'BREAK_GLASS') and g.subject_kind = 'CASE' and g.ground <> 'NAMED'
		and (g.account_id = w.account_id or g.account_id is null)
		and (g.role is null or g.role = w.role) and (g.team_id is null or g.team_id = w.team_id)
	where w.account_id = account and w.role in ('COORDINATOR', 'CHAIR', 'MINUTE_TAKER', 'SOCIAL_WORKER', 'TEAM_MANAGER')
		and (g.subject_id <> all (restricted) or g.subject_id = any (named))
		and g.subject_id <> all (closed)
	union all
	select n.named_case, 'NAMED'
	from unnest(named) n (named_case)
	join account_active_role w on w.account_id = account
		and w.role in ('COORDINATOR', 'CHAIR', 'MINUTE_TAKER', 'SOCIAL_WORKER', 'TEAM_MANAGER')
	where n.named_case <> all (closed);
end
$$;
