-- Published: which services took part in the strategy discussions of an enquiry, and the colleagues who recorded them, began
-- the enquiry or decided its outcome: they know the children when a conference is convened.
create view enquiry_participant as
	select distinct d.enquiry_id, p.participant
	from strategy_discussion d
	cross join lateral unnest(d.participants) as p (participant);

create view enquiry_recorder as
	select e.id as enquiry_id, e.begun_by as account_id from enquiry e
	union
	select d.enquiry_id, d.recorded_by from strategy_discussion d
	union
	select o.enquiry_id, o.recorded_by from enquiry_outcome o;

grant select on enquiry_participant, enquiry_recorder to rowan_app;
