-- The conferences held about a plan, in their order: the one that opened it, its reviews, and the one that ended it.
create view plan_conference as
	select p.id as plan_id, p.meeting_id, 1 as place, p.started_on as held_on from plan p
	union all
	select v.plan_id, v.meeting_id, 2, v.held_on from plan_review v
	union all
	select e.plan_id, e.meeting_id, 3, e.ended_on from plan_ending e;

-- Which agencies are told of a plan (SO-5): that it has started, those invited to the conference that opened it; that it has
-- ended, those invited to any conference about it, so that all who were told of its start and all of its core group hear it
-- too. An agency that was invited to several is told once, as it was invited last.
create view plan_to_tell as
	select p.id as plan_id, 'START' as event, a.meeting_id, a.invitee_id
	from plan p
	join meeting_agency_invited a on a.meeting_id = p.meeting_id
	union all
	select h.plan_id, 'END', a.meeting_id, a.invitee_id
	from plan_ending e
	join plan_conference h on h.plan_id = e.plan_id
	join meeting_agency_invited a on a.meeting_id = h.meeting_id
	join meeting_invited i on i.invitee_id = a.invitee_id
	where not exists (
		select from plan_conference l
		join meeting_agency_invited b on b.meeting_id = l.meeting_id
		join meeting_invited o on o.invitee_id = b.invitee_id
		where l.plan_id = h.plan_id and (l.place, l.held_on, l.meeting_id) > (h.place, h.held_on, h.meeting_id)
		and (o.agency_id = i.agency_id or o.agency_id is null and i.agency_id is null
			and o.organisation = i.organisation and (i.organisation <> '' or o.name = i.name)));

grant select on plan_conference, plan_to_tell to rowan_app;
