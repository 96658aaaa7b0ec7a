-- Whoever leaves has no case any more: an allocation ends with the access, and leaves an entry. What was in the hands of those who left until they did, and nobody has taken over since.
create view casefile_left_behind as
	select a.case_id, a.kind, a.account_id
	from case_allocation a
	join account l on l.id = a.account_id and a.until_at >= l.left_at
	join case_file c on c.id = a.case_id and c.is_open
	where not exists (select from case_allocation n
		where n.case_id = a.case_id and n.kind = a.kind and n.id <> a.id
			and (n.until_at is null or n.from_at >= a.until_at));

-- Who has a case now, and why they cannot act in it when they cannot.
create view casefile_holder as
	select a.id, a.case_id, a.kind, a.account_id,
		case
			when not exists (select from account_active_role w where w.account_id = a.account_id and w.role = a.kind)
				then 'LACKS_ROLE'
			when exists (select from reach_conflicted_case k where k.account_id = a.account_id and k.case_id = a.case_id)
				then 'HAS_INTEREST'
			when exists (select from reach_restricted_case r where r.case_id = a.case_id)
				and not exists (select from reach_named n where n.case_id = a.case_id and n.account_id = a.account_id)
				then 'NOT_NAMED'
		end as unable
	from case_allocation a
	where a.until_at is null;

grant select on casefile_left_behind, casefile_holder to rowan_app;
