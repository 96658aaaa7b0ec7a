-- Published: the persons who were given a privacy notice, whichever and however, once for each time.
create view notice_recipient as
	select person_id from notice_given;

grant select on notice_recipient to rowan_app;
