package uk.rowan;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@RowanTest
class RowanApplicationTests {

	@Autowired
	private Clock clock;

	@Test
	void theClockIsTheDatabases() {
		Instant theirs = TestDatabase.DATABASE.owner()
			.sql("select now()")
			.query(java.sql.Timestamp.class)
			.single()
			.toInstant();
		assertThat(Duration.between(theirs, this.clock.instant())).isBetween(Duration.ofSeconds(-1),
				Duration.ofSeconds(5));
	}

}
