package uk.rowan.invitation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import uk.rowan.shared.ActingUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds where people live now; of a confidential address only that there is one.
 */
@Component
class Homes {

	private static final String SQL = """
			select a.person_id, a.address_id, a.confidential, a.lines, a.town, a.postcode, exists (
				select from people_open_address o where o.address_id = a.address_id and o.account_id = :account) as open
			from people_postal_address a
			where a.person_id in (:persons)
			order by a.recorded_at, a.address_id""";

	private final JdbcClient database;

	Homes(JdbcClient database) {
		this.database = database;
	}

	/**
	 * The addresses of each, the latest last.
	 */
	Map<UUID, List<Home>> of(ActingUser user, Collection<UUID> persons) {
		if (persons.isEmpty()) {
			return Map.of();
		}
		return this.database.sql(SQL)
			.param("account", user.id().value())
			.param("persons", persons)
			.query((row, number) -> new Home(row.getObject("person_id", UUID.class),
					row.getObject("address_id", UUID.class), row.getBoolean("confidential"), row.getBoolean("open"),
					Stream
						.concat(row.getString("lines").lines(),
								Stream.of(row.getString("town"), row.getString("postcode")))
						.filter((line) -> !line.isBlank())
						.toList()))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Home::person));
	}

}
