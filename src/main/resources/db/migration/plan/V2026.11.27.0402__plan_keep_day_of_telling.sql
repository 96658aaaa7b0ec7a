-- On which day an agency was told, which may be before it is recorded; of earlier rows it is the day of recording.
alter table plan_telling add column told_on date;
alter table plan_telling add constraint plan_telling_is_not_ahead
	check (told_on <= cast(told_at at time zone 'Europe/London' as date));
