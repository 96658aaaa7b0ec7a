-- Who, of those whom a restriction names, can decide about it: as before, but the conflicts of interest of those few are
-- asked for, not everybody's.
create or replace view casefile_restriction_decider as
	select n.case_id, n.account_id
	from reach_named n
	where exists (select from account_active_role w
			where w.account_id = n.account_id and w.role in ('TEAM_MANAGER', 'COORDINATOR'))
		and n.case_id <> all (reach_closed_cases(n.account_id));
