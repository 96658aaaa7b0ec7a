-- Who, of those whom a restriction names, can decide about it: said in one place.
create view casefile_restriction_decider as
	select n.case_id, n.account_id
	from reach_named n
	where exists (select from account_active_role w
			where w.account_id = n.account_id and w.role in ('TEAM_MANAGER', 'COORDINATOR'))
		and not exists (select from reach_conflicted_case k
			where k.account_id = n.account_id and k.case_id = n.case_id);

-- Since when somebody named, who could decide about the restriction, cannot: of several reasons the first counts.
create view casefile_restriction_lapse as
	select n.case_id, n.account_id, least(l.at, k.at) as at
	from reach_named n
	join case_file c on c.id = n.case_id
	cross join lateral (
		select exists (select from account_active_role w
			where w.account_id = n.account_id and w.role in ('TEAM_MANAGER', 'COORDINATOR')) as holds
	) w
	cross join lateral (
		select max(o.at) as at from account_role_lost o
		where o.account_id = n.account_id and o.role in ('TEAM_MANAGER', 'COORDINATOR') and not w.holds
	) l
	cross join lateral (
		select min(i.from_at) as at from reach_interest i
		where i.account_id = n.account_id and i.until_at is null and (i.person_id = c.person_id
			or i.person_id in (select r.relative_id from reach_relative r where r.person_id = c.person_id))
	) k
	where (w.holds or l.at is not null) and least(l.at, k.at) is not null;

grant select on casefile_restriction_decider, casefile_restriction_lapse to rowan_app;
