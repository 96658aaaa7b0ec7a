package uk.rowan;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import uk.rowan.account.Accounts;
import uk.rowan.audit.Audit;
import uk.rowan.audit.KeyedDigest;
import uk.rowan.people.InterestSubjects;
import uk.rowan.people.NewPerson;
import uk.rowan.people.People;
import uk.rowan.reach.Interest;
import uk.rowan.reach.Interests;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;
import uk.rowan.shared.TeamId;

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

	private static final LocalDate BORN = LocalDate.of(2019, 5, 4);

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

	private TeamId team = TeamId.next();

	private final KeyedDigest another = Mockito.mock(KeyedDigest.class);

	private void undone(Consumer<ActingUser> happening) {
		Mockito.when(this.another.of(anyString(), anyString())).thenReturn(new byte[32]);
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			status.setRollbackOnly();
			this.team = this.context.getBean(Accounts.class).team("Team " + TeamId.next());
			happening.accept(Household.colleague(this.context, null, Role.ADMIN));
		});
	}

	private void declareInName(ActingUser user) {
		this.context.getBean(Interests.class)
			.declare(user, this.context.getBean(InterestSubjects.class)
				.inName(user.id(), "Quillon Hazelmere", BORN, "a cousin"));
	}

	private void start(KeyedDigest key, boolean givenUp) {
		new DigestKeyCheck(this.database, key, this.context.getBean(Audit.class), this.transactions, givenUp)
			.afterSingletonsInstantiated();
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
			endAll(user);
			int before = keys();
			start(this.another, false);
			assertThat(keys()).isEqualTo(before + 1);
			assertThatNoException().isThrownBy(() -> start(this.another, false));
			assertThat(keys()).isEqualTo(before + 1);
		});
	}

	@Test
	void aLostKeyIsGivenUpAndTheManagerIsToldWhatMustBeDoneAgain() {
		undone((admin) -> {
			endAll(admin);
			ActingUser manager = colleague(this.team, Role.TEAM_MANAGER);
			declareInName(colleague(this.team, Role.CHAIR));
			declareInName(colleague(this.team, Role.COORDINATOR));
			declareInName(manager);
			assertThat(work(manager)).doesNotContain("declared again");
			start(this.another, true);
			assertThat(work(manager)).contains("Have conflicts of interest declared again")
				.contains("2 declarations of colleagues")
				.doesNotContain("Tell the team managers");
			assertThat(this.database.sql("""
					select codes::json ->> 'declarations' from audit_entry where act = 'audit.digest-key-given-up'
					and actor_id = :system order by position desc limit 1""")
				.param("system", ActingUser.SYSTEM.id().value())
				.query(String.class)
				.single()).isEqualTo("3");
		});
	}

	@Test
	void whoMayNotSeeConflictsIsNotToldHowManyThereAre() {
		undone((admin) -> {
			endAll(admin);
			TeamId other = this.context.getBean(Accounts.class).team("Team " + TeamId.next());
			colleague(this.team, Role.TEAM_MANAGER);
			declareInName(colleague(this.team, Role.CHAIR));
			start(this.another, true);
			assertThat(work(colleague(other, Role.TEAM_MANAGER))).doesNotContain("declared again");
			assertThat(work(admin)).contains("Tell the team managers that conflicts of interest must be declared again")
				.doesNotContain("1 declaration", "Have conflicts");
		});
	}

	@Test
	void aConflictThatIsDeclaredAgainIsNotOldAnyMore() {
		undone((admin) -> {
			endAll(admin);
			ActingUser manager = colleague(this.team, Role.TEAM_MANAGER);
			AccountId chair = colleague(this.team, Role.CHAIR).id();
			PersonId child = this.context.getBean(People.class)
				.register(ActingUser.SYSTEM, NewPerson.child("Quillon", "Hazelmere", BORN));
			PersonId former = PersonId.next();
			this.context.getBean(Interests.class)
				.declare(admin, new Interest(chair, child, List.of(child), List.of(former), "an aunt"));
			aDayPasses(chair);
			this.database.sql(
					"insert into audit_digest_key select decode(repeat('ab', 32), 'hex'), rowan_now() - interval '1 hour'")
				.update();
			assertThat(work(manager)).contains("1 declaration of a colleague");
			assertThat(page(manager, "/interests")).contains("Declare it again");
			this.context.getBean(Interests.class)
				.declare(admin, this.context.getBean(InterestSubjects.class).with(chair, child, "an aunt"));
			assertThat(page(manager, "/interests")).contains("an aunt").doesNotContain("Declare it again");
			assertThat(work(manager)).doesNotContain("declared again");
		});
	}

	/** What was declared now was declared a day ago; only rows may be added. */
	private void aDayPasses(AccountId account) {
		this.database.sql("""
				insert into reach (id, kind, subject_kind, subject_id, account_id, ground, reason, from_at, given_by,
					declaration_id)
				select gen_random_uuid(), kind, subject_kind, gen_random_uuid(), account_id, ground, reason,
					from_at - interval '1 day', given_by, declaration_id
				from reach where account_id = :account and subject_kind = 'STAND_IN'""")
			.param("account", account.value())
			.update();
		this.database.sql("""
				update reach set until_at = from_at, ended_by = given_by, end_reason = 'a day has passed'
				where account_id = :account and subject_kind = 'STAND_IN' and from_at = rowan_now()""")
			.param("account", account.value())
			.update();
	}

	private void endAll(ActingUser user) {
		this.database.sql("""
				update reach set until_at = greatest(from_at, rowan_now()), ended_by = :by, end_reason = 'over'
				where subject_kind = 'STAND_IN' and until_at is null""").param("by", user.id().value()).update();
	}

	private ActingUser colleague(TeamId team, Role role) {
		return Household.colleague(this.context, team, role);
	}

	private String work(ActingUser user) {
		return page(user, "/");
	}

	private String page(ActingUser user, String address) {
		try {
			return new Desk(this.mvc, user).open(address).words();
		}
		catch (Exception ex) {
			throw new AssertionError(ex);
		}
	}

}
