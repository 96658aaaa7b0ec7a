-- Who was given which advice before they were asked, and what they answered, for every purpose. What was said later is
-- a row of its own; nothing is changed. Whom and what about are identities of the module that asks.
create table consent_advice (
	id uuid not null,
	purpose text not null,
	subject_id uuid not null,
	asked_id uuid not null,
	notice_version_id uuid not null,
	how text not null,
	given_on date not null,
	recorded_at timestamptz not null,
	recorded_by uuid not null,
	constraint consent_advice_pk primary key (id),
	constraint consent_advice_version_fk foreign key (notice_version_id) references notice_version (id)
		deferrable initially deferred,
	constraint consent_advice_purpose_known check (purpose in ('RECORDING')),
	constraint consent_advice_how_known check (how in ('IN_PERSON', 'POST', 'EMAIL', 'READ_ALOUD', 'LINK'))
);
create index consent_advice_subject on consent_advice (subject_id, purpose, asked_id);

create table consent_answer (
	id uuid not null,
	purpose text not null,
	subject_id uuid not null,
	asked_id uuid not null,
	answer text not null,
	answered_on date not null,
	recorded_at timestamptz not null,
	recorded_by uuid,
	constraint consent_answer_pk primary key (id),
	constraint consent_answer_purpose_known check (purpose in ('RECORDING')),
	constraint consent_answer_known check (answer in ('YES', 'CAMERA_OFF', 'NO'))
);
create index consent_answer_subject on consent_answer (subject_id, purpose, asked_id);

-- Published: the answer of each who was asked that stands.
create view consent_standing as
	select distinct on (a.subject_id, a.purpose, a.asked_id) a.subject_id, a.purpose, a.asked_id, a.answer,
		a.answered_on, a.recorded_at, a.recorded_by
	from consent_answer a
	order by a.subject_id, a.purpose, a.asked_id, a.recorded_at desc, a.id desc;

grant select, insert on consent_advice, consent_answer to rowan_app;
grant select on consent_standing to rowan_app;
