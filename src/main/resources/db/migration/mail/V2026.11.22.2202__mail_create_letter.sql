-- Letters that go to an address outside the council with one document each. Their words come from the messages by code
-- and name nobody.
create table mail_letter (
	id uuid not null,
	to_address text not null,
	code text not null,
	about_id uuid not null,
	document bytea not null,
	queued_at timestamptz not null,
	sent_at timestamptz,
	constraint mail_letter_pk primary key (id),
	constraint mail_letter_code_is_a_code check (code ~ '^[a-z.-]+$')
);
create index mail_letter_about on mail_letter (about_id);

-- Published: whether a letter about something has gone.
create view mail_letter_gone as
	select about_id, queued_at, sent_at from mail_letter;

grant select, insert on mail_letter to rowan_app;
grant update (sent_at) on mail_letter to rowan_app;
grant select on mail_letter_gone to rowan_app;
