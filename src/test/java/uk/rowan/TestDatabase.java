package uk.rowan;

import uk.rowan.demo.EmbeddedDatabase;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * One database for all tests of a run, used as production uses its own: two roles.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

	/** Shared by every context of the run. */
	public static final EmbeddedDatabase DATABASE = EmbeddedDatabase.temporary();

	@Bean
	DynamicPropertyRegistrar databaseProperties() {
		return (registry) -> {
			registry.add("spring.datasource.url", DATABASE::url);
			registry.add("spring.datasource.username", () -> "rowan_app");
			registry.add("spring.datasource.password", () -> EmbeddedDatabase.PASSWORD);
			registry.add("spring.flyway.url", DATABASE::url);
			registry.add("spring.flyway.user", () -> "rowan_owner");
			registry.add("spring.flyway.password", () -> EmbeddedDatabase.PASSWORD);
		};
	}

}
