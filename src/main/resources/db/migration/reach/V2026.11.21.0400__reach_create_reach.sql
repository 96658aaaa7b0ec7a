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
	end_reason text,
	constraint reach_pk primary key (id),
	constraint reach_kind_known check (kind in ('GRANT', 'RESTRICTION', 'CONFLICT', 'BREAK_GLASS')),
	constraint reach_ground_known check (ground in ('NAMED', 'ALLOCATED', 'TEAM', 'UNIT', 'ASSIGNED', 'CREATED',
		'BREAK_GLASS', 'RESTRICTION', 'INTEREST')),
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
create unique index reach_runs_once on reach (subject_id, kind, account_id, role, team_id, ground) nulls not distinct
	where until_at is null;

-- Which persons a case is about: its child. Kept by casefile, so that people can join it.
create table reach_case_child (
	case_id uuid not null,
	person_id uuid not null,
	constraint reach_case_child_pk primary key (case_id),
	constraint reach_case_child_unique unique (person_id, case_id)
);

-- Each try to open a case without reach, found or not: more than a few in an hour are refused.
create table reach_glass_attempt (
	id uuid not null,
	account_id uuid not null,
	at timestamptz not null,
	constraint reach_glass_attempt_pk primary key (id)
);
create index reach_glass_attempt_account on reach_glass_attempt (account_id, at);

-- Rows in force now.
create view reach_now as
	select id, kind, subject_kind, subject_id, account_id, role, team_id, ground
	from reach
	where from_at <= rowan_now() and (until_at is null or until_at > rowan_now());

-- Cases under restriction now: open to named accounts only.
create view reach_restricted_case as
	select subject_id as case_id from reach_now where kind = 'RESTRICTION' and subject_kind = 'CASE';

-- Who belongs to whose family, both ways. Reach knows no families: a module that does replaces this view
-- (create or replace, same columns) in a later migration.
create view reach_relative as
	select person_id, person_id as relative_id from reach_case_child where false;

-- Published: the persons that are closed to an account by a conflict of interest: the person named and the family.
create view reach_conflicted_person as
	select account_id, subject_id as person_id
	from reach_now where kind = 'CONFLICT' and subject_kind = 'PERSON'
	union
	select c.account_id, r.relative_id
	from reach_now c join reach_relative r on r.person_id = c.subject_id
	where c.kind = 'CONFLICT' and c.subject_kind = 'PERSON';

-- Published: the cases that are closed to an account by a conflict of interest.
create view reach_conflicted_case as
	select k.account_id, p.case_id
	from reach_conflicted_person k join reach_case_child p on p.person_id = k.person_id;

-- Published: the cases that an account may open, and on what ground. A finder joins it. Only roles that work with
-- families reach a case's content, whatever else an account holds.
create view reach_open_case as
	select w.account_id, g.subject_id as case_id, g.ground
	from reach_now g
	join account_active_role w on (g.role is null or g.role = w.role)
		and (g.account_id is null or g.account_id = w.account_id)
		and (g.team_id is null or g.team_id = w.team_id)
		and w.role in ('COORDINATOR', 'CHAIR', 'MINUTE_TAKER', 'SOCIAL_WORKER', 'TEAM_MANAGER')
	where g.kind in ('GRANT', 'BREAK_GLASS') and g.subject_kind = 'CASE'
		and (g.kind = 'GRANT' and g.ground = 'NAMED'
			or not exists (select from reach_restricted_case r where r.case_id = g.subject_id))
		and not exists (
			select from reach_conflicted_case c where c.account_id = w.account_id and c.case_id = g.subject_id);

-- Published: every opening by break-glass, for the owners of the case and the data protection officer.
create view reach_glass_broken as
	select id, subject_id as case_id, account_id, reason, from_at, until_at
	from reach where kind = 'BREAK_GLASS';

-- Published: the restrictions and conflicts of interest that ever were.
create view reach_restriction as
	select id, subject_id as case_id, reason, from_at, until_at, given_by, ended_by, end_reason
	from reach where kind = 'RESTRICTION';
create view reach_interest as
	select id, subject_id as person_id, account_id, reason, from_at, until_at, given_by, ended_by, end_reason
	from reach where kind = 'CONFLICT';

grant select, insert on reach to rowan_app;
grant update (until_at, ended_by, end_reason) on reach to rowan_app;
grant select, insert on reach_case_child, reach_glass_attempt to rowan_app;
grant select on reach_now, reach_restricted_case, reach_relative, reach_conflicted_person, reach_conflicted_case,
	reach_open_case, reach_glass_broken, reach_restriction, reach_interest to rowan_app;
