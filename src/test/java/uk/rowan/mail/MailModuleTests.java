package uk.rowan.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.TestPost;
import uk.rowan.account.Accounts;
import uk.rowan.account.NewAccount;
import uk.rowan.reach.GlassBroken;
import uk.rowan.reach.Grant;
import uk.rowan.reach.Reach;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@RowanTest
class MailModuleTests {

	private final JdbcClient owner = TestDatabase.DATABASE.owner();

	private final String address = "worker." + UUID.randomUUID() + "@council.example";

	@Autowired
	private Post post;

	@Autowired
	private Dispatch dispatch;

	@Autowired
	private TestPost server;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Reach reach;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private SchedulerClient jobs;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private Clock clock;

	@Test
	void aMessageGoesOutOnceAfterTheTransactionThatPostedIt() {
		MessageId id = send(worker());
		eventually(() -> this.server.to(this.address).size() == 1);
		eventually(() -> sent(id));
		assertThat(this.dispatch.send(id.value())).as("delivered again").isTrue();
		assertThat(this.server.to(this.address)).hasSize(1);
	}

	@Test
	void nothingGoesOutWhenTheTransactionDoesNotCommit() {
		AccountId worker = worker();
		this.transaction.executeWithoutResult((status) -> {
			this.post.send(ActingUser.SYSTEM, worker, "mail.case-opened", null);
			status.setRollbackOnly();
		});
		assertThat(this.owner.sql("select count(*) from message where account_id = :to")
			.param("to", worker.value())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void whatTheServerRefusedGoesOutWhenItIsDeliveredAgain() {
		this.server.refuse(this.address);
		MessageId id = send(worker());
		eventually(() -> failures(id) == 1);
		assertThat(sent(id)).isFalse();
		this.server.accept(this.address);
		int stale = this.owner
			.sql("update event_publication set publication_date = publication_date - interval '5 minutes' "
					+ "where serialized_event like '%' || :id || '%'")
			.param("id", id.toString())
			.update();
		assertThat(stale).isOne();
		this.jobs.reschedule(TaskInstanceId.of("event-resubmission", "recurring"), Instant.now());
		eventually(() -> sent(id));
		assertThat(this.server.to(this.address)).hasSize(1);
		eventually(() -> publications(id) == 0);
	}

	@Test
	void theAllocatedWorkersAreToldOfBrokenGlassAndNobodyIsNamed() {
		AccountId worker = worker();
		AccountId breaker = AccountId.next();
		CaseId aCase = CaseId.next();
		this.transaction.executeWithoutResult(
				(status) -> this.reach.grant(ActingUser.SYSTEM, Grant.toAllocated(aCase, worker, Role.SOCIAL_WORKER)));
		for (int times = 0; times < 2; times++) {
			this.transaction
				.executeWithoutResult((status) -> this.events.publishEvent(new GlassBroken(aCase, breaker)));
		}
		eventually(() -> this.server.to(this.address).size() == 1);
		assertThat(this.server.to(this.address)).singleElement().satisfies((mail) -> {
			assertThat(mail.getSubject()).isEqualTo("Rowan: a case was opened by somebody who is not allocated to it");
			assertThat(mail.getText()).contains("Sign in")
				.doesNotContain("Robin", aCase.toString(), breaker.toString());
		});
	}

	private AccountId worker() {
		AccountId id = AccountId.next();
		this.accounts.create(ActingUser.SYSTEM, new NewAccount(id, "worker" + id, "Robin Example", this.address, null,
				Set.of(Role.SOCIAL_WORKER), null));
		return id;
	}

	private MessageId send(AccountId to) {
		@Nullable MessageId id = this.transaction
			.execute((status) -> this.post.send(ActingUser.SYSTEM, to, "mail.case-opened", null).orElse(null));
		return java.util.Objects.requireNonNull(id);
	}

	private boolean sent(MessageId id) {
		return this.owner.sql("select sent_at is not null from message where id = :id")
			.param("id", id.value())
			.query(Boolean.class)
			.single();
	}

	private int failures(MessageId id) {
		return this.owner.sql("select failures from message where id = :id")
			.param("id", id.value())
			.query(Integer.class)
			.single();
	}

	private int publications(MessageId id) {
		return this.owner.sql("select count(*) from event_publication where serialized_event like '%' || :id || '%'")
			.param("id", id.toString())
			.query(Integer.class)
			.single();
	}

	private void eventually(BooleanSupplier fact) {
		Instant end = this.clock.instant().plus(Duration.ofSeconds(30));
		while (!fact.getAsBoolean() && this.clock.instant().isBefore(end)) {
			java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
		}
		assertThat(fact.getAsBoolean()).isTrue();
	}

}
