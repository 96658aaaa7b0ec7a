-- Published: the persons who were given a privacy notice, whichever and however.
create view notice_recipient as
	select distinct person_id from notice_given;

grant select on notice_recipient to rowan_app;
