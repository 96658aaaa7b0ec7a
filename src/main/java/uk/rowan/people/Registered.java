package uk.rowan.people;

import java.util.Map;
import java.util.Optional;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares a registration that is sent again with the person whom it has made.
 */
@Service
class Registered {

	private final PersonHeads heads;

	private final JdbcClient database;

	Registered(PersonHeads heads, JdbcClient database) {
		this.heads = heads;
		this.database = database;
	}

	/**
	 * What stands in the record, and remembers that it was shown.
	 * @return empty when it is as typed
	 * @throws uk.rowan.web.NotFound when the record is not the user's to change any more
	 */
	@Transactional
	Optional<RegistrationForm> otherThan(ActingUser by, NewPerson typed) {
		Map<String, Object> model = this.heads.openToChange(by, typed.id(), "registration");
		NewPerson saved = PersonHead.of(model).registeredAs(knownAs(typed.id()));
		return saved.equals(typed) ? Optional.empty() : Optional.of(RegistrationForm.of(saved));
	}

	private String knownAs(PersonId person) {
		return this.database.sql("""
				select known_as from person_name
				where person_id = :person and ended_at is null and kind <> 'ALIAS'""")
			.param("person", person.value())
			.query(String.class)
			.single();
	}

}
