-- What is added beside a record goes to all who have it: by a further row, which is known as such, so that a record that
-- went in time is not late again for what was added later.
alter table record_delivery add column again boolean not null default false;
alter table record_delivery alter column again drop default;

-- What had been added to the record when a row went: whoever was sent it has that already, or may not have it.
create table record_delivery_addendum (
	delivery_id uuid not null,
	addendum_id uuid not null,
	constraint record_delivery_addendum_pk primary key (delivery_id, addendum_id),
	constraint record_delivery_addendum_delivery_fk foreign key (delivery_id) references record_delivery (id),
	constraint record_delivery_addendum_addendum_fk foreign key (addendum_id) references record_addendum (id)
);
insert into record_delivery_addendum (delivery_id, addendum_id)
select d.id, a.id from record_delivery d
join record_delivery_step s on s.delivery_id = d.id and s.act = 'SENT'
join record_addendum a on a.record_id = d.record_id and a.added_at <= s.taken_at;
grant select, insert on record_delivery_addendum to rowan_app;

create or replace view record_standing as
	select r.meeting_id, r.kind, r.id as record_id, r.issue, coalesce(t.act, 'BEGUN') as stands,
		coalesce(t.taken_at, r.begun_at) as since, a.taken_at as approved_at,
		coalesce(t.act in ('APPROVED', 'KEPT'), false) and (
			not exists (select from record_delivery_gone g where g.record_id = r.id) or exists (
				select from record_delivery d where d.record_id = r.id and not d.again
				and not exists (select from record_delivery_gone g where g.delivery_id = d.id)
				and not exists (select from record_delivery_void v where v.delivery_id = d.id))) as unsent,
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

-- What was added has gone to everybody too.
create or replace view record_gone_to_all as
	select s.meeting_id, s.record_id, max(coalesce(g.sent_at, t.taken_at)) as gone_at
	from record_standing s
	join record_delivery d on d.record_id = s.record_id
	join record_delivery_gone n on n.delivery_id = d.id
	join record_delivery_step t on t.delivery_id = d.id and t.act = 'SENT'
	left join mail_letter_gone g on g.about_id = d.id and g.sent_at is not null
	where s.kind = 'RECORD' and s.stands in ('APPROVED', 'KEPT') and not s.unsent and not s.addendum_unsent
	group by s.meeting_id, s.record_id;
