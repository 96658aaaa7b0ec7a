-- A declaration closes several rows, or one: it is what people see and end. Two declarations that reach one person are
-- two rows, so that the end of one leaves the other closing.
alter table reach add column declaration_id uuid;
update reach set declaration_id = d.declaration_id
from (
	select id, first_value(id) over (partition by account_id, reason, from_at order by id) as declaration_id
	from reach where kind = 'CONFLICT'
) d
where d.id = reach.id;
alter table reach add constraint reach_conflict_is_declared check ((kind = 'CONFLICT') = (declaration_id is not null));

drop index reach_runs_once;
create unique index reach_runs_once on reach (subject_id, kind, account_id, role, team_id, ground, declaration_id)
	nulls not distinct where until_at is null;
create index reach_declaration on reach (declaration_id) where declaration_id is not null;

create or replace view reach_interest as
	select id, subject_id as person_id, account_id, reason, from_at, until_at, given_by, ended_by, end_reason,
		declaration_id
	from reach where kind = 'CONFLICT';
