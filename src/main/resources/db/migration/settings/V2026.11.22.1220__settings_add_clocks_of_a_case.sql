-- What is due in a case itself runs on clocks too, which a council may set: neither is in the domain reference. The month
-- of Article 14 was not checked at its source; four weeks are never more.
insert into clock (id, position, name, starts_with, note,
	amount, unit, before_event, roll, counts_trigger_day, kind, mark,
	source, least, most, step, elsewhere)
values
	('T41', 56, 'Privacy notice given to the family', 'the opening of the case', 'UK GDPR, Article 14, leaves one month at the latest for data that others have given; four weeks are never more.',
		4, 'WEEK', false, 'NONE', null, 'LOCAL', 'R',
		'General knowledge of UK GDPR, Article 14, not checked', 1, 4, 1, null),
	('T42', 57, 'Restriction of a case looked at again', 'the restriction or its last change', null,
		90, 'CALENDAR_DAY', false, 'NONE', null, 'LOCAL', 'R',
		'Practice of the unit; no source prescribes it', 7, 364, 1, null);
