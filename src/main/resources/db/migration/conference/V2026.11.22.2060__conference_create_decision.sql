-- That a conference was held and concluded, and what it decided for each child (Working Together; domain, 2.6). Nothing of
-- it is changed: a correction is an addendum to the record, another decision is another conference.
create table conference_conclusion (
	meeting_id uuid not null,
	held_from timestamptz not null,
	held_until timestamptz not null,
	concluded_at timestamptz not null,
	concluded_by uuid not null,
	constraint conference_conclusion_pk primary key (meeting_id),
	constraint conference_conclusion_conference_fk foreign key (meeting_id) references conference (meeting_id),
	constraint conference_conclusion_ends_after_it_starts check (held_until > held_from)
);

create table conference_decision (
	meeting_id uuid not null,
	case_id uuid not null,
	plan_needed boolean not null,
	category text,
	reasons text not null,
	dissent text not null,
	quorate boolean not null,
	inquorate_reason text not null,
	lead_worker text not null,
	core_group text not null,
	core_group_on date,
	review_on date,
	said_at timestamptz,
	constraint conference_decision_pk primary key (meeting_id, case_id),
	constraint conference_decision_conclusion_fk foreign key (meeting_id) references conference_conclusion (meeting_id),
	constraint conference_decision_child_fk foreign key (meeting_id, case_id)
		references meeting_case (meeting_id, case_id) deferrable initially deferred,
	constraint conference_decision_category_known check (category in ('NEG', 'PHY', 'SAB', 'EMO')),
	constraint conference_decision_plan_has_a_category check (plan_needed = (category is not null)),
	constraint conference_decision_has_reasons check (reasons <> ''),
	constraint conference_decision_inquorate_is_explained check (quorate or inquorate_reason <> '')
);
create index conference_decision_case on conference_decision (case_id);

create table conference_outline (
	meeting_id uuid not null,
	case_id uuid not null,
	position integer not null,
	what text not null,
	who text not null,
	by_when text not null,
	constraint conference_outline_pk primary key (meeting_id, case_id, position),
	constraint conference_outline_decision_fk foreign key (meeting_id, case_id)
		references conference_decision (meeting_id, case_id),
	constraint conference_outline_says_what check (what <> '')
);

-- Published: what was decided for each child, and when.
create view conference_decided as
	select c.meeting_id, c.type, d.case_id, cast(h.held_from at time zone 'Europe/London' as date) as held_on,
		h.held_from, h.held_until, h.concluded_at, h.concluded_by, d.plan_needed, d.category, d.lead_worker, d.core_group,
		d.core_group_on, d.review_on
	from conference_decision d
	join conference_conclusion h on h.meeting_id = d.meeting_id
	join conference c on c.meeting_id = d.meeting_id;

grant select, insert on conference_conclusion, conference_decision, conference_outline to rowan_app;
grant select on conference_decided to rowan_app;

-- Published: the conferences that are asked for, booked or not, and not concluded yet.
create view conference_pending as
	select c.meeting_id, c.type, a.case_id
	from conference c join meeting_about a on a.meeting_id = c.meeting_id
	where not exists (select from conference_conclusion h where h.meeting_id = c.meeting_id);
grant select on conference_pending to rowan_app;
