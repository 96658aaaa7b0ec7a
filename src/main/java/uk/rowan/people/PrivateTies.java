package uk.rowan.people;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import uk.rowan.reach.Interest;
import uk.rowan.reach.Interests;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds whom a colleague means who declares a private tie by name and date of birth:
 * those whose record is held, and those whose record will be (design, "Reach").
 */
@Service
public class PrivateTies {

	private final JdbcClient database;

	private final Interests interests;

	PrivateTies(JdbcClient database, Interests interests) {
		this.database = database;
		this.interests = interests;
	}

	/**
	 * The conflict of an account with everybody of a name and date of birth, and with
	 * whoever is registered later: so there is always one, and it tells nothing.
	 * @param reason what they are to each other, in words
	 */
	@Transactional(readOnly = true)
	public Interest interest(AccountId account, String name, LocalDate born, String reason) {
		String plain = TypedName.plain(name);
		List<PersonId> held = this.database.sql("""
				select distinct p.id from person p join person_name n on n.person_id = p.id
				where p.born_on = :born and n.ended_why is distinct from 'MISTAKEN'
				and (n.plain = :plain or n.plain like :plain || ' %')""")
			.param("born", born)
			.param("plain", plain)
			.query((row, number) -> new PersonId(row.getObject("id", UUID.class)))
			.list();
		return Interest.inName(account, standIn(plain, born), held, reason);
	}

	/**
	 * Closes a record that has a new name or date of birth to those who declared a tie to
	 * somebody of that name and date of birth before.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void follow(ActingUser by, PersonId person) {
		List<PersonId> standIns = this.database
			.sql("""
					select p.born_on, concat_ws(' ', n.given, n.family) as name, concat_ws(' ', n.known_as, n.family) as known
					from person p join person_name n on n.person_id = p.id
					where p.id = :person and p.born_on is not null""")
			.param("person", person.value())
			.query(PrivateTies::standIns)
			.list()
			.stream()
			.flatMap(List::stream)
			.toList();
		if (!standIns.isEmpty()) {
			this.interests.follow(by, standIns, person);
		}
	}

	private static List<PersonId> standIns(ResultSet row, int number) throws SQLException {
		LocalDate born = row.getObject("born_on", LocalDate.class);
		return List.of(standIn(TypedName.plain(row.getString("name")), born),
				standIn(TypedName.plain(row.getString("known")), born));
	}

	/** Tells who was meant to nobody who does not know it. */
	private static PersonId standIn(String plain, LocalDate born) {
		return new PersonId(UUID.nameUUIDFromBytes((plain + " " + born).getBytes(StandardCharsets.UTF_8)));
	}

}
