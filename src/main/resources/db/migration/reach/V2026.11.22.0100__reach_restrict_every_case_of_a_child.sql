-- A restriction is about the child: a second case of the same child, closed years ago or opened tomorrow, would
-- otherwise show what the first one hides.
create or replace view reach_restricted_case as
	select r.subject_id as case_id
	from reach_now r where r.kind = 'RESTRICTION' and r.subject_kind = 'CASE'
	union
	select other.case_id
	from reach_now r
	join reach_case_child k on k.case_id = r.subject_id
	join reach_case_child other on other.person_id = k.person_id
	where r.kind = 'RESTRICTION' and r.subject_kind = 'CASE';

-- Whom a restriction names: for the restricted case, and for every other case of its child.
create view reach_named as
	select n.account_id, other.case_id
	from reach_now n
	join reach_case_child k on k.case_id = n.subject_id
	join reach_case_child other on other.person_id = k.person_id
	where n.kind = 'GRANT' and n.ground = 'NAMED' and n.account_id is not null;

-- Only roles that work with families reach a case's content, whatever else an account holds.
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
		and not exists (
			select from reach_conflicted_case c where c.account_id = w.account_id and c.case_id = g.subject_id)
	union all
	select n.account_id, n.case_id, 'NAMED'
	from reach_named n
	join account_active_role w on w.account_id = n.account_id
		and w.role in ('COORDINATOR', 'CHAIR', 'MINUTE_TAKER', 'SOCIAL_WORKER', 'TEAM_MANAGER')
	where not exists (
		select from reach_conflicted_case c where c.account_id = n.account_id and c.case_id = n.case_id);

grant select on reach_named to rowan_app;
