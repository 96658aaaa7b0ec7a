-- Published: whom a decision letter about a child has really reached, how, since when, and whether they have said so; not
-- one that was recalled, or withdrawn.
create view record_letter_gone as
	select r.meeting_id, c.case_id, d.invitee_id, d.way, coalesce(m.sent_at, s.taken_at) as gone_at,
		exists (select from record_delivery_step a where a.delivery_id = d.id and a.act = 'ACKNOWLEDGED') as acknowledged
	from record_delivery_gone g
	join record_delivery d on d.id = g.delivery_id
	join record_delivery_child c on c.delivery_id = d.id
	join formal_record r on r.id = d.record_id and r.kind = 'LETTER'
	join record_delivery_step s on s.delivery_id = d.id and s.act = 'SENT'
	left join mail_letter_gone m on m.about_id = d.id and m.sent_at is not null
	where not exists (select from record_delivery_step x where x.delivery_id = d.id and x.act in ('RECALLED', 'STRUCK'))
	and not exists (select from record_step w where w.record_id = r.id and w.act = 'WITHDRAWN');
grant select on record_letter_gone to rowan_app;
