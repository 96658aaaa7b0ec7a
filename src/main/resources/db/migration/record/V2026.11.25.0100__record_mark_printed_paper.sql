-- What leaves on paper is printed first, and counts as gone only when it was posted or handed over after that.
alter table record_delivery_step
	drop constraint record_delivery_step_act_known,
	drop constraint record_delivery_step_sent_has_a_digest,
	add constraint record_delivery_step_act_known
		check (act in ('CHECKED', 'PRINTED', 'SENT', 'ACKNOWLEDGED', 'STRUCK', 'RECALLED')),
	add constraint record_delivery_step_content_has_a_digest check ((act in ('PRINTED', 'SENT')) = (digest <> ''));

create function record_delivery_paper_is_printed() returns trigger language plpgsql as $$
begin
	if new.act = 'SENT' and exists (
			select from record_delivery d where d.id = new.delivery_id and d.way in ('POST', 'IN_PERSON'))
			and not exists (
				select from record_delivery_step p where p.delivery_id = new.delivery_id and p.act = 'PRINTED') then
		raise exception 'paper is printed before it goes' using errcode = 'restrict_violation';
	end if;
	return new;
end $$;
create trigger record_delivery_printed before insert on record_delivery_step
	for each row execute function record_delivery_paper_is_printed();
