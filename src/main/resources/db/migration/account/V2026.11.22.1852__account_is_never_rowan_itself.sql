-- What jobs do is recorded under the identity of nobody; an account that had it would look like Rowan in the audit.
alter table account add constraint account_is_somebody check (id <> '00000000-0000-0000-0000-000000000000');
