package uk.rowan.casefile;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.account.AccountLeft;
import uk.rowan.reach.Reach;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;
import uk.rowan.web.Stale;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * Two who restrict, or break the glass, at the same moment: the second has begun before
 * the first, and acts while the first has not finished.
 */
@RowanTest
@Import(Unit.class)
class ReachAtOnceTests {

	@Autowired
	private Unit unit;

	@Autowired
	private Reach reach;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private JdbcClient database;

	@Autowired
	private ApplicationEventPublisher events;

	@Test
	void oneOfTwoWhoRestrictCasesOfOneChildIsToldThatItIsDone() throws Exception {
		PersonId child = this.unit.child("Ada");
		CaseId closed = this.unit.caseOf(child);
		this.unit.cases().close(ActingUser.SYSTEM, closed, Unit.OPENED, ClosureReason.SERVICES_CEASED, "");
		CaseId open = this.unit.caseOf(child);
		ActingUser first = this.unit.colleague(Role.COORDINATOR);
		ActingUser second = this.unit.colleague(Role.COORDINATOR);
		assertThatExceptionOfType(ExecutionException.class)
			.isThrownBy(() -> atOnce(() -> this.reach.restrict(first, open, List.of(first.id()), "private"),
					() -> this.reach.restrict(second, closed, List.of(second.id()), "private")))
			.withCauseInstanceOf(Stale.class);
		assertThat(rows("RESTRICTION", open) + rows("RESTRICTION", closed)).isOne();
	}

	@Test
	void oneOfTwoWhoChangeARestrictionIsToldThatItIsDone() throws Exception {
		CaseId id = this.unit.someCase();
		ActingUser first = this.unit.colleague(Role.COORDINATOR);
		ActingUser second = this.unit.colleague(Role.COORDINATOR);
		this.reach.restrict(first, id, List.of(first.id(), second.id()), "private");
		UUID running = TestDatabase.DATABASE.owner()
			.sql("select id from reach_restriction where case_id = :case")
			.param("case", id.value())
			.query(UUID.class)
			.single();
		assertThatExceptionOfType(ExecutionException.class)
			.isThrownBy(() -> atOnce(() -> this.reach.changeRestriction(first, running, List.of(first.id()), "mine"),
					() -> this.reach.lift(second, running, "over")))
			.withCauseInstanceOf(Stale.class);
		assertThat(this.reach.ground(first, id)).isPresent();
		assertThat(this.reach.ground(second, id)).isEmpty();
	}

	@Test
	void aGlassThatOneBreaksTwiceIsBrokenOnce() throws Exception {
		CaseId id = this.unit.someCase();
		ActingUser worker = this.unit.colleague(Role.SOCIAL_WORKER);
		atOnce(() -> this.reach.breakGlass(worker, id, "found at the hospital"),
				() -> this.reach.breakGlass(worker, id, "found at the hospital"));
		assertThat(rows("BREAK_GLASS", id)).isOne();
	}

	@Test
	void whoLeavesWhileACaseIsAllocatedToThemHasNone() throws Exception {
		CaseId id = this.unit.someCase();
		ActingUser worker = this.unit.colleague(Role.SOCIAL_WORKER);
		atOnce(() -> this.unit.cases().allocate(ActingUser.SYSTEM, id, worker.id(), AllocationKind.SOCIAL_WORKER),
				() -> leaves(worker));
		assertThat(allocated(id)).isZero();
	}

	@Test
	void aCaseIsNotAllocatedToSomebodyWhoLeavesAtThisMoment() throws Exception {
		CaseId id = this.unit.someCase();
		ActingUser worker = this.unit.colleague(Role.SOCIAL_WORKER);
		atOnce(() -> leaves(worker),
				() -> this.unit.cases().allocate(ActingUser.SYSTEM, id, worker.id(), AllocationKind.SOCIAL_WORKER));
		assertThat(allocated(id)).isZero();
	}

	/** What marks the account as left and tells it, as the page does. */
	private void leaves(ActingUser user) {
		this.database.sql("update account set left_at = clock_timestamp() where id = :id")
			.param("id", user.id().value())
			.update();
		this.events.publishEvent(new AccountLeft(user.id()));
	}

	private static int allocated(CaseId id) {
		return TestDatabase.DATABASE.owner()
			.sql("select count(*) from case_allocation where case_id = :case and until_at is null")
			.param("case", id.value())
			.query(Integer.class)
			.single();
	}

	private void atOnce(Runnable first, Runnable second) throws Exception {
		try (ExecutorService others = Executors.newSingleThreadExecutor()) {
			CompletableFuture<Integer> begun = new CompletableFuture<>();
			CountDownLatch go = new CountDownLatch(1);
			Future<?> other = others.submit(() -> this.transactions.executeWithoutResult((status) -> {
				begun.complete(this.database.sql("select pg_backend_pid()").query(Integer.class).single());
				await().until(() -> go.getCount() == 0);
				second.run();
			}));
			int backend = begun.get();
			this.transactions.executeWithoutResult((status) -> {
				first.run();
				go.countDown();
				await().atMost(Duration.ofSeconds(20)).until(() -> other.isDone() || waits(backend));
			});
			other.get();
		}
	}

	private static boolean waits(int backend) {
		return TestDatabase.DATABASE.owner()
			.sql("select exists (select from pg_locks where pid = :pid and not granted)")
			.param("pid", backend)
			.query(Boolean.class)
			.single();
	}

	private static int rows(String kind, CaseId id) {
		return TestDatabase.DATABASE.owner()
			.sql("select count(*) from reach where kind = :kind and subject_id = :case")
			.param("kind", kind)
			.param("case", id.value())
			.query(Integer.class)
			.single();
	}

}
