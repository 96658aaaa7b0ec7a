-- What was done with a letter that goes by post, each once: it is laid ready when it is sent, then printed, then posted, or
-- struck out and not posted. Only a letter that is posted tells somebody something.
create table invitation_step (
	sending_id uuid not null,
	act text not null,
	taken_at timestamptz not null,
	taken_by uuid not null,
	constraint invitation_step_pk primary key (sending_id, act),
	constraint invitation_step_sending_fk foreign key (sending_id) references invitation_sending (id),
	constraint invitation_step_act_known check (act in ('PRINTED', 'POSTED', 'STRUCK'))
);

-- What went by post before there were steps was told on its day.
insert into invitation_step
	select s.id, a.act, s.sent_at, s.sent_by
	from invitation_sending s cross join (values ('PRINTED'), ('POSTED')) a (act)
	where s.way = 'POST';

-- The letters that wait to be printed or posted: the last to each who is invited, while it says what is the case and its
-- address is one to which letters go.
create view invitation_waiting as
	select h.sending_id, h.meeting_id, h.invitee_id, h.sent_at, exists (
		select from invitation_step p where p.sending_id = h.sending_id and p.act = 'PRINTED') as printed
	from invitation_holding h
	join invitation_sending s on s.id = h.sending_id
	where h.way = 'POST'
		and not exists (
			select from invitation_step d where d.sending_id = h.sending_id and d.act in ('POSTED', 'STRUCK'))
		and not exists (
			select from invitation_sending o where o.invitee_id = h.invitee_id and (o.sent_at, o.id) > (s.sent_at, s.id))
		and exists (select from people_postal_address a where a.address_id = s.address_id and not a.confidential)
		and not exists (
			select from meeting_invited i join people_postal_address a on a.person_id = i.person_id
			where i.invitee_id = h.invitee_id and a.confidential);

grant select, insert on invitation_step to rowan_app;
grant select on invitation_waiting to rowan_app;
