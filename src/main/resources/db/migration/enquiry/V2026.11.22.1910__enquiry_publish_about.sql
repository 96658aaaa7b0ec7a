-- Published: the cases of the children whom an enquiry concerns.
create view enquiry_about as
	select enquiry_id, case_id from enquiry_child;

grant select on enquiry_about to rowan_app;
