-- Child protection plans (Working Together; domain, 2.9 and 2.10): each opened by a conference that found one to be needed,
-- reviewed by others, and ended by one. What happened is a row; nothing is changed.
create table plan (
	id uuid not null,
	case_id uuid not null,
	meeting_id uuid not null,
	category text not null,
	started_on date not null,
	opened_at timestamptz not null,
	constraint plan_pk primary key (id),
	constraint plan_case_fk foreign key (case_id) references case_file (id) deferrable initially deferred,
	constraint plan_decision_fk foreign key (meeting_id, case_id) references conference_decision (meeting_id, case_id)
		deferrable initially deferred,
	constraint plan_opened_once unique (meeting_id, case_id),
	constraint plan_category_known check (category in ('NEG', 'PHY', 'SAB', 'EMO'))
);
create index plan_case on plan (case_id);

-- A review that found the plan to be needed still, perhaps for another reason.
create table plan_review (
	plan_id uuid not null,
	meeting_id uuid not null,
	category text not null,
	held_on date not null,
	constraint plan_review_pk primary key (plan_id, meeting_id),
	constraint plan_review_plan_fk foreign key (plan_id) references plan (id),
	constraint plan_review_category_known check (category in ('NEG', 'PHY', 'SAB', 'EMO'))
);

create table plan_ending (
	plan_id uuid not null,
	meeting_id uuid not null,
	ended_on date not null,
	ended_at timestamptz not null,
	constraint plan_ending_pk primary key (plan_id),
	constraint plan_ending_plan_fk foreign key (plan_id) references plan (id)
);

-- That an agency was told that the plan has started, or has ended (SO-5), and that it has said so.
create table plan_telling (
	id uuid not null,
	plan_id uuid not null,
	event text not null,
	invitee_id uuid not null,
	how text not null,
	told_at timestamptz not null,
	told_by uuid not null,
	constraint plan_telling_pk primary key (id),
	constraint plan_telling_plan_fk foreign key (plan_id) references plan (id),
	constraint plan_telling_once unique (plan_id, event, invitee_id),
	constraint plan_telling_event_known check (event in ('START', 'END')),
	constraint plan_telling_how_known check (how in ('TELEPHONE', 'IN_PERSON', 'SECURE_EMAIL', 'POST'))
);

create table plan_acknowledgement (
	telling_id uuid not null,
	recorded_at timestamptz not null,
	recorded_by uuid not null,
	constraint plan_acknowledgement_pk primary key (telling_id),
	constraint plan_acknowledgement_telling_fk foreign key (telling_id) references plan_telling (id)
);

-- Published: every plan with the reason for it now, the conference held last about it, and the day on which it ended.
create view plan_run as
	select p.id as plan_id, p.case_id, p.meeting_id, p.started_on, coalesce(r.category, p.category) as category,
		r.held_on is not null as reviewed, coalesce(r.held_on, p.started_on) as last_held_on, e.ended_on,
		e.meeting_id as ended_by_meeting_id
	from plan p
	left join lateral (
		select v.category, v.held_on from plan_review v where v.plan_id = p.id order by v.held_on desc, v.meeting_id desc
		limit 1) r on true
	left join plan_ending e on e.plan_id = p.id;

grant select, insert on plan, plan_review, plan_ending, plan_telling, plan_acknowledgement to rowan_app;
grant select on plan_run to rowan_app;
