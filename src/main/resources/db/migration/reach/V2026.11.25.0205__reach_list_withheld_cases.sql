-- Published: the same as reach_withheld for all cases at once, for lists: those that a restriction or a conflict of interest
-- keeps from an account. There are few, and what is open to the account is asked once.
create function reach_withheld_cases(account uuid) returns table (case_id uuid)
	language plpgsql stable cost 10000 rows 20
	set plan_cache_mode = force_generic_plan
as $$
declare
	kept uuid[] := array(select r.case_id from reach_restricted_case r) || reach_closed_cases(account);
begin
	if kept = '{}' then
		return;
	end if;
	return query
	select distinct k.kept_case from unnest(kept) k (kept_case)
	where k.kept_case <> all (array(
		select o.case_id from reach_open_cases(account) o where o.case_id = any (kept)));
end
$$;
