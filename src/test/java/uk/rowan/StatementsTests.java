package uk.rowan;

import java.time.Clock;

import org.junit.jupiter.api.Test;
import uk.rowan.shared.DatabaseClock;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@RowanTest
class StatementsTests {

	@Autowired
	private Clock clock;

	@Test
	void everyStatementIsHeard() throws Exception {
		DatabaseClock databases = (DatabaseClock) this.clock;
		Statements statements = Statements.during(() -> {
			databases.synchronise();
			databases.synchronise();
		});
		assertThat(statements.texts()).containsExactly("select rowan_now()", "select rowan_now()");
		assertThat(statements.count()).isEqualTo(2);
	}

	@Test
	void whatAJobSendsMeanwhileIsNotCounted() throws Exception {
		DatabaseClock databases = (DatabaseClock) this.clock;
		Statements statements = Statements.during(() -> Thread.ofPlatform().start(databases::synchronise).join());
		assertThat(statements.all()).isNotEmpty();
		assertThat(statements.count()).isZero();
	}

	@Test
	void theTestDatabaseIsAsDurableAsACouncils() {
		for (String setting : new String[] { "fsync", "synchronous_commit", "full_page_writes" }) {
			assertThat(TestDatabase.DATABASE.show(setting)).as(setting).isEqualTo("on");
		}
	}

}
