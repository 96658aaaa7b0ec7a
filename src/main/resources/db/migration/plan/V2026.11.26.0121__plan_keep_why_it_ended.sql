-- Why a plan ended (domain 2.10), as the conference said that ended it. Those that ended before say nothing.
alter table plan_ending add column reason text;
alter table plan_ending add constraint plan_ending_reason_known
	check (reason in ('NOHARM', 'TRANSFER', 'AGE18', 'LEFTUK', 'LAC', 'DIED', 'ERROR'));

create or replace view plan_run as
	select p.id as plan_id, p.case_id, p.meeting_id, p.started_on, coalesce(r.category, p.category) as category,
		r.held_on is not null as reviewed, coalesce(r.held_on, p.started_on) as last_held_on, e.ended_on,
		e.meeting_id as ended_by_meeting_id, coalesce(r.meeting_id, p.meeting_id) as last_meeting_id,
		e.reason as end_reason
	from plan p
	left join lateral (
		select v.category, v.held_on, v.meeting_id from plan_review v where v.plan_id = p.id
		order by v.held_on desc, v.meeting_id desc limit 1) r on true
	left join plan_ending e on e.plan_id = p.id;
