-- Who may see what, on what ground, from when until when. One table for grants, restrictions, conflicts of
-- interest and break-glass; nothing is deleted, an end is a date.
create table reach (
	id uuid not null,
	kind text not null,
	subject_kind text not null,
	subject_id uuid not null,
	account_id uuid,
	role text,
	team_id uuid,
	ground text not null,
	reason text,
	from_at timestamptz not null,
	until_at timestamptz,
	given_by uuid not null,
	ended_by uuid,
	constraint reach_pk primary key (id),
	constraint reach_kind_known check (kind in ('GRANT', 'RESTRICTION', 'CONFLICT', 'BREAK_GLASS')),
	constraint reach_subject_kind_known check (subject_kind in ('CASE', 'PERSON')),
	constraint reach_grant_names_somebody check (kind <> 'GRANT' or num_nonnulls(account_id, role, team_id) > 0),
	constraint reach_team_needs_role check (team_id is null or role is not null),
	constraint reach_conflict_names_account check (kind not in ('CONFLICT', 'BREAK_GLASS') or account_id is not null),
	constraint reach_break_glass_ends check (kind <> 'BREAK_GLASS' or (until_at is not null and reason is not null)),
	constraint reach_ends_after_it_began check (until_at is null or until_at >= from_at)
);
create index reach_subject on reach (subject_id, kind);
create index reach_account on reach (account_id, kind);
create index reach_role on reach (role, kind) where account_id is null;

-- Which persons a case is about: its child. Kept by casefile, so that people can join it.
create table reach_case_child (
	case_id uuid not null,
	person_id uuid not null,
	constraint reach_case_child_pk primary key (case_id),
	constraint reach_case_child_unique unique (person_id, case_id)
);

-- Rows in force now.
create view reach_now as
	select id, kind, subject_kind, subject_id, account_id, role, team_id, ground
	from reach
	where from_at <= rowan_now() and (until_at is null or until_at > rowan_now());

-- Cases under restriction now: open to named accounts only.
create view reach_restricted_case as
	select subject_id as case_id from reach_now where kind = 'RESTRICTION' and subject_kind = 'CASE';

-- Published: the cases that an account may open, and on what ground. A finder joins it.
create view reach_open_case as
	select w.account_id, g.subject_id as case_id, g.ground
	from reach_now g
	join account_active_role w on (g.role is null or g.role = w.role)
		and (g.account_id is null or g.account_id = w.account_id)
		and (g.team_id is null or g.team_id = w.team_id)
	where g.kind in ('GRANT', 'BREAK_GLASS') and g.subject_kind = 'CASE'
		and (g.kind = 'GRANT' and g.ground = 'NAMED'
			or not exists (select from reach_restricted_case r where r.case_id = g.subject_id))
		and not exists (
			select from reach_now c
			where c.kind = 'CONFLICT' and c.account_id = w.account_id
				and (c.subject_id = g.subject_id
					or c.subject_id = (select p.person_id from reach_case_child p where p.case_id = g.subject_id)));

grant select, insert, update on reach to rowan_app;
grant select, insert on reach_case_child to rowan_app;
grant select on reach_now, reach_restricted_case, reach_open_case to rowan_app;
