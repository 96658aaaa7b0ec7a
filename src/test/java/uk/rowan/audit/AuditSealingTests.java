package uk.rowan.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@RowanTest
class AuditSealingTests {

	private final JdbcClient owner = TestDatabase.DATABASE.owner();

	@Autowired
	private Audit audit;

	@Autowired
	private Sealing sealing;

	@Autowired
	private Verification verification;

	@Autowired
	private PlatformTransactionManager transactions;

	@Test
	void aLowerEntryThatCommitsLaterIsSealedLater() throws Exception {
		UUID early = UUID.randomUUID();
		UUID late = UUID.randomUUID();
		CountDownLatch written = new CountDownLatch(1);
		CountDownLatch mayCommit = new CountDownLatch(1);
		try (ExecutorService other = Executors.newSingleThreadExecutor()) {
			Future<?> slow = other.submit(() -> {
				TransactionStatus open = this.transactions.getTransaction(new DefaultTransactionDefinition());
				record(early);
				written.countDown();
				mayCommit.await();
				this.transactions.commit(open);
				return null;
			});
			written.await();
			new TransactionTemplate(this.transactions).executeWithoutResult((status) -> record(late));
			this.sealing.seal();
			assertThat(sealed(late)).as("newer than a transaction that still runs").isZero();
			mayCommit.countDown();
			slow.get();
		}
		assertThat(position(early)).isLessThan(position(late));
		sealUntil(List.of(early, late));
		assertThat(sealed(early)).isOne();
		assertThat(sealed(late)).isOne();
	}

	@Test
	void nothingIsLostWhileManyWriteAndTwoSeal() throws Exception {
		long seed = Long.getLong("rowan.seed", System.nanoTime());
		System.out.println("Concurrent writers with -Drowan.seed=" + seed);
		Queue<UUID> committed = new ConcurrentLinkedQueue<>();
		AtomicInteger writing = new AtomicInteger(6);
		List<Future<?>> all = new ArrayList<>();
		try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
			for (int writer = 0; writer < 6; writer++) {
				Random random = new Random(seed + writer);
				all.add(threads.submit(() -> {
					write(random, committed, writing);
					return null;
				}));
			}
			for (int sealer = 0; sealer < 2; sealer++) {
				all.add(threads.submit(() -> {
					while (writing.get() > 0) {
						this.sealing.seal();
					}
				}));
			}
			get(all);
		}
		sealUntil(List.copyOf(committed));
		assertThat(committed).hasSizeGreaterThan(100).allSatisfy((subject) -> assertThat(sealed(subject)).isOne());
		assertThat(this.verification.verify(ActingUser.SYSTEM.id()).fault()).isNull();
	}

	@Test
	void whatWaitsIsSealedWhereTransactionNumbersBeganAnew() {
		try (ScratchAudit scratch = new ScratchAudit()) {
			scratch.chain(2, new Random(1));
			scratch.database.sql("update audit_block set below_txid = '4000000000000'").update();
			scratch.record(3, new Random(2));
			scratch.database
				.sql("update audit_entry set txid = '4000000000007' where id = (select id from audit_entry order by "
						+ "position desc limit 1)")
				.update();
			scratch.sealEverything();
			scratch.record(2, new Random(3));
			scratch.sealEverything();
			assertThat(scratch.database.sql("select count(*) from audit_block_member").query(Long.class).single())
				.isEqualTo(scratch.database.sql("select count(*) from audit_entry").query(Long.class).single());
		}
	}

	private void write(Random random, Queue<UUID> committed, AtomicInteger writing) throws InterruptedException {
		try {
			write(random, committed);
		}
		finally {
			writing.decrementAndGet();
		}
	}

	private void write(Random random, Queue<UUID> committed) throws InterruptedException {
		for (int done = 0; done < 40; done++) {
			List<UUID> subjects = new ArrayList<>();
			TransactionStatus open = this.transactions.getTransaction(new DefaultTransactionDefinition());
			for (int entry = random.nextInt(3); entry >= 0; entry--) {
				UUID subject = UUID.randomUUID();
				record(subject);
				subjects.add(subject);
				Thread.sleep(random.nextInt(8));
			}
			if (random.nextInt(10) == 0) {
				this.transactions.rollback(open);
			}
			else {
				this.transactions.commit(open);
				committed.addAll(subjects);
			}
		}
	}

	private void record(UUID subject) {
		this.audit.record(ActingUser.SYSTEM, AuditNote.of("audit.entry-made", "thing", subject).about(CaseId.next()));
	}

	private void sealUntil(List<UUID> subjects) {
		for (int tries = 0; tries < 500 && subjects.stream().anyMatch((subject) -> sealed(subject) == 0); tries++) {
			this.sealing.seal();
		}
	}

	private long position(UUID subject) {
		return this.owner.sql("select position from audit_entry where subject_id = :subject")
			.param("subject", subject)
			.query(Long.class)
			.single();
	}

	private int sealed(UUID subject) {
		return this.owner.sql("""
				select count(*) from audit_block_member m join audit_entry e on e.id = m.entry_id
				where e.subject_id = :subject""").param("subject", subject).query(Integer.class).single();
	}

	private static void get(List<Future<?>> all) throws InterruptedException, ExecutionException {
		for (Future<?> one : all) {
			one.get();
		}
	}

}
