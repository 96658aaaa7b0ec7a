package uk.rowan.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.PersonId;
import uk.rowan.web.Badge;
import uk.rowan.web.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a person's record to somebody: asks whether it is open, and remembers the view
 * (ST-21).
 */
@Service
class PersonHeads {

	private final JdbcClient database;

	private final List<PersonBadges> badges;

	private final PeopleWords words;

	private final Audit audit;

	PersonHeads(JdbcClient database, List<PersonBadges> badges, PeopleWords words, Audit audit) {
		this.database = database;
		this.badges = List.copyOf(badges);
		this.words = words;
		this.audit = audit;
	}

	/**
	 * The head of a page about a person, in a model that the page's own parts join.
	 * @param page which page, as a code for the audit
	 * @throws NotFound when there is no such person, or not for this user
	 */
	@Transactional
	Map<String, Object> open(ActingUser by, PersonId person, String page) {
		PersonHead head = this.database.sql("""
				select s.*, p.version, p.sex, people_may_change(:account, s.person_id) as changeable, exists (
					select from people_open_directly d
					where d.person_id = s.person_id and d.account_id = :account) as direct
				from people_summary s join person p on p.id = s.person_id
				where s.person_id = :person and exists (
					select from people_open_person o where o.person_id = s.person_id and o.account_id = :account)""")
			.param("person", person.value())
			.param("account", by.id().value())
			.query(PersonHeads::head)
			.optional()
			.orElseThrow(NotFound::new);
		this.audit.record(by,
				AuditNote.of("people.person-viewed", "person", person.value()).about(person).with("page", page));
		Map<String, Object> model = new HashMap<>();
		model.put("head", head);
		model.put("identity", this.words.identity(head, badgesOf(person)));
		return model;
	}

	/**
	 * The same, on a page that changes the record.
	 * @throws NotFound also when break-glass alone opened the person to the user
	 */
	@Transactional
	Map<String, Object> openToChange(ActingUser by, PersonId person, String page) {
		Map<String, Object> model = open(by, person, page);
		if (!PersonHead.of(model).changeable()) {
			throw new NotFound();
		}
		return model;
	}

	private List<Badge> badgesOf(PersonId person) {
		List<Badge> found = new ArrayList<>();
		this.badges.forEach((source) -> found.addAll(source.badges(List.of(person)).getOrDefault(person, List.of())));
		return found;
	}

	private static PersonHead head(ResultSet row, int number) throws SQLException {
		return new PersonHead(new PersonId(row.getObject("person_id", UUID.class)), row.getInt("version"),
				row.getString("display_name"), row.getString("given"), row.getString("family"),
				PersonKind.valueOf(row.getString("kind")), row.getObject("born_on", LocalDate.class),
				row.getObject("expected_on", LocalDate.class), row.getObject("died_on", LocalDate.class),
				Sex.valueOf(row.getString("sex")), row.getString("nhs_number"), row.getBoolean("changeable"),
				row.getBoolean("direct"));
	}

}
