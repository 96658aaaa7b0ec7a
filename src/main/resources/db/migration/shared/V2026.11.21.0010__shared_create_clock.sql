-- The one place that tells the time. The demo replaces this function by one that adds its offset.
create function rowan_now() returns timestamptz
	language sql stable parallel safe
	return now();

-- Who may do what: everything is granted by name in each module's migrations.
alter default privileges revoke all on tables from public;
revoke create on schema public from public;
