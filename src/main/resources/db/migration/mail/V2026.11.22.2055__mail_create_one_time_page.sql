-- Pages for people without an account: whoever has the link and the code, which travel apart, is asked one question.
-- Only digests are kept of either. What is made later for the same question and the same person ends what was before.
create table one_time_page (
	id uuid not null,
	purpose text not null,
	subject_id uuid not null,
	asked_id uuid not null,
	token_hash bytea not null,
	code_digest bytea not null,
	made_at timestamptz not null,
	made_by uuid not null,
	expires_at timestamptz not null,
	constraint one_time_page_pk primary key (id),
	constraint one_time_page_token_unique unique (token_hash),
	constraint one_time_page_purpose_is_a_code check (purpose ~ '^[a-z.-]+$'),
	constraint one_time_page_expires_later check (expires_at > made_at)
);
create index one_time_page_question on one_time_page (subject_id, asked_id, purpose, made_at);

-- Each time that a code was typed.
create table one_time_page_try (
	id uuid not null,
	page_id uuid not null,
	tried_at timestamptz not null,
	opened boolean not null,
	constraint one_time_page_try_pk primary key (id),
	constraint one_time_page_try_page_fk foreign key (page_id) references one_time_page (id)
);
create index one_time_page_try_page on one_time_page_try (page_id);

grant select, insert on one_time_page, one_time_page_try to rowan_app;
