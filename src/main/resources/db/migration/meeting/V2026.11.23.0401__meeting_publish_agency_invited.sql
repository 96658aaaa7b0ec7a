-- Published: who is invited for an agency, of the directory or known by name only, and has to be told what was decided: not
-- those who come with the family, colleagues, lawyers and observers.
create view meeting_agency_invited as
	select i.meeting_id, i.invitee_id
	from meeting_invited i
	where i.account_id is null and i.role not in ('CHILD', 'PARENT', 'CARER', 'WIDER_FAMILY', 'SUPPORTER', 'ADVOCATE',
		'SOLICITOR', 'INTERPRETER', 'LEGAL', 'OBSERVER');
grant select on meeting_agency_invited to rowan_app;
