-- Published: what a conference is held for, INITIAL or REVIEW.
create view conference_held_for as select meeting_id, type from conference;

grant select on conference_held_for to rowan_app;
