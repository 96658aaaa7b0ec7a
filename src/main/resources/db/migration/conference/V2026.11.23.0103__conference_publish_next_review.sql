-- Published: the clock by which the review after a conference is held.
create view conference_next_review as
	select meeting_id, case type when 'INITIAL' then 'T16' else 'T17' end as clock from conference;
grant select on conference_next_review to rowan_app;
