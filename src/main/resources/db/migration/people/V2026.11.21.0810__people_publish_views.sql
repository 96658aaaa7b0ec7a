-- Published: the name that a person goes by now.
create view people_name as
	select person_id, given, family, concat_ws(' ', nullif(given, ''), nullif(family, '')) as display_name
	from person_name
	where ended_at is null and kind <> 'ALIAS';

-- What every list shows of a person.
create view people_summary as
	select p.id as person_id, n.display_name, n.given, n.family, p.kind, p.born_on, p.expected_on, p.died_on,
		i.value as nhs_number
	from person p
	join people_name n on n.person_id = p.id
	left join person_identifier i on i.person_id = p.id and i.kind = 'NHS' and i.ended_at is null;

-- Persons that an account has to do with in private: its declared conflicts, and everybody who is or was in a
-- family group with one of those.
create view people_conflict as
	select c.account_id, s.person_id
	from reach_now c
	cross join lateral (
		select c.subject_id where c.subject_kind = 'PERSON'
		union all
		select k.person_id from reach_case_child k where k.case_id = c.subject_id and c.subject_kind = 'CASE'
	) d (person_id)
	cross join lateral (
		select d.person_id
		union
		select f.person_id
		from family_member m
		join family_member f on f.family_id = m.family_id and f.ended_why is distinct from 'MISTAKEN'
		where m.person_id = d.person_id and m.ended_why is distinct from 'MISTAKEN'
	) s (person_id)
	where c.kind = 'CONFLICT';

-- Persons who are the child of a case under restriction now.
create view people_restricted as
	select k.person_id from reach_case_child k join reach_restricted_case r on r.case_id = k.case_id;

-- Persons open to an account by themselves: as the child of a case that it may open, as newly registered by it as
-- long as no case is about them or their family, or because coordinators work for the whole unit.
create view people_open_directly as
	select a.id as account_id, p.id as person_id
	from account a cross join person p
	where a.left_at is null
		and not exists (select from people_conflict c where c.account_id = a.id and c.person_id = p.id)
		and (
			exists (
				select from reach_case_child k
				join reach_open_case o on o.case_id = k.case_id and o.account_id = a.id
				where k.person_id = p.id)
			or exists (
				select from reach_now g
				where g.subject_id = p.id and g.kind = 'GRANT' and g.subject_kind = 'PERSON' and g.account_id = a.id)
				and not exists (select from reach_case_child k where k.person_id = p.id)
				and not exists (
					select from family_member m
					join family_member f on f.family_id = m.family_id and f.ended_at is null
					join reach_case_child k on k.person_id = f.person_id
					where m.person_id = p.id and m.ended_at is null)
			or exists (select from account_active_role w where w.account_id = a.id and w.role = 'COORDINATOR')
				and not exists (select from people_restricted r where r.person_id = p.id));

-- Published: the persons whose record an account may open: directly, or as family of a child whose case it may
-- open. Use it as exists (...) with both columns given.
create view people_open_person as
	select a.id as account_id, p.id as person_id
	from account a cross join person p
	where exists (select from people_open_directly o where o.account_id = a.id and o.person_id = p.id)
		or a.left_at is null
		and exists (
			select from family_member m
			join family_member f on f.family_id = m.family_id and f.ended_at is null
			join reach_case_child k on k.person_id = f.person_id
			join reach_open_case o on o.case_id = k.case_id and o.account_id = a.id
			where m.person_id = p.id and m.ended_at is null)
		and not exists (select from people_restricted r where r.person_id = p.id)
		and not exists (select from people_conflict c where c.account_id = a.id and c.person_id = p.id);

-- Published: the family groups that an account may open: one member is open by itself. A person who belongs to two
-- groups carries nobody from one into the other.
create view people_open_family as
	select a.id as account_id, f.id as family_id
	from account a cross join family f
	where exists (
		select from family_member m
		join people_open_directly o on o.person_id = m.person_id and o.account_id = a.id
		where m.family_id = f.id and m.ended_at is null);

grant select on people_name, people_summary, people_conflict, people_restricted, people_open_directly, people_open_person,
	people_open_family to rowan_app;
