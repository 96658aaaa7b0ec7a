package uk.rowan;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import uk.rowan.audit.KeyedDigest;
import uk.rowan.people.InterestSubjects;
import uk.rowan.reach.Interests;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.mockito.ArgumentMatchers.anyString;

/**
 * A conflict of interest that was declared in a name does not stop to close records
 * because a key was replaced, without anybody noticing.
 */
@RowanTest
class DigestKeyCheckTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient database;

	@Autowired
	private KeyedDigest digest;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private PlatformTransactionManager transactions;

	private final KeyedDigest another = Mockito.mock(KeyedDigest.class);

	private void undone(Consumer<ActingUser> happening) {
		Mockito.when(this.another.of(anyString(), anyString())).thenReturn(new byte[32]);
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			status.setRollbackOnly();
			happening.accept(Household.colleague(this.context, null, Role.ADMIN));
		});
	}

	private void declareInName(ActingUser user) {
		this.context.getBean(Interests.class)
			.declare(user, this.context.getBean(InterestSubjects.class)
				.inName(user.id(), "Quillon Hazelmere", LocalDate.of(2019, 5, 4), "a cousin"));
	}

	private void start(KeyedDigest key, boolean lost) {
		new DigestKeyCheck(this.database, key, lost).afterSingletonsInstantiated();
	}

	private int keys() {
		return this.database.sql("select count(*) from audit_digest_key").query(Integer.class).single();
	}

	@Test
	void theKeyThatIsKnownStarts() {
		undone((user) -> {
			declareInName(user);
			int before = keys();
			assertThatNoException().isThrownBy(() -> start(this.digest, false));
			assertThat(keys()).isEqualTo(before).isPositive();
		});
	}

	@Test
	void anotherKeyIsRefusedWhileConflictsInANameStand() {
		undone((user) -> {
			declareInName(user);
			int before = keys();
			assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> start(this.another, false))
				.withMessageContaining("rowan.audit.digest-key is missing or another one")
				.withMessageContaining("conflicts of interest were declared in a name");
			assertThat(keys()).isEqualTo(before);
		});
	}

	@Test
	void anotherKeyIsTakenOnceNoneStands() {
		undone((user) -> {
			this.database.sql("""
					update reach set until_at = greatest(from_at, rowan_now()), ended_by = :by, end_reason = 'over'
					where subject_kind = 'STAND_IN' and until_at is null""").param("by", user.id().value()).update();
			int before = keys();
			start(this.another, false);
			assertThat(keys()).isEqualTo(before + 1);
			assertThatNoException().isThrownBy(() -> start(this.another, false));
			assertThat(keys()).isEqualTo(before + 1);
		});
	}

	@Test
	void aLostKeyIsGivenUpAndSomebodyIsToldWhatMustBeDoneAgain() {
		undone((user) -> {
			declareInName(user);
			assertThat(work(user)).doesNotContain("declared again");
			start(this.another, true);
			assertThat(work(user)).contains("Have conflicts of interest declared again");
		});
	}

	private String work(ActingUser user) {
		try {
			return new Desk(this.mvc, user).open("/").words();
		}
		catch (Exception ex) {
			throw new AssertionError(ex);
		}
	}

}
