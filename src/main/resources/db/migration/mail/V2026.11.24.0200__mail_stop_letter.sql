-- A letter that may not go any more when its turn comes is stopped, with the reason as a code; it is never sent after that.
alter table mail_letter
	add column stopped_at timestamptz,
	add column stopped_because text,
	add constraint mail_letter_stopped_has_a_reason check ((stopped_at is null) = (stopped_because is null)),
	add constraint mail_letter_reason_is_a_code check (stopped_because ~ '^[A-Z_]+$'),
	add constraint mail_letter_is_sent_or_stopped check (sent_at is null or stopped_at is null);
grant update (stopped_at, stopped_because) on mail_letter to rowan_app;

create or replace view mail_letter_gone as
	select about_id, queued_at, sent_at, stopped_because from mail_letter;
