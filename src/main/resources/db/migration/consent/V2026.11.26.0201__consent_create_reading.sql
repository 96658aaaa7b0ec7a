-- That the page was opened on which somebody reads the advice: advice given as a link counts from then on. Whoever had
-- answered on such a page before this was kept had read it.
create table consent_reading (
	advice_id uuid not null,
	read_at timestamptz not null,
	constraint consent_reading_pk primary key (advice_id),
	constraint consent_reading_advice_fk foreign key (advice_id) references consent_advice (id)
);
insert into consent_reading (advice_id, read_at)
select v.id, min(w.recorded_at)
from consent_advice v
join consent_answer w on w.subject_id = v.subject_id and w.purpose = v.purpose and w.asked_id = v.asked_id
where v.how = 'LINK' and w.recorded_by is null and w.recorded_at >= v.recorded_at
group by v.id;

grant select, insert on consent_reading to rowan_app;
