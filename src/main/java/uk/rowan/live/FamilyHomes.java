package uk.rowan.live;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import uk.rowan.shared.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads where the children of a conference and their families live.
 */
@Component
class FamilyHomes {

	private final JdbcClient database;

	FamilyHomes(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Where somebody lives.
	 *
	 * @param confidential whether it is kept confidential
	 * @param lines the address on one line, empty when it is kept confidential
	 */
	record Home(boolean confidential, String lines) {

		/**
		 * Nothing of where: it never reaches a log.
		 */
		@Override
		public String toString() {
			return "home";
		}

	}

	/**
	 * The address that was recorded last, of each who has one; confidential as soon as
	 * one of theirs is. A child's is confidential as soon as anybody's of the family is:
	 * whoever hides is found through the child, however the address is written.
	 */
	Map<PersonId, Home> of(List<Kin> kin) {
		Map<PersonId, Home> homes = new HashMap<>();
		this.database.sql("""
				select distinct on (person_id) person_id, bool_or(confidential) over (partition by person_id) as hidden,
					lines, town, postcode
				from people_postal_address where person_id in (:persons)
				order by person_id, recorded_at desc""")
			.param("persons",
					kin.stream()
						.flatMap((one) -> Stream.concat(Stream.of(one.child().id()), one.persons()))
						.map(PersonId::value)
						.distinct()
						.toList())
			.query((row) -> {
				boolean hidden = row.getBoolean("hidden");
				String lines = Stream.of(row.getString("lines"), row.getString("town"), row.getString("postcode"))
					.filter((line) -> !line.isBlank())
					.map((line) -> line.strip().replaceAll("\\s*\\R\\s*", ", "))
					.collect(Collectors.joining(", "));
				homes.put(new PersonId(row.getObject("person_id", UUID.class)), new Home(hidden, hidden ? "" : lines));
			});
		if (homes.values().stream().anyMatch(Home::confidential)) {
			kin.forEach((one) -> homes.replace(one.child().id(), new Home(true, "")));
		}
		return homes;
	}

}
