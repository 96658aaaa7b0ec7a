package uk.rowan.people;

import java.util.List;

import uk.rowan.catalogue.Held;
import uk.rowan.catalogue.HeldAboutPerson;
import uk.rowan.shared.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What this module holds about a person, former and mistaken entries included (Article
 * 15).
 */
@Component
class HeldInPeople implements HeldAboutPerson {

	private final JdbcClient database;

	HeldInPeople(JdbcClient database) {
		this.database = database;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Held> heldAbout(PersonId person) {
		return this.database
			.sql("""
					select * from (
						select 'name' as class, 'names' as place, count(*) as items from person_name where person_id = :person
						union all
						select 'date of birth', 'person', count(born_on) from person where id = :person
						union all
						select 'births and deaths', 'person', count(expected_on) + count(died_on) from person where id = :person
						union all
						select 'gender', 'person', count(sex) from person where id = :person
						union all
						select 'NHS number', 'identifiers', count(*) from person_identifier where person_id = :person
						union all
						select 'address', 'addresses', count(*) from person_address where person_id = :person
						union all
						select 'family relationships', 'relationships', count(*) from person_relationship
						where :person in (person_id, other_person_id)
						union all
						select 'family relationships', 'family groups', count(*) from family_member where person_id = :person
						union all
						select 'family relationships', 'likenesses', count(*) from people_likeness
						where :person in (person_id, other_person_id)
					) held
					where items > 0""")
			.param("person", person.value())
			.query((row, number) -> new Held(row.getString("class"), row.getString("place"), row.getLong("items")))
			.list();
	}

}
