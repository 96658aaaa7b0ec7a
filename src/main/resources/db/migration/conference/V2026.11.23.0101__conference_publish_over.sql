-- Published: the conferences that are over, however they ended.
create view conference_over as select meeting_id from conference_conclusion;
grant select on conference_over to rowan_app;
