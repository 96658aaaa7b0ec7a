package uk.rowan.shared;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Offers the database's time as the one {@link java.time.Clock} of the application.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ClockConfiguration {

	private final JdbcClient database;

	ClockConfiguration(JdbcClient database) {
		this.database = database;
	}

	@Bean
	@DependsOn("flywayInitializer")
	DatabaseClock clock() {
		return new DatabaseClock(this.database);
	}

	/**
	 * Follows the database's clock on every node, so it is no job of the cluster.
	 */
	@Bean
	ClockFollower clockFollower(DatabaseClock clock) {
		return new ClockFollower(clock);
	}

	record ClockFollower(DatabaseClock clock) {

		@Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
		void follow() {
			this.clock.synchronise();
		}

	}

}
