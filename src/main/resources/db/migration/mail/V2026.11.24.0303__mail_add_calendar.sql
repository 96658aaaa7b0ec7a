-- A letter that invites brings the reader's own calendar file along, beside the document.
alter table mail_letter add column calendar bytea;
