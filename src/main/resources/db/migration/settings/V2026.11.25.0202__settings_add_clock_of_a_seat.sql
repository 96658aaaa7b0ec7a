-- How long chair and minute taker of a conference can still open the children's cases by it.
insert into clock (id, position, name, starts_with, note,
	amount, unit, before_event, roll, counts_trigger_day, kind, mark,
	source, least, most, step, elsewhere)
values
	('T46', 61, 'Chair and minute taker have the case open by their seat', 'the day on which the record has gone to everybody', 'While a record is not approved, not sent to everybody, or withdrawn, they keep it open. Whoever has the case allocated keeps it anyway.',
		28, 'CALENDAR_DAY', false, 'NONE', null, 'LOCAL', 'R',
		'Practice of the unit: nobody sees a family longer than their work needs; no source prescribes a time', 7, 91, 7, null);
