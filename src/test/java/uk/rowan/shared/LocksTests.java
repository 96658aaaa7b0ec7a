package uk.rowan.shared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@RowanTest
class LocksTests {

	private final JdbcClient database;

	private final PlatformTransactionManager transactions;

	private final TransactionTemplate transaction;

	@Autowired
	LocksTests(JdbcClient database, PlatformTransactionManager transactions) {
		this.database = database;
		this.transactions = transactions;
		this.transaction = new TransactionTemplate(transactions);
	}

	@Test
	void aLockIsHeldUntilTheTransactionEnds() {
		PersonId person = PersonId.next();
		String key = "shared.test " + person;
		this.transaction.executeWithoutResult((status) -> {
			Locks.hold(this.database, "shared.test", person);
			assertThat(isFree(key)).isFalse();
			assertThat(isFree("shared.test " + PersonId.next())).isTrue();
		});
		assertThat(isFree(key)).isTrue();
	}

	@Test
	void eachOfSeveralIsHeld() {
		List<PersonId> persons = List.of(PersonId.next(), PersonId.next());
		this.transaction.executeWithoutResult((status) -> {
			Locks.holdEach(this.database, "shared.test", persons);
			assertThat(persons).noneMatch((person) -> isFree("shared.test " + person));
			Locks.holdEach(this.database, "shared.test", List.of());
		});
	}

	@Test
	void nothingIsHeldWithoutATransaction() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> Locks.hold(this.database, "shared.test"));
	}

	@Test
	void nobodyElseLocksInAnotherWay() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
			assertThat(files.filter((file) -> file.toString().endsWith(".java"))
				.filter(LocksTests::locks)
				.map((file) -> file.getFileName().toString())).containsExactly("Locks.java");
		}
	}

	private static boolean locks(Path file) {
		try {
			return Files.readString(file).contains("pg_advisory");
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	/** Asked by another connection. */
	private boolean isFree(String key) {
		TransactionTemplate other = new TransactionTemplate(this.transactions);
		other.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
		return Boolean.TRUE.equals(other
			.execute((status) -> this.database.sql("select pg_try_advisory_xact_lock(hashtextextended(:key, 0))")
				.param("key", key)
				.query(Boolean.class)
				.single()));
	}

}
