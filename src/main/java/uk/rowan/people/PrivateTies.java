package uk.rowan.people;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import uk.rowan.reach.Interest;
import uk.rowan.reach.Reach;
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

	private final Reach reach;

	PrivateTies(JdbcClient database, Reach reach) {
		this.database = database;
		this.reach = reach;
	}

	/**
	 * The persons of that name and date of birth, and one more who stands for whoever is
	 * registered later: so the answer is never empty, and tells nothing.
	 */
	@Transactional(readOnly = true)
	public List<PersonId> meant(String name, LocalDate born) {
		String plain = TypedName.plain(name);
		List<PersonId> meant = new ArrayList<>(this.database.sql("""
				select distinct p.id from person p join person_name n on n.person_id = p.id
				where p.born_on = :born and n.ended_why is distinct from 'MISTAKEN'
				and (n.plain = :plain or n.plain like :plain || ' %')""")
			.param("born", born)
			.param("plain", plain)
			.query((row, number) -> new PersonId(row.getObject("id", UUID.class)))
			.list());
		meant.add(standIn(plain, born));
		return meant;
	}

	/**
	 * Closes a record that has a new name or date of birth to those who declared a tie to
	 * somebody of that name and date of birth before.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void follow(ActingUser by, PersonId person) {
		List<UUID> standIns = this.database
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
		if (standIns.isEmpty()) {
			return;
		}
		this.database.sql("""
				select account_id, reason, from_at from reach_interest
				where person_id in (:standIns) and until_at is null""")
			.param("standIns", standIns)
			.query((row, number) -> new Interest(new AccountId(row.getObject("account_id", UUID.class)), person,
					row.getString("reason"), row.getTimestamp("from_at").toInstant()))
			.list()
			.forEach((interest) -> this.reach.declareInterest(by, interest));
	}

	private static List<UUID> standIns(ResultSet row, int number) throws SQLException {
		LocalDate born = row.getObject("born_on", LocalDate.class);
		return List.of(standIn(TypedName.plain(row.getString("name")), born).value(),
				standIn(TypedName.plain(row.getString("known")), born).value());
	}

	/** Tells who was meant to nobody who does not know it. */
	private static PersonId standIn(String plain, LocalDate born) {
		return new PersonId(UUID.nameUUIDFromBytes((plain + " " + born).getBytes(StandardCharsets.UTF_8)));
	}

}
