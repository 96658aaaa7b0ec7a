-- Restrictions that run are few among many grants: what is asked of all of them at once reads only those.
create index reach_restriction_runs on reach (subject_id) where kind = 'RESTRICTION' and until_at is null;
