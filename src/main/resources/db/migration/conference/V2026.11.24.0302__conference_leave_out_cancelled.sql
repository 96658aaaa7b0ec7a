-- A conference that was cancelled is over, and is not to come any more.
create or replace view conference_over as
	select meeting_id from conference_conclusion
	union all select meeting_id from conference_adjournment
	union all select x.meeting_id from meeting_cancelled x join conference c on c.meeting_id = x.meeting_id;

create or replace view conference_pending as
	select c.meeting_id, c.type, a.case_id
	from conference c join meeting_about a on a.meeting_id = c.meeting_id
	where not exists (select from conference_over o where o.meeting_id = c.meeting_id);
