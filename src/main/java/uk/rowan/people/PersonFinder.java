package uk.rowan.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import uk.rowan.shared.ActingUser;
import uk.rowan.web.TypedDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds persons by what is known of them, among those open to the asker: every word of
 * the name in any order, present, former or other names, with and without accents.
 */
@Component
class PersonFinder {

	private static final int MOST_WORDS = 6;

	private static final int CANDIDATES = 10;

	private final JdbcClient database;

	PersonFinder(JdbcClient database) {
		this.database = database;
	}

	List<PersonSummary> find(ActingUser by, PersonSearchForm asked, String order, int limit, int offset,
			AtomicLong total) {
		Map<String, Object> values = new HashMap<>();
		String conditions = String.join(" and ", conditions(asked, values));
		return this.database
			.sql("select s.*, count(*) over () as total from people_summary s where " + conditions
					+ " and exists (select from people_open_person o"
					+ " where o.person_id = s.person_id and o.account_id = :account) " + order
					+ " limit :limit offset :offset")
			.params(values)
			.param("account", by.id().value())
			.param("limit", limit)
			.param("offset", offset)
			.query((row, number) -> {
				total.set(row.getLong("total"));
				return PersonSummary.of(row);
			})
			.list();
	}

	/**
	 * A few persons of that name, to choose one from.
	 */
	List<PersonSummary> named(ActingUser by, String name) {
		if (TypedName.plain(name).isEmpty()) {
			return List.of();
		}
		return find(by, new PersonSearchForm(name, TypedDate.BLANK, ""), "order by s.family, s.given, s.person_id",
				CANDIDATES, 0, new AtomicLong());
	}

	private static List<String> conditions(PersonSearchForm asked, Map<String, Object> values) {
		List<String> conditions = new ArrayList<>();
		String name = TypedName.plain(asked.name());
		if (!name.isEmpty()) {
			conditions.add(named(name.split(" "), values));
		}
		asked.born().toDate().ifPresent((LocalDate day) -> {
			conditions.add("(s.born_on = :day or s.kind = 'UNBORN' and s.expected_on = :day)");
			values.put("day", day);
		});
		NhsNumber.parse(asked.nhsNumber()).ifPresent((number) -> {
			conditions.add("s.nhs_number = :number");
			values.put("number", number.digits());
		});
		return conditions;
	}

	private static String named(String[] words, Map<String, Object> values) {
		StringBuilder sql = new StringBuilder("""
				s.person_id in (
					select n.person_id from person_name n where n.ended_why is distinct from 'MISTAKEN'""");
		for (int index = 0; index < Math.min(words.length, MOST_WORDS); index++) {
			sql.append(" and n.plain like :word").append(index);
			values.put("word" + index, "%" + words[index] + "%");
		}
		return sql.append(")").toString();
	}

}
