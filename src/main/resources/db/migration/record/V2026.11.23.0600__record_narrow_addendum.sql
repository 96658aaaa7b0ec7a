-- What is added is of one child where a case is named, else of all, and may be kept from the family, as a section is. What
-- was added before anybody was asked goes to no family until it is added again.
alter table record_addendum add column case_id uuid;
alter table record_addendum add column confidential boolean not null default true;
alter table record_addendum alter column confidential drop default;
alter table record_addendum add constraint record_addendum_case_fk
	foreign key (case_id) references case_file (id) deferrable initially deferred;
create index record_addendum_case on record_addendum (case_id);
