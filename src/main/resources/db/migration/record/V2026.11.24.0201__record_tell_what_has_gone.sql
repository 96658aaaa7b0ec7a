-- What has really gone: an e-mail when it was handed to the mail server, anything else when somebody says so.
create view record_delivery_gone as
	select d.id as delivery_id, d.record_id, d.invitee_id
	from record_delivery d
	join record_delivery_step s on s.delivery_id = d.id and s.act = 'SENT'
	where d.way <> 'SECURE_EMAIL'
	or exists (select from mail_letter_gone g where g.about_id = d.id and g.sent_at is not null);

-- What nobody waits for any more: it was struck out, or stopped before it went.
create view record_delivery_void as
	select s.delivery_id from record_delivery_step s where s.act = 'STRUCK'
	union all
	select g.about_id from mail_letter_gone g where g.stopped_because is not null;

grant select on record_delivery_gone, record_delivery_void to rowan_app;
