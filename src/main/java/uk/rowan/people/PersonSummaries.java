package uk.rowan.people;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads persons as lists show them.
 */
@Service
class PersonSummaries {

	private final JdbcClient database;

	PersonSummaries(JdbcClient database) {
		this.database = database;
	}

	@Transactional(readOnly = true)
	Optional<PersonSummary> summary(ActingUser by, PersonId person) {
		return this.database.sql("""
				select s.* from people_summary s
				where s.person_id = :person and exists (
					select from people_open_person o where o.person_id = s.person_id and o.account_id = :account)""")
			.param("person", person.value())
			.param("account", by.id().value())
			.query((row, number) -> PersonSummary.of(row))
			.optional();
	}

	@Transactional(readOnly = true)
	Map<PersonId, PersonSummary> summaries(Collection<PersonId> persons) {
		Map<PersonId, PersonSummary> found = new LinkedHashMap<>();
		if (!persons.isEmpty()) {
			this.database.sql("select * from people_summary where person_id in (:persons)")
				.param("persons", persons.stream().map(PersonId::value).toList())
				.query((row, number) -> PersonSummary.of(row))
				.list()
				.forEach((person) -> found.put(person.id(), person));
		}
		return found;
	}

}
