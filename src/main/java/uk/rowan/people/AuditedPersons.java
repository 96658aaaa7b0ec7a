package uk.rowan.people;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import uk.rowan.audit.PersonIdentities;
import uk.rowan.shared.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells the audit whom the data protection officer means: by what is known exactly,
 * whoever the record is open to.
 */
@Component
class AuditedPersons implements PersonIdentities {

	private static final Pattern IDENTITY = Pattern
		.compile("(?:.*/people/)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:/.*)?");

	private static final String SQL = """
			select p.id from person p where p.id = :id
			union
			select s.person_id from people_summary s where s.nhs_number = :number
			union
			select p.id from person p join person_name n on n.person_id = p.id
			where (p.born_on = :born or p.expected_on = :born) and n.ended_why is distinct from 'MISTAKEN'
			and (n.plain = :name or n.plain like :name || ' %')""";

	private final JdbcClient database;

	private final PeopleWords words;

	AuditedPersons(JdbcClient database, PeopleWords words) {
		this.database = database;
		this.words = words;
	}

	@Override
	public Set<PersonId> find(String typed, Optional<LocalDate> born) {
		Matcher identity = IDENTITY.matcher(typed.strip());
		String name = TypedName.plain(typed);
		return new HashSet<>(this.database.sql(SQL)
			.param("id", identity.matches() ? UUID.fromString(identity.group(1)) : null, java.sql.Types.OTHER)
			.param("number", NhsNumber.parse(typed).map(NhsNumber::digits).orElse(""))
			.param("born", name.isEmpty() ? null : born.orElse(null), java.sql.Types.DATE)
			.param("name", name)
			.query((row, number) -> new PersonId(row.getObject("id", UUID.class)))
			.list());
	}

	@Override
	public Optional<String> words(PersonId person) {
		return this.database.sql("select * from people_summary where person_id = :person")
			.param("person", person.value())
			.query((row, number) -> PersonSummary.of(row))
			.optional()
			.map((found) -> Stream
				.of(Optional.of(found.name()),
						Optional.ofNullable(found.born()).map((day) -> say("born", PeopleWords.day(day))),
						Optional.ofNullable(found.expected()).map((day) -> say("expected", PeopleWords.day(day))),
						Optional.of(found.nhsNumberInGroups())
							.filter((number) -> !number.isEmpty())
							.map((number) -> say("nhs", number)))
				.flatMap(Optional::stream)
				.collect(Collectors.joining(", ")));
	}

	private String say(String what, String value) {
		return this.words.say("people.audited." + what, value);
	}

}
