package uk.rowan.record;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.TestPost;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.meeting.NewInvitee;
import uk.rowan.settings.DueItem;
import uk.rowan.shared.Ids;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * From the approval of a record until it has really gone to everybody.
 */
@RowanTest
@Import(RecordUnit.class)
class SendingTests {

	private final String email = Ids.next() + "@school.example";

	@Autowired
	private RecordUnit unit;

	@Autowired
	private RecordDues dues;

	@Autowired
	private TestPost post;

	@Autowired
	private SchedulerClient jobs;

	@Autowired
	private DeliveryGuard guard;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient database;

	private RecordUnit.Held held;

	@BeforeEach
	void anApprovedRecord() {
		this.held = this.unit.held(900, "Ida");
		this.unit.invite(this.held, NewInvitee.agency(InviteeRole.SCHOOL, this.unit.agency(this.email), "Ms Okafor"));
		this.unit.approved(RecordKind.RECORD, this.held);
	}

	@Test
	void aRecordIsDueUntilItHasReallyGone() {
		assertThat(due()).containsExactly("Send the formal record");
		this.post.refuse(this.email);
		distribute();
		assertThat(due()).as("the e-mail waits").hasSize(1);
		this.post.accept(this.email);
		deliverAgain();
		await().atMost(Duration.ofSeconds(20)).until(() -> due().isEmpty());
	}

	@Test
	void whatHasNotGoneWhenItIsWithdrawnIsStopped() throws Exception {
		this.post.refuse(this.email);
		distribute();
		take(RecordAct.PROPOSED);
		this.unit.records().take(this.held.chair(), this.held.id(), RecordKind.RECORD, RecordAct.WITHDRAWN, "so it is");
		stopped();
		assertThat(table()).contains("Not sent", "withdrawn before the e-mail had gone", "Laid ready to go")
			.doesNotContain("Say that", "Sent");
		assertThat(this.post.letters(this.email)).isEmpty();
	}

	@Test
	void whatWasStoppedByADoubtGoesByANewRowWhenTheRecordStands() throws Exception {
		this.post.refuse(this.email);
		distribute();
		take(RecordAct.PROPOSED);
		stopped();
		this.unit.records().take(this.held.chair(), this.held.id(), RecordKind.RECORD, RecordAct.KEPT, "it is right");
		assertThat(table()).contains("Not sent", "add the recipient anew");
		assertThat(due()).hasSize(1);
		distribute();
		assertThat(this.post.letter(this.email)).isNotNull();
		await().atMost(Duration.ofSeconds(20)).until(() -> due().isEmpty());
		assertThat(this.post.letters(this.email)).hasSize(1);
	}

	@Test
	void nobodyDoubtsTheRecordWhileItIsHandedOverAndOthersDoNotWait() {
		this.post.refuse(this.email);
		distribute();
		UUID delivery = this.database.sql(
				"select d.id from record_delivery d join formal_record r on r.id = d.record_id where r.meeting_id = :id")
			.param("id", this.held.id().value())
			.query((row, number) -> row.getObject("id", UUID.class))
			.list()
			.getFirst();
		this.transaction.executeWithoutResult((status) -> {
			assertThat(this.guard.stops(delivery)).isEmpty();
			atOnce(() -> this.unit.records().distribute(this.held.coordinator(), this.held.id(), RecordKind.RECORD));
			assertThatExceptionOfType(DataAccessException.class)
				.isThrownBy(() -> atOnce(() -> take(RecordAct.PROPOSED)))
				.withStackTraceContaining("lock timeout");
		});
		take(RecordAct.PROPOSED);
	}

	/** By somebody else, who waits for nobody. */
	private void atOnce(Runnable act) {
		TransactionTemplate other = new TransactionTemplate(
				Objects.requireNonNull(this.transaction.getTransactionManager()));
		other.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		other.executeWithoutResult((status) -> {
			this.database.sql("set local lock_timeout = '500ms'").update();
			act.run();
		});
	}

	private void distribute() {
		assertThat(this.unit.records().distribute(this.held.coordinator(), this.held.id(), RecordKind.RECORD))
			.isPositive();
	}

	private void take(RecordAct act) {
		assertThat(this.unit.records().take(this.held.coordinator(), this.held.id(), RecordKind.RECORD, act, "wrong"))
			.isTrue();
	}

	private String table() throws Exception {
		return this.unit.page(this.held.coordinator(), this.held.address("/distribution"), 200).select("tbody").text();
	}

	private List<String> due() {
		return this.dues.dueFor(this.held.coordinator(), LocalDate.of(2026, 11, 23))
			.stream()
			.filter((one) -> one.href().contains(this.held.id().toString()))
			.map(DueItem::task)
			.toList();
	}

	private void stopped() {
		this.post.accept(this.email);
		deliverAgain();
		await().atMost(Duration.ofSeconds(20)).until(() -> letters("stopped_at is not null and sent_at is null") == 1);
	}

	/** Unless the letter has been tried since the server works again. */
	private void deliverAgain() {
		await().atMost(Duration.ofSeconds(20))
			.until(() -> letters("sent_at is null and stopped_at is null") == 0 || aged() > 0);
		this.jobs.reschedule(TaskInstanceId.of("event-resubmission", "recurring"), Instant.now());
	}

	private int letters(String which) {
		return TestDatabase.DATABASE.owner()
			.sql("select count(*) from mail_letter where to_address = :to and " + which)
			.param("to", this.email)
			.query(Integer.class)
			.single();
	}

	private int aged() {
		return TestDatabase.DATABASE.owner().sql("""
				update event_publication set publication_date = publication_date - interval '5 minutes'
				where exists (select from mail_letter l where l.to_address = :to
					and serialized_event like '%' || l.id || '%')""").param("to", this.email).update();
	}

}
