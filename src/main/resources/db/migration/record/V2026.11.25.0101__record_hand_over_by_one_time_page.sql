-- Somebody without a secure address can open what they receive on a one-time page.
alter table record_delivery
	drop constraint record_delivery_way_known,
	add constraint record_delivery_way_known check (way in ('SECURE_EMAIL', 'POST', 'IN_PERSON', 'ONE_TIME_PAGE'));

-- A page whose link was lost is struck out after it was made, and has not gone.
create or replace view record_delivery_gone as
	select d.id as delivery_id, d.record_id, d.invitee_id
	from record_delivery d
	join record_delivery_step s on s.delivery_id = d.id and s.act = 'SENT'
	where (d.way <> 'SECURE_EMAIL'
		or exists (select from mail_letter_gone g where g.about_id = d.id and g.sent_at is not null))
	and not exists (select from record_delivery_step x where x.delivery_id = d.id and x.act = 'STRUCK');
