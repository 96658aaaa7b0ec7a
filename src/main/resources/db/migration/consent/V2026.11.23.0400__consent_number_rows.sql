-- The rows of a subject are numbered under its lock: which was said last is told by the number, not by the moment, which is
-- that at which a transaction began, and so may be earlier than what it waited for.
alter table consent_advice add column number integer;
alter table consent_answer add column number integer;
update consent_advice a set number = n.place
from (select id, row_number() over (partition by subject_id, purpose order by recorded_at, id) as place
	from consent_advice) n
where n.id = a.id;
update consent_answer a set number = n.place
from (select id, row_number() over (partition by subject_id, purpose order by recorded_at, id) as place
	from consent_answer) n
where n.id = a.id;
alter table consent_advice
	alter column number set not null,
	add constraint consent_advice_number_unique unique (subject_id, purpose, number),
	add constraint consent_advice_number_counts check (number > 0);
alter table consent_answer
	alter column number set not null,
	add constraint consent_answer_number_unique unique (subject_id, purpose, number),
	add constraint consent_answer_number_counts check (number > 0);

-- Published: the answer of each who was asked that stands.
create or replace view consent_standing as
	select distinct on (a.subject_id, a.purpose, a.asked_id) a.subject_id, a.purpose, a.asked_id, a.answer,
		a.answered_on, a.recorded_at, a.recorded_by
	from consent_answer a
	order by a.subject_id, a.purpose, a.asked_id, a.number desc;
