-- Whoever declares a conflict by name and date of birth closes the records of that name, and with a stand-in those that
-- are made later. A stand-in is no person: it says so, and belongs to nobody's audit. Identities of persons are UUIDs of
-- version 7; those of stand-ins were of version 3: an unkeyed digest of a name and a date of birth, which whoever holds the
-- table can try names against. They are keyed now; the old ones cannot be made again and are forgotten. The declarations
-- stay, with all records that they have closed.
alter table reach drop constraint reach_subject_kind_known;
alter table reach add constraint reach_subject_kind_known
	check (subject_kind in ('CASE', 'PERSON', 'STAND_IN')),
	add constraint reach_stand_in_is_of_conflict check (subject_kind <> 'STAND_IN' or kind = 'CONFLICT');
update reach set subject_kind = 'STAND_IN', subject_id = gen_random_uuid()
where kind = 'CONFLICT' and substr(subject_id::text, 15, 1) = '3';
