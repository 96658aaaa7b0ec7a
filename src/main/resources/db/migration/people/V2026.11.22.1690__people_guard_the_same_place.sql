-- The restricted children of whom a confidential address may tell where they are: those of the kin, and those of the kin
-- of kin who have the same confidential address. A grandmother who lives with the mother would otherwise tell it. A
-- function, so that only one person's kin are looked at.
create function people_guarding(address uuid) returns table (child_id uuid)
	language plpgsql stable cost 5000 rows 2
	set plan_cache_mode = force_generic_plan
as $$
declare
	owner uuid;
	place text;
	kin uuid;
begin
	select a.person_id, lower(regexp_replace(a.lines || a.postcode, '[^[:alnum:]]', '', 'g')) into owner, place
	from person_address a where a.id = address and a.confidential;
	for kin in select distinct k.relative_id from people_kin k where k.person_id = owner and k.relative_id <> owner loop
		return query select r.person_id from people_restricted r where r.person_id = kin;
		if exists (
			select from person_address a where a.person_id = kin and a.confidential
			and lower(regexp_replace(a.lines || a.postcode, '[^[:alnum:]]', '', 'g')) = place
		) then
			return query
				select k.relative_id from people_kin k
				where k.person_id = kin and k.relative_id not in (kin, owner)
				and exists (select from people_restricted r where r.person_id = k.relative_id);
		end if;
	end loop;
end
$$;

create or replace view people_open_address as
	select o.account_id, a.id as address_id
	from person_address a
	join people_open_person o on o.person_id = a.person_id
	where not a.confidential or not exists (
			select from people_guarding(a.id) g where people_reach(o.account_id, g.child_id) is null)
		or people_works_with(o.account_id, a.person_id);

drop view people_guarded_address;
