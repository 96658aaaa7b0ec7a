-- An approved record or letter is done when it has gone: until then somebody is reminded (clocks T9 and T10 say when it is
-- sent, not when it is approved).
create or replace view record_standing as
	select r.meeting_id, r.kind, r.id as record_id, r.issue, coalesce(t.act, 'BEGUN') as stands,
		coalesce(t.taken_at, r.begun_at) as since, a.taken_at as approved_at,
		coalesce(t.act in ('APPROVED', 'KEPT'), false) and (
			not exists (select from record_delivery_gone g where g.record_id = r.id) or exists (
				select from record_delivery d where d.record_id = r.id
				and not exists (select from record_delivery_gone g where g.delivery_id = d.id)
				and not exists (select from record_delivery_void v where v.delivery_id = d.id))) as unsent
	from formal_record r
	left join lateral (
		select s.act, s.taken_at from record_step s where s.record_id = r.id order by s.number desc limit 1) t on true
	left join record_step a on a.record_id = r.id and a.act = 'APPROVED'
	where not exists (select from formal_record later
		where later.meeting_id = r.meeting_id and later.kind = r.kind and later.issue > r.issue);
