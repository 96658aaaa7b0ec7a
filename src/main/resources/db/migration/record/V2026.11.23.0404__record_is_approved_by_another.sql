-- Whoever wrote in a record does not approve it, and whoever proposed to withdraw it does not withdraw it: two people each
-- time, whatever the application does.
create function record_step_is_taken_by_another() returns trigger language plpgsql as $$
begin
	if new.act = 'APPROVED' and exists (
			select from record_words w join record_section s on s.id = w.section_id
			where s.record_id = new.record_id and w.written_by = new.taken_by) then
		raise exception 'a second person approves' using errcode = 'restrict_violation';
	end if;
	if new.act = 'WITHDRAWN' and not exists (
			select from (select t.act, t.taken_by from record_step t where t.record_id = new.record_id
				order by t.number desc limit 1) last
			where last.act = 'PROPOSED' and last.taken_by <> new.taken_by) then
		raise exception 'a second person withdraws' using errcode = 'restrict_violation';
	end if;
	return new;
end $$;
create trigger record_step_by_another before insert on record_step
	for each row execute function record_step_is_taken_by_another();
