-- A restriction is changed in one act: the new one says which it follows, so that its history is a change and no
-- lifting, and nothing is open between the two.
alter table reach add column follows_id uuid;
alter table reach add constraint reach_follows_fk foreign key (follows_id) references reach (id);
alter table reach add constraint reach_follows_is_of_restriction check (follows_id is null or kind = 'RESTRICTION');
create unique index reach_followed_once on reach (follows_id) where follows_id is not null;

create or replace view reach_restriction as
	select id, subject_id as case_id, reason, from_at, until_at, given_by, ended_by, end_reason, follows_id
	from reach where kind = 'RESTRICTION';
