-- Published: where a person lives now, for letters. Of a confidential address only that there is one: it is never printed.
create view people_postal_address as
	select a.person_id, a.id as address_id, a.confidential, a.recorded_at,
		case when a.confidential then '' else a.lines end as lines,
		case when a.confidential then '' else a.town end as town,
		case when a.confidential then '' else a.postcode end as postcode
	from person_address a
	where a.ended_at is null and (a.until_on is null
		or a.until_on >= cast(rowan_now() at time zone 'Europe/London' as date));

grant select on people_postal_address to rowan_app;
