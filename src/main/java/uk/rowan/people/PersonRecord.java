package uk.rowan.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import uk.rowan.people.PersonPage.AddressLine;
import uk.rowan.people.PersonPage.NameLine;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.PersonId;
import uk.rowan.web.Crumb;
import uk.rowan.web.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads all that is known of a person, in a few statements.
 */
@Service
class PersonRecord {

	private final JdbcClient database;

	private final PersonHeads heads;

	private final Relationships relationships;

	private final FormerTies former;

	private final List<PersonLinks> links;

	PersonRecord(JdbcClient database, PersonHeads heads, Relationships relationships, FormerTies former,
			List<PersonLinks> links) {
		this.database = database;
		this.heads = heads;
		this.relationships = relationships;
		this.former = former;
		this.links = List.copyOf(links);
	}

	@Transactional
	Map<String, Object> show(ActingUser by, PersonId person) {
		Map<String, Object> model = this.heads.open(by, person, "record");
		model.put("page", PersonPage.of(person, names(person), addresses(by, person),
				this.relationships.withOwnMemberships(by, person), this.former.of(by, person)));
		model.put("links", links(by, PersonHead.of(model)));
		return model;
	}

	private List<Crumb> links(ActingUser by, PersonHead head) {
		PersonSummary summary = new PersonSummary(head.id(), head.name(), head.kind(), head.born(), head.expected(),
				head.nhsNumber());
		return this.links.stream().flatMap((source) -> source.links(by, summary, head.changeable()).stream()).toList();
	}

	/**
	 * The names of a person whose head was opened.
	 */
	@Transactional
	Map<String, Object> showNames(ActingUser by, PersonId person) {
		Map<String, Object> model = this.heads.openToChange(by, person, "names");
		model.put("names", names(person));
		return model;
	}

	/**
	 * The same, to decide about an alias that is in use: what it is stands in the model.
	 * @throws NotFound when the person has no such alias, or not for this user
	 */
	@Transactional
	Map<String, Object> showAlias(ActingUser by, PersonId person, UUID alias) {
		Map<String, Object> model = this.heads.openToChange(by, person, "names");
		model.put("what",
				names(person).stream()
					.filter((line) -> line.current() && line.alias() && line.id().equals(alias))
					.map(NameLine::name)
					.findFirst()
					.orElseThrow(NotFound::new));
		return model;
	}

	/**
	 * The first day on which an alias in use can have been one, empty when not known; to
	 * check by, not to show.
	 */
	@Transactional(readOnly = true)
	Optional<LocalDate> aliasBegan(PersonId person, UUID alias) {
		return this.database.sql("""
				select greatest(n.from_on, p.born_on) from person_name n join person p on p.id = n.person_id
				where n.id = :alias and n.person_id = :person""")
			.param("alias", alias)
			.param("person", person.value())
			.query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
			.optional()
			.flatMap(Function.identity());
	}

	/**
	 * The addresses of a person whose head was opened.
	 */
	@Transactional
	Map<String, Object> showAddresses(ActingUser by, PersonId person) {
		Map<String, Object> model = this.heads.openToChange(by, person, "addresses");
		model.put("addresses", addresses(by, person));
		return model;
	}

	/**
	 * The same, to decide about one that stands.
	 * @throws NotFound when the person has no such address, or not for this user
	 */
	@Transactional
	Map<String, Object> showAddress(ActingUser by, PersonId person, UUID address) {
		Map<String, Object> model = this.heads.openToChange(by, person, "addresses");
		model.put("address",
				addresses(by, person).stream()
					.filter((line) -> line.current() && line.id().equals(address))
					.findFirst()
					.orElseThrow(NotFound::new));
		return model;
	}

	/**
	 * One address, ended or not, of those that the user may know of; to check by, not to
	 * show.
	 */
	@Transactional(readOnly = true)
	Optional<AddressLine> address(ActingUser by, PersonId person, UUID address) {
		return addresses(by, person).stream().filter((line) -> line.id().equals(address)).findFirst();
	}

	private List<NameLine> names(PersonId person) {
		return this.database.sql("""
				select *, concat_ws(' ', nullif(given, ''), nullif(family, '')) as display_name from person_name
				where person_id = :person order by ended_at is null desc, kind = 'ALIAS', recorded_at desc, id""")
			.param("person", person.value())
			.query((row, number) -> new NameLine(row.getObject("id", UUID.class), row.getString("kind"),
					row.getString("display_name"), row.getString("known_as"), days(row),
					row.getString("ended_why") == null, "ALIAS".equals(row.getString("kind")),
					row.getString("ended_why")))
			.list();
	}

	private List<AddressLine> addresses(ActingUser by, PersonId person) {
		return this.database
			.sql("""
					select id, confidential, from_on, until_on, ended_why, case when not confidential then lines end as lines,
						case when not confidential then town end as town,
						case when not confidential then postcode end as postcode
					from person_address a
					where person_id = :person and (not confidential or exists (
						select from people_open_address o where o.address_id = a.id and o.account_id = :account))
					order by ended_at is null desc, from_on desc nulls last, recorded_at desc, id""")
			.param("person", person.value())
			.param("account", by.id().value())
			.query((row, number) -> new AddressLine(row.getObject("id", UUID.class), text(row),
					row.getBoolean("confidential"), row.getObject("from_on", LocalDate.class),
					row.getObject("until_on", LocalDate.class), row.getString("ended_why") == null,
					row.getString("ended_why")))
			.list();
	}

	private static List<String> text(ResultSet row) throws SQLException {
		List<String> text = new ArrayList<>();
		String lines = row.getString("lines");
		if (lines != null) {
			text.addAll(lines.lines().toList());
			text.add((row.getString("town") + " " + row.getString("postcode")).strip());
		}
		return text;
	}

	private static String days(ResultSet row) throws SQLException {
		return PeopleWords.days(row.getObject("from_on", LocalDate.class), row.getObject("until_on", LocalDate.class));
	}

}
