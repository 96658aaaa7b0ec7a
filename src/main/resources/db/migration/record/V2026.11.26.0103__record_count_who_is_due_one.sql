-- That nothing goes to somebody, and why: a row of theirs, which nobody waits for.
alter table record_delivery_step
	drop constraint record_delivery_step_act_known,
	add constraint record_delivery_step_act_known
		check (act in ('CHECKED', 'PRINTED', 'SENT', 'ACKNOWLEDGED', 'FORGONE', 'STRUCK', 'RECALLED')),
	add constraint record_delivery_step_forgone_has_a_reason check (act <> 'FORGONE' or words <> '');

create view record_delivery_forgone as
	select d.id as delivery_id, d.record_id, d.invitee_id, s.taken_at
	from record_delivery d
	join record_delivery_step s on s.delivery_id = d.id and s.act = 'FORGONE'
	where not exists (select from record_delivery_step x where x.delivery_id = d.id and x.act = 'STRUCK');

create or replace view record_delivery_void as
	select s.delivery_id from record_delivery_step s where s.act in ('STRUCK', 'FORGONE')
	union all
	select g.about_id from mail_letter_gone g where g.stopped_because is not null;

-- With whom a record is done: it has gone to them, or nothing goes to them for a reason.
create view record_delivery_done as
	select g.record_id, g.invitee_id from record_delivery_gone g
	union all
	select f.record_id, f.invitee_id from record_delivery_forgone f;

grant select on record_delivery_forgone, record_delivery_done to rowan_app;

-- A record is sent when it is done with everybody who is due one (clocks T9 and T10), and not when no row waits: those for
-- whom no row was made count too. Whoever was excluded from the whole meeting is due none.
create or replace view record_standing as
	select r.meeting_id, r.kind, r.id as record_id, r.issue, coalesce(t.act, 'BEGUN') as stands,
		coalesce(t.taken_at, r.begun_at) as since, a.taken_at as approved_at,
		coalesce(t.act in ('APPROVED', 'KEPT'), false) and (
			not exists (select from record_delivery_done n where n.record_id = r.id) or exists (
				select from record_delivery d where d.record_id = r.id and not d.again
				and not exists (select from record_delivery_gone g where g.delivery_id = d.id)
				and not exists (select from record_delivery_void v where v.delivery_id = d.id)) or exists (
				select from meeting_recipient i where i.meeting_id = r.meeting_id
				and not exists (
					select from record_delivery_done n where n.record_id = r.id and n.invitee_id = i.invitee_id)
				and not record_excludes(i.meeting_id, i.invitee_id))) as unsent,
		coalesce(t.act in ('APPROVED', 'KEPT'), false) and exists (
			select from record_delivery d where d.record_id = r.id and d.again
			and not exists (select from record_delivery_gone g where g.delivery_id = d.id)
			and not exists (select from record_delivery_void v where v.delivery_id = d.id)) as addendum_unsent
	from formal_record r
	left join lateral (
		select s.act, s.taken_at from record_step s where s.record_id = r.id order by s.number desc limit 1) t on true
	left join record_step a on a.record_id = r.id and a.act = 'APPROVED'
	where not exists (select from formal_record later
		where later.meeting_id = r.meeting_id and later.kind = r.kind and later.issue > r.issue);

create or replace view record_gone_to_all as
	select s.meeting_id, s.record_id, max(w.done_at) as gone_at
	from record_standing s
	join lateral (
		select coalesce(g.sent_at, t.taken_at) as done_at
		from record_delivery d
		join record_delivery_gone n on n.delivery_id = d.id
		join record_delivery_step t on t.delivery_id = d.id and t.act = 'SENT'
		left join mail_letter_gone g on g.about_id = d.id and g.sent_at is not null
		where d.record_id = s.record_id
		union all
		select f.taken_at from record_delivery_forgone f where f.record_id = s.record_id) w on true
	where s.kind = 'RECORD' and s.stands in ('APPROVED', 'KEPT') and not s.unsent and not s.addendum_unsent
	group by s.meeting_id, s.record_id;
