-- A place that is confidential for one person is printed for nobody: the letter to the child would tell where the mother
-- has gone.
create index person_address_confidential_place
	on person_address (lower(regexp_replace(lines || postcode, '[^[:alnum:]]', '', 'g'))) where confidential;

create or replace view people_postal_address as
	select a.person_id, a.id as address_id, c.confidential, a.recorded_at,
		case when c.confidential then '' else a.lines end as lines,
		case when c.confidential then '' else a.town end as town,
		case when c.confidential then '' else a.postcode end as postcode
	from person_address a
	cross join lateral (
		select a.confidential or exists (
			select from person_address same
			where same.confidential and same.ended_at is null
			and lower(regexp_replace(same.lines || same.postcode, '[^[:alnum:]]', '', 'g'))
				= lower(regexp_replace(a.lines || a.postcode, '[^[:alnum:]]', '', 'g'))
			and (same.until_on is null
				or same.until_on >= cast(rowan_now() at time zone 'Europe/London' as date))) as confidential) c
	where a.ended_at is null and (a.until_on is null
		or a.until_on >= cast(rowan_now() at time zone 'Europe/London' as date));
