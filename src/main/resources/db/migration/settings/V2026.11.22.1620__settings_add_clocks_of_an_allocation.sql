-- That somebody has a case was due on the day it opened, and late on the next, a Saturday or not, and named no clock.
insert into clock (id, position, name, starts_with, note,
	amount, unit, before_event, roll, counts_trigger_day, kind, mark,
	source, least, most, step, elsewhere)
values
	('T43', 58, 'Case allocated', 'the opening of the case', 'A case that is opened again is allocated again.',
		1, 'WORKING_DAY', false, 'NONE', null, 'LOCAL', 'R',
		'Practice of the unit; no source prescribes it', 1, 5, 1, null),
	('T44', 59, 'Case allocated to another', 'the day from which nobody could act in it', 'Who had the case has left, may no longer see it, or declared a conflict of interest.',
		1, 'WORKING_DAY', false, 'NONE', null, 'LOCAL', 'R',
		'Practice of the unit; no source prescribes it', 1, 5, 1, null);
