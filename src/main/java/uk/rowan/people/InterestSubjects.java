package uk.rowan.people;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import uk.rowan.audit.KeyedDigest;
import uk.rowan.reach.Interest;
import uk.rowan.reach.Interests;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom a conflict of interest is with that is declared by name and date of birth: those
 * whose record is held, and those whose record will be (design, "Reach").
 */
@Service
public class InterestSubjects {

	/** Names that somebody has or had, as often as they are known by another. */
	private static final String NAMES = """
			select p.id, p.born_on, n.given || ' ' || n.family as name,
				case when n.known_as <> '' then n.known_as || ' ' || n.family end as known
			from person p join person_name n on n.person_id = p.id
			where p.born_on is not null and n.ended_why is distinct from 'MISTAKEN'""";

	private final JdbcClient database;

	private final Interests interests;

	private final KeyedDigest digest;

	InterestSubjects(JdbcClient database, Interests interests, KeyedDigest digest) {
		this.database = database;
		this.interests = interests;
		this.digest = digest;
	}

	/** A person, and who stands for everybody of one of the person's names. */
	private record Named(PersonId person, Set<PersonId> standIns) {

	}

	/**
	 * The conflict of an account with everybody of a name and date of birth, and with
	 * whoever is registered later: so there is always one, and it tells nothing. What is
	 * registered at the same time waits for the transaction's end.
	 * @param reason what they are to each other, in words
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Interest interest(AccountId account, String name, LocalDate born, String reason) {
		PersonId standIn = standIn(name, born);
		lock(Set.of(standIn));
		List<PersonId> held = this.database.sql(NAMES + " and p.born_on = :born")
			.param("born", born)
			.query(this::named)
			.list()
			.stream()
			.filter((named) -> named.standIns().contains(standIn))
			.map(Named::person)
			.distinct()
			.toList();
		return Interest.inName(account, standIn, held, reason);
	}

	/**
	 * Closes a record that has a new name or date of birth to those who declared a
	 * conflict with somebody of that name and date of birth before.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void follow(PersonId person) {
		Set<PersonId> standIns = this.database.sql(NAMES + " and p.id = :person")
			.param("person", person.value())
			.query(this::named)
			.list()
			.stream()
			.flatMap((named) -> named.standIns().stream())
			.collect(Collectors.toSet());
		if (!standIns.isEmpty()) {
			lock(standIns);
			this.interests.follow(standIns, person);
		}
	}

	/**
	 * Who declares and who registers the same name wait for each other, in one order for
	 * all.
	 */
	private void lock(Collection<PersonId> standIns) {
		for (String standIn : new TreeSet<>(standIns.stream().map(PersonId::toString).toList())) {
			this.database.sql("select pg_advisory_xact_lock(hashtextextended(:standIn, 0))")
				.param("standIn", standIn)
				.query((row, number) -> number)
				.list();
		}
	}

	private Named named(ResultSet row, int number) throws SQLException {
		LocalDate born = row.getObject("born_on", LocalDate.class);
		List<PersonId> standIns = new ArrayList<>(List.of(standIn(row.getString("name"), born)));
		String known = row.getString("known");
		if (known != null) {
			standIns.add(standIn(known, born));
		}
		return new Named(new PersonId(row.getObject("id", UUID.class)), Set.copyOf(standIns));
	}

	/**
	 * Tells who was meant to nobody who has only the database (RFC 9562, version 8).
	 */
	private PersonId standIn(String name, LocalDate born) {
		ByteBuffer digested = ByteBuffer
			.wrap(this.digest.of("people.interest-subject", TypedName.plain(name) + " " + born));
		long high = (digested.getLong() & ~0xF000L) | 0x8000L;
		long low = (digested.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
		return new PersonId(new UUID(high, low));
	}

}
