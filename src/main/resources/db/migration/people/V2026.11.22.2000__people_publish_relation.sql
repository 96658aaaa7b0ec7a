-- Published: who is what to a person now, by a relationship in either direction or by being in one family group. Whether a
-- relative is open to the asker is another question: join people_open_person.
create view people_relation as
	select other_person_id as person_id, person_id as relative_id, kind as relation, false as inverse,
		parental_responsibility as responsibility
	from person_relationship where ended_at is null
	union all
	select person_id, other_person_id, kind, true, false from person_relationship where ended_at is null
	union all
	select m.person_id, f.person_id, 'FAMILY', false, false
	from family_member m
	join family_member f on f.family_id = m.family_id and f.ended_at is null and f.person_id <> m.person_id
	where m.ended_at is null;

grant select on people_relation to rowan_app;
