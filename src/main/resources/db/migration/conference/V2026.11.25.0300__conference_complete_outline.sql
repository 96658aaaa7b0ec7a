-- The outline plan says what shall become better and how anybody will know, and what holds beside its actions
-- (domain, 11.3).
alter table conference_outline add column outcome text not null default '', add column measure text not null default '';
alter table conference_outline alter column outcome drop default, alter column measure drop default;

create table conference_outline_term (
	meeting_id uuid not null,
	case_id uuid not null,
	term text not null,
	words text not null,
	constraint conference_outline_term_pk primary key (meeting_id, case_id, term),
	constraint conference_outline_term_decision_fk foreign key (meeting_id, case_id)
		references conference_decision (meeting_id, case_id),
	constraint conference_outline_term_says_something check (words <> ''),
	constraint conference_outline_term_is_a_code check (term ~ '^[A-Z_]+$')
);
grant select, insert on conference_outline_term to rowan_app;
