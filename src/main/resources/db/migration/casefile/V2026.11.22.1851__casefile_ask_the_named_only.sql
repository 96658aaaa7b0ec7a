-- Restrictions that run although nobody at all can open the case: as before, but only those whom they name are asked for,
-- since nobody else can.
create or replace view casefile_lapsed_restriction as
	select r.id, r.case_id, k.person_id, r.from_at,
		(select case when bool_and(n.since is not null) then greatest(r.from_at, max(n.since)) end
			from casefile_restriction_named n where n.restriction_id = r.id) as lapsed_at
	from reach_restriction r
	join reach_case_child k on k.case_id = r.case_id
	where r.until_at is null
	and not exists (
		select from reach_named n where n.case_id = r.case_id and reach_grounds(n.account_id, n.case_id) <> '{}');

-- What an account is refused because nobody but those whom it names may open it needs no list of all cases either.
create or replace view casefile_restriction_named as
	select r.id as restriction_id, n.account_id, u.unable,
		case u.unable
			when 'LEFT' then a.left_at
			when 'LACKS_ROLE' then (
				select max(c.changed_at) from account_role_change c where c.account_id = n.account_id and not c.held)
			when 'HAS_INTEREST' then (
				select min(i.from_at) from reach_interest i
				where i.account_id = n.account_id and i.until_at is null and (i.person_id = k.person_id
					or i.person_id in (select x.relative_id from reach_relative x where x.person_id = k.person_id)))
		end as since
	from reach_restriction r
	join reach_case_child k on k.case_id = r.case_id
	join reach_restriction_named n on n.restriction_id = r.id
	join account a on a.id = n.account_id
	cross join lateral (
		select case
			when a.left_at is not null then 'LEFT'
			when not exists (select from account_active_role w where w.account_id = a.id
				and w.role in ('COORDINATOR', 'CHAIR', 'MINUTE_TAKER', 'SOCIAL_WORKER', 'TEAM_MANAGER')) then 'LACKS_ROLE'
			when r.case_id = any (reach_closed_cases(a.id)) then 'HAS_INTEREST'
		end as unable) u
	where r.until_at is null;
