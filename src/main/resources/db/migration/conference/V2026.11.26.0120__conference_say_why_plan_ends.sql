-- Why a plan ends that a review finds to be needed no more (domain 2.10). Those that ended before say nothing.
alter table conference_decision add column end_reason text;
alter table conference_decision
	add constraint conference_decision_end_reason_known
		check (end_reason in ('NOHARM', 'TRANSFER', 'AGE18', 'LEFTUK', 'LAC', 'DIED', 'ERROR')),
	add constraint conference_decision_end_reason_ends_a_plan check (end_reason is null or not plan_needed);

create or replace view conference_decided as
	select c.meeting_id, c.type, d.case_id, cast(h.held_from at time zone 'Europe/London' as date) as held_on,
		h.held_from, h.held_until, h.concluded_at, h.concluded_by, d.plan_needed, d.category, d.lead_worker, d.core_group,
		d.core_group_on, d.review_on, d.end_reason
	from conference_decision d
	join conference_conclusion h on h.meeting_id = d.meeting_id
	join conference c on c.meeting_id = d.meeting_id;
