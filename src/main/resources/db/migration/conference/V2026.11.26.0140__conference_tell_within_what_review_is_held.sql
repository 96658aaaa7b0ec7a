-- Published: the clock by which the review after a conference is held, and within what time: T16 after the first, T17 after a
-- review. Nothing else says which of the two it is.
create or replace view conference_next_review as
	select meeting_id, case type when 'INITIAL' then 'T16' else 'T17' end as clock,
		case type when 'INITIAL' then interval '3 months' else interval '6 months' end as within
	from conference;
