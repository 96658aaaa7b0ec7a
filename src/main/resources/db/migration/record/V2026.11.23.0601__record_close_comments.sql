-- Nobody would see a comment on what is approved.
create function record_comment_must_be_open() returns trigger language plpgsql as $$
begin
	if exists (select from record_section s join record_step t on t.record_id = s.record_id and t.act = 'APPROVED'
			where s.id = new.section_id) then
		raise exception 'the record is approved' using errcode = 'restrict_violation';
	end if;
	return new;
end $$;
create trigger record_comment_while_open before insert or update on record_comment
	for each row execute function record_comment_must_be_open();
