-- Published: the formal records that stand and have gone to everybody they were made out to, and when the last of them went.
create view record_gone_to_all as
	select s.meeting_id, s.record_id, max(coalesce(g.sent_at, t.taken_at)) as gone_at
	from record_standing s
	join record_delivery d on d.record_id = s.record_id
	join record_delivery_gone n on n.delivery_id = d.id
	join record_delivery_step t on t.delivery_id = d.id and t.act = 'SENT'
	left join mail_letter_gone g on g.about_id = d.id and g.sent_at is not null
	where s.kind = 'RECORD' and s.stands in ('APPROVED', 'KEPT') and not s.unsent
	group by s.meeting_id, s.record_id;

grant select on record_gone_to_all to rowan_app;
