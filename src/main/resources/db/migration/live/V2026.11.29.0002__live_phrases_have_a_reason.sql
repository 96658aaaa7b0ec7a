-- Phrases are changed as every other setting is: with a reason, which is shown with who and when.
alter table live_phrases rename column kept_at to changed_at;
alter table live_phrases rename column kept_by to changed_by;
alter table live_phrases add column reason text not null default 'As delivered';
alter table live_phrases alter column reason drop default;
alter table live_phrases add constraint live_phrases_has_a_reason check (reason <> '');
