package uk.rowan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import uk.rowan.shared.Role;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may do what with a record, as {@code relation-matrix.csv} has it.
 *
 * @param rows the roles by handler and relation
 */
record RelationMatrix(Map<String, Map<Relation, Set<Role>>> rows) {

	private static final Map<Character, Role> LETTERS = Map.of('C', Role.COORDINATOR, 'H', Role.CHAIR, 'M',
			Role.MINUTE_TAKER, 'S', Role.SOCIAL_WORKER, 'T', Role.TEAM_MANAGER);

	static RelationMatrix read() {
		List<List<String>> lines = text().lines()
			.filter((line) -> !line.startsWith("#"))
			.map((line) -> Arrays.stream(line.split(",")).map(String::strip).toList())
			.toList();
		List<Relation> columns = lines.getFirst()
			.stream()
			.skip(1)
			.map((name) -> Relation.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT)))
			.toList();
		assertThat(columns).containsExactly(Relation.values());
		Map<String, Map<Relation, Set<Role>>> rows = new LinkedHashMap<>();
		for (List<String> line : lines.subList(1, lines.size())) {
			Map<Relation, Set<Role>> row = new EnumMap<>(Relation.class);
			columns.forEach((relation) -> row.put(relation, roles(line.get(columns.indexOf(relation) + 1))));
			rows.put(line.getFirst(), row);
		}
		return new RelationMatrix(rows);
	}

	private static String text() {
		try {
			return new ClassPathResource("relation-matrix.csv").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Set<Role> roles(String letters) {
		return letters.replace("-", "")
			.chars()
			.mapToObj((letter) -> Objects.requireNonNull(LETTERS.get((char) letter)))
			.collect(Collectors.toSet());
	}

	Set<String> handlers() {
		return this.rows.keySet();
	}

	Set<Role> may(Handlers.Endpoint endpoint, Relation relation) {
		return Objects.requireNonNull(Objects.requireNonNull(this.rows.get(endpoint.toString())).get(relation));
	}

	/**
	 * The handlers of a record of a case, a person or a family.
	 */
	static List<Handlers.Endpoint> endpoints(Handlers handlers) {
		return handlers.all()
			.stream()
			.filter((endpoint) -> endpoint.path()
				.matches("/(cases|people|families|enquiries|conferences|plans)/\\{(id|person|mother|family)}.*"))
			.toList();
	}

}
