-- Published: whom each restriction names, or named while it ran: its history says so to those who decide about it.
create view reach_restriction_named as
	select r.id as restriction_id, g.account_id
	from reach r
	join reach g on g.subject_id = r.subject_id and g.kind = 'GRANT' and g.ground = 'NAMED' and g.account_id is not null
		and g.from_at <= r.from_at and (g.until_at is null or g.until_at > r.from_at)
	where r.kind = 'RESTRICTION';

grant select on reach_restriction_named to rowan_app;
