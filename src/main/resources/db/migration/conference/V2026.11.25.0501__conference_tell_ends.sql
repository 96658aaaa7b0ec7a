-- The conferences that are over have ended already.
insert into meeting_end (meeting_id, ended_at)
	select meeting_id, held_until from conference_conclusion
	union all select meeting_id, adjourned_at from conference_adjournment;
