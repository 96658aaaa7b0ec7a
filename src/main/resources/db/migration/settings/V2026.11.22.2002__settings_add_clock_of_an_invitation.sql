-- Whoever has not answered an invitation that was sent is rung up.
insert into clock (id, position, name, starts_with, note,
	amount, unit, before_event, roll, counts_trigger_day, kind, mark,
	source, least, most, step, elsewhere)
values
	('T45', 60, 'Invitation acknowledged', 'the invitation', 'Whoever has not answered a letter, a message or a one-time page by then is rung up.',
		1, 'WORKING_DAY', false, 'NONE', null, 'LOCAL', 'R',
		'Practice of the unit; no source prescribes it', 1, 5, 1, null);
