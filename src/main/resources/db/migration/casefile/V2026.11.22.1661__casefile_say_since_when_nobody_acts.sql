-- Since when who has, or had, a case could not act in it: of several reasons the first counts. A restriction counts
-- from the step that left them out, however often it was changed since.
create view casefile_lapse as
	select a.id, a.case_id, a.kind, a.account_id, a.from_at, greatest(a.from_at, l.at) as at
	from case_allocation a
	join case_file c on c.id = a.case_id
	cross join lateral (
		select least(
			a.until_at,
			(select o.at from account_role_lost o where o.account_id = a.account_id and o.role = a.kind),
			(select min(i.from_at) from reach_interest i
				where i.account_id = a.account_id and i.until_at is null and (i.person_id = c.person_id
					or i.person_id in (select r.relative_id from reach_relative r where r.person_id = c.person_id))),
			(with recursive shut as (
					select r.id, r.from_at, r.follows_id
					from reach_restriction r
					join reach_case_child k on k.case_id = r.case_id
					where k.person_id = c.person_id and r.until_at is null and not exists (
						select from reach_restriction_named n
						where n.restriction_id = r.id and n.account_id = a.account_id)
					union all
					select r.id, r.from_at, r.follows_id
					from shut s
					join reach_restriction r on r.id = s.follows_id
					where not exists (select from reach_restriction_named n
						where n.restriction_id = r.id and n.account_id = a.account_id)
				)
				select min(s.from_at) from shut s)
		) as at
	) l
	where l.at is not null;

grant select on casefile_lapse to rowan_app;
