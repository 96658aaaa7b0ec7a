package uk.rowan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import uk.rowan.shared.Ids;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whom each handler serves, written down in {@code access-matrix.csv} and tried with
 * every role. A handler without a row, and a row without a handler, fail the build.
 */
@RowanTest
class AccessMatrixTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Handlers handlers;

	@Test
	void everyHandlerHasItsRow() throws IOException {
		Map<String, String> found = new TreeMap<>();
		this.handlers.all().forEach((endpoint) -> found.put(endpoint.toString(), whom(endpoint)));
		Path drawn = Files.createDirectories(Path.of("target")).resolve("access-matrix.csv");
		Files.writeString(drawn,
				found.entrySet()
					.stream()
					.map((entry) -> entry.getKey() + "," + entry.getValue())
					.collect(Collectors.joining("\n", "handler,serves\n", "\n")));
		assertThat(found).as("what the code says now is in %s; read it before you copy it", drawn)
			.isEqualTo(expected());
	}

	@Test
	void aRoleThatIsNotServedIsRefused() throws Exception {
		Map<String, String> expected = expected();
		for (Handlers.Endpoint endpoint : this.handlers.all()) {
			String whom = expected.getOrDefault(endpoint.toString(), "");
			if (whom.equals("the world")) {
				continue;
			}
			assertThat(statusWithoutSignIn(endpoint)).as("%s for nobody", endpoint).isIn(302, 303, 401, 403);
			Set<String> served = Set.copyOf(Arrays.asList(whom.split(" ", -1)));
			for (Role role : Role.values()) {
				int status = status(endpoint, role);
				assertThat(status).as("%s for %s", endpoint, role).isLessThan(500);
				boolean refused = status == 403;
				assertThat(refused).as("%s for %s", endpoint, role)
					.isEqualTo(!served.contains(role.name()) && !served.contains("everybody"));
			}
		}
	}

	private int status(Handlers.Endpoint endpoint, Role role) throws Exception {
		return this.mvc
			.perform(MockMvcRequestBuilders.request(endpoint.method(), endpoint.with(Ids.next().toString()))
				.with(SignedIn.as(role))
				.with(SecurityMockMvcRequestPostProcessors.csrf()))
			.andReturn()
			.getResponse()
			.getStatus();
	}

	private int statusWithoutSignIn(Handlers.Endpoint endpoint) throws Exception {
		return this.mvc
			.perform(MockMvcRequestBuilders.request(endpoint.method(), endpoint.with(Ids.next().toString()))
				.with(SecurityMockMvcRequestPostProcessors.csrf()))
			.andReturn()
			.getResponse()
			.getStatus();
	}

	private static String whom(Handlers.Endpoint endpoint) {
		if (endpoint.forTheWorld()) {
			return "the world";
		}
		Set<Role> served = Handlers.served(endpoint);
		return served.size() == Role.values().length ? "everybody"
				: served.stream().sorted().map(Role::name).collect(Collectors.joining(" "));
	}

	private static Map<String, String> expected() throws IOException {
		return new ClassPathResource("access-matrix.csv").getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.skip(1)
			.map((line) -> line.split(",", 2))
			.collect(Collectors.toMap((row) -> row[0], (row) -> row[1], (a, b) -> a, TreeMap::new));
	}

}
