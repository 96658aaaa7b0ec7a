-- Published: the children about whom a conference must be held, as their outcome stands, and the day of the strategy
-- discussion at which section 47 enquiries began.
create view enquiry_conference_required as
	select o.enquiry_id, o.case_id, d.held_on as begun_on
	from enquiry_outcome o
	join strategy_discussion d on d.enquiry_id = o.enquiry_id and d.begins_section_47
	where o.outcome = 'CONFERENCE_REQUIRED' and not exists (
		select from enquiry_outcome later
		where later.enquiry_id = o.enquiry_id and later.case_id = o.case_id and later.number > o.number);

grant select on enquiry_conference_required to rowan_app;
