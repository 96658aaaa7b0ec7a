-- A meeting that ended without decisions: nothing is written of it, since another is held instead.
alter table meeting_end add column decided boolean not null default true;

-- Published: the meetings that ended without decisions.
create view meeting_undecided as
	select e.meeting_id from meeting_end e where not e.decided;
grant select on meeting_undecided to rowan_app;
