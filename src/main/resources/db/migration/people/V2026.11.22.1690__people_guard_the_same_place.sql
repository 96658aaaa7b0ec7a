-- A place that is guarded for one of a restricted child's kin is guarded for that one's own kin too: a grandmother who
-- lives with the mother would otherwise tell where the child may be.
create or replace view people_guarded_address as
	select a.id as address_id, k.relative_id as child_id
	from person_address a
	join people_kin k on k.person_id = a.person_id
	join people_restricted r on r.person_id = k.relative_id
	where a.confidential and k.relative_id <> a.person_id
	union all
	select s.id, k.relative_id
	from person_address s
	join people_kin n on n.person_id = s.person_id
	join person_address a on a.person_id = n.relative_id and a.confidential
		and lower(regexp_replace(a.lines || a.postcode, '[^[:alnum:]]', '', 'g'))
			= lower(regexp_replace(s.lines || s.postcode, '[^[:alnum:]]', '', 'g'))
	join people_kin k on k.person_id = a.person_id
	join people_restricted r on r.person_id = k.relative_id
	where s.confidential and k.relative_id <> s.person_id;
