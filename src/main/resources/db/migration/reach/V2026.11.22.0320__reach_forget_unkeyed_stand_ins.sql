-- Stand-ins were an unkeyed digest of a name and a date of birth, which whoever holds the table can try names against.
-- They are keyed now; the old ones, of UUID version 3, cannot be made again and are forgotten. The declarations stay,
-- with all records that they have closed.
update reach set subject_id = gen_random_uuid()
where subject_kind = 'STAND_IN' and substr(subject_id::text, 15, 1) = '3';
