-- Published: every plan with the reason for it now, the conference held last about it, the day on which it ended, and the
-- conference that found it to be needed last: what that one decided is the plan.
create or replace view plan_run as
	select p.id as plan_id, p.case_id, p.meeting_id, p.started_on, coalesce(r.category, p.category) as category,
		r.held_on is not null as reviewed, coalesce(r.held_on, p.started_on) as last_held_on, e.ended_on,
		e.meeting_id as ended_by_meeting_id, coalesce(r.meeting_id, p.meeting_id) as last_meeting_id
	from plan p
	left join lateral (
		select v.category, v.held_on, v.meeting_id from plan_review v where v.plan_id = p.id
		order by v.held_on desc, v.meeting_id desc limit 1) r on true
	left join plan_ending e on e.plan_id = p.id;
