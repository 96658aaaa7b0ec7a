package uk.rowan.people;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import uk.rowan.audit.KeyedDigest;
import uk.rowan.reach.Interest;
import uk.rowan.reach.Interests;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.Locks;
import uk.rowan.shared.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom a conflict of interest is with: those whose record is held, and those whose record
 * will be (design, "Reach"). People leave out names, turn them round and are not always
 * asked for a date of birth, so two names are one when they share a date of birth and two
 * words; a record without a date of birth may be anybody's in whose name the first and
 * the last word stand.
 */
@Service
public class InterestSubjects {

	/** Names that somebody has or had, as often as they are known by another. */
	private static final String NAMES = """
			select p.id, p.born_on, n.given || ' ' || n.family as name,
				case when n.known_as <> '' then n.known_as || ' ' || n.family end as known
			from person p join person_name n on n.person_id = p.id
			where n.ended_why is distinct from 'MISTAKEN'""";

	private static final int ENDS = 4;

	private final JdbcClient database;

	private final Interests interests;

	private final KeyedDigest digest;

	InterestSubjects(JdbcClient database, Interests interests, KeyedDigest digest) {
		this.database = database;
		this.interests = interests;
		this.digest = digest;
	}

	/** A person by one name. */
	private record Named(PersonId person, String name, @Nullable LocalDate born) {

	}

	/**
	 * Whether a name says whom it means: its first and its last word.
	 */
	public static boolean isWhole(String name) {
		return words(name).size() > 1;
	}

	/**
	 * The conflict of an account with everybody of a name and date of birth, and with
	 * whoever is registered later: so there is always one, and it tells nothing. What is
	 * registered at the same time waits for the transaction's end.
	 * @param reason what they are to each other, in words
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Interest inName(AccountId account, String name, LocalDate born, String reason) {
		List<PersonId> standIns = declared(name, born);
		lock(standIns);
		return new Interest(account, standIns.getFirst(), held(name, born), standIns, reason);
	}

	/**
	 * The conflict of an account with somebody whose record is held, and with whoever may
	 * be the same person in another record, held or to come.
	 * @param reason what they are to each other, in words
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Interest with(AccountId account, PersonId person, String reason) {
		List<Named> names = names(person);
		List<PersonId> standIns = names.stream()
			.flatMap((named) -> declared(named.name(), named.born()).stream())
			.distinct()
			.toList();
		lock(standIns);
		Stream<PersonId> others = names.stream().flatMap((named) -> held(named.name(), named.born()).stream());
		List<PersonId> held = Stream.concat(Stream.of(person), others).distinct().toList();
		return new Interest(account, person, held, standIns, reason);
	}

	/**
	 * Closes a record that has a new name or date of birth to those who declared a
	 * conflict with somebody of that name and date of birth before.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void follow(PersonId person) {
		Set<PersonId> standIns = names(person).stream()
			.flatMap((named) -> recorded(named).stream())
			.collect(Collectors.toSet());
		if (!standIns.isEmpty()) {
			lock(standIns);
			this.interests.follow(standIns, person);
		}
	}

	/**
	 * The records that a declaration means, as far as the database can narrow them.
	 */
	private List<PersonId> held(String name, @Nullable LocalDate born) {
		List<PersonId> standIns = declared(name, born);
		List<String> words = words(name);
		return this.database.sql(NAMES + """
				and (p.born_on = :born or p.born_on is null
				and n.plain like '%' || :first || '%' and n.plain like '%' || :last || '%')""")
			.param("first", words.getFirst())
			.param("last", words.getLast())
			.param("born", born, Types.DATE)
			.query(InterestSubjects::named)
			.list()
			.stream()
			.flatMap(List::stream)
			.filter((named) -> recorded(named).stream().anyMatch(standIns::contains))
			.map(Named::person)
			.distinct()
			.toList();
	}

	private List<Named> names(PersonId person) {
		return this.database.sql(NAMES + " and p.id = :person")
			.param("person", person.value())
			.query(InterestSubjects::named)
			.list()
			.stream()
			.flatMap(List::stream)
			.toList();
	}

	/**
	 * Who declares and who registers the same name wait for each other, in one order for
	 * all.
	 */
	private void lock(Collection<PersonId> standIns) {
		Locks.holdEach(this.database, "people.stand-in", standIns);
	}

	private static List<Named> named(ResultSet row, int number) throws SQLException {
		PersonId person = new PersonId(row.getObject("id", UUID.class));
		LocalDate born = row.getObject("born_on", LocalDate.class);
		return Stream.of(row.getString("name"), row.getString("known"))
			.filter(Objects::nonNull)
			.map((name) -> new Named(person, name, born))
			.toList();
	}

	/**
	 * Who stands for the name as declared: with its date of birth, and with none.
	 */
	private List<PersonId> declared(String name, @Nullable LocalDate born) {
		List<String> words = words(name);
		PersonId dateless = standIn(pair(words.getFirst(), words.getLast()), null);
		return (born != null)
				? Stream.concat(pairs(words).map((pair) -> standIn(pair, born)), Stream.of(dateless)).toList()
				: List.of(dateless);
	}

	/**
	 * All who may stand for a name as recorded: of each two of its words.
	 */
	private Set<PersonId> recorded(Named named) {
		return pairs(words(named.name())).map((pair) -> standIn(pair, named.born())).collect(Collectors.toSet());
	}

	private static Stream<String> pairs(List<String> words) {
		return (words.size() == 1) ? Stream.of(pair(words.getFirst(), words.getFirst()))
				: IntStream.range(0, words.size())
					.boxed()
					.flatMap(
							(first) -> words.stream().skip(first + 1L).map((second) -> pair(words.get(first), second)));
	}

	/**
	 * The words that count: of a name that never ends, those at both ends.
	 */
	private static List<String> words(String name) {
		List<String> words = Arrays.stream(TypedName.plain(name).split(" ")).distinct().toList();
		return (words.size() <= 2 * ENDS) ? words
				: Stream.concat(words.stream().limit(ENDS), words.stream().skip(words.size() - (long) ENDS)).toList();
	}

	private static String pair(String one, String other) {
		return (one.compareTo(other) <= 0) ? one + " " + other : other + " " + one;
	}

	/**
	 * Tells who was meant to nobody who has only the database (RFC 9562, version 8).
	 */
	private PersonId standIn(String pair, @Nullable LocalDate born) {
		ByteBuffer digested = ByteBuffer.wrap(this.digest.of("people.interest-subject", pair + " " + born));
		long high = (digested.getLong() & ~0xF000L) | 0x8000L;
		long low = (digested.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
		return new PersonId(new UUID(high, low));
	}

}
