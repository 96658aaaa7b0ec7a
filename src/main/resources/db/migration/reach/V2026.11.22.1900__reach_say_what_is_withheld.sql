-- Published: whether a case is kept from an account by a restriction or a conflict of interest, and not only by what it has
-- to do with the case: what was written about several children is shown to nobody from whom one of them is kept so.
create function reach_withheld(account uuid, the_case uuid) returns boolean
	language plpgsql stable cost 1000
	set plan_cache_mode = force_generic_plan
as $$
begin
	return (exists (select from reach_restricted_case r where r.case_id = the_case)
			or the_case = any (reach_closed_cases(account)))
		and reach_grounds(account, the_case) = '{}';
end
$$;
