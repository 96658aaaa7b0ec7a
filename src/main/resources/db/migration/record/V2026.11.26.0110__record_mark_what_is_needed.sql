-- In which sections a record must say something before it is approved (domain 2.8), and be it that nothing was said. Records
-- that were begun before nobody is asked about.
alter table record_section add column needed boolean not null default false;
alter table record_section alter column needed drop default;
