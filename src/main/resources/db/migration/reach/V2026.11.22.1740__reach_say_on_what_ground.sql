-- Published: the grounds on which an account may open a case, none where it may not: what the view reach_open_case says,
-- for one of each. A join with the view makes the planner look at all cases of the account first.
create function reach_grounds(account uuid, the_case uuid) returns text[]
	language plpgsql stable cost 1000
	set plan_cache_mode = force_generic_plan
as $$
declare
	named boolean;
begin
	if not exists (select from account_active_role w where w.account_id = account
			and w.role in ('COORDINATOR', 'CHAIR', 'MINUTE_TAKER', 'SOCIAL_WORKER', 'TEAM_MANAGER'))
		or the_case = any (reach_closed_cases(account)) then
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
