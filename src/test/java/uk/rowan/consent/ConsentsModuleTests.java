package uk.rowan.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.notice.HowGiven;
import uk.rowan.notice.NoticeVersionId;
import uk.rowan.notice.Notices;
import uk.rowan.shared.ActingUser;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@RowanTest
class ConsentsModuleTests {

	private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

	private final UUID subject = UUID.randomUUID();

	private final UUID asked = UUID.randomUUID();

	@Autowired
	private Consents consents;

	@Autowired
	private Notices notices;

	@Autowired
	private PlatformTransactionManager transactions;

	private TransactionTemplate transaction;

	@BeforeEach
	void eachInATransactionOfItsOwn() {
		this.transaction = new TransactionTemplate(this.transactions);
		this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	@Test
	void whatIsSaidLastStandsThoughItsTransactionBeganFirst() {
		this.transaction.executeWithoutResult((status) -> {
			assertThat(this.consents.standing(ConsentPurpose.RECORDING, this.subject)).isEmpty();
			this.transaction.executeWithoutResult((other) -> answer(ActingUser.SYSTEM, Answer.YES));
			answer(null, Answer.NO);
		});
		assertThat(stands().answer()).isEqualTo(Answer.NO);
		assertThat(stands().themselves()).isTrue();
		assertThat(published()).isEqualTo("NO");
	}

	@Test
	void theAdviceGivenLastStandsThoughItsTransactionBeganFirst() {
		NoticeVersionId version = this.notices.addExample(ActingUser.SYSTEM, "staffordshire", LocalDate.of(2026, 1, 5));
		this.transaction.executeWithoutResult((status) -> {
			assertThat(this.consents.standing(ConsentPurpose.RECORDING, this.subject)).isEmpty();
			this.transaction.executeWithoutResult((other) -> advise(new Advice(version, HowGiven.POST, DAY)));
			advise(new Advice(version, HowGiven.IN_PERSON, DAY));
		});
		assertThat(stands().advice()).isEqualTo(new Advice(version, HowGiven.IN_PERSON, DAY));
	}

	@Test
	void anAnswerIsTakenBackAndGivenAgainAndEachIsARow() {
		for (Answer answer : List.of(Answer.YES, Answer.NO, Answer.YES)) {
			assertThat(this.transaction.<Integer>execute((status) -> answer(null, answer))).isOne();
			assertThat(stands().answer()).isEqualTo(answer);
		}
		assertThat(version()).isEqualTo(3);
	}

	@Test
	void whatStandsIsNotSaidTwice() {
		this.transaction.executeWithoutResult((status) -> answer(null, Answer.NO));
		assertThat(this.transaction.<Integer>execute((status) -> answer(ActingUser.SYSTEM, Answer.NO))).isZero();
		assertThat(version()).isOne();
	}

	@Test
	void theAnswersOfOneAreNotThoseOfAnother() {
		this.transaction
			.executeWithoutResult((status) -> this.consents.record(null, ConsentPurpose.RECORDING, this.subject, List
				.of(new Told(this.asked, null, Answer.YES, DAY), new Told(UUID.randomUUID(), null, Answer.NO, DAY))));
		assertThat(stands().answer()).isEqualTo(Answer.YES);
	}

	@Test
	void nothingIsRecordedOutsideATransaction() {
		assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> answer(null, Answer.YES));
	}

	private int answer(@Nullable ActingUser by, Answer answer) {
		return this.consents.record(by, ConsentPurpose.RECORDING, this.subject,
				List.of(new Told(this.asked, null, answer, DAY)));
	}

	private void advise(Advice advice) {
		this.consents.record(ActingUser.SYSTEM, ConsentPurpose.RECORDING, this.subject,
				List.of(new Told(this.asked, advice, null, DAY)));
	}

	private Standing stands() {
		return this.transaction.execute((status) -> this.consents.standing(ConsentPurpose.RECORDING, this.subject)
			.getOrDefault(this.asked, Standing.NONE));
	}

	private int version() {
		return this.transaction
			.<Integer>execute((status) -> this.consents.version(ConsentPurpose.RECORDING, this.subject));
	}

	private String published() {
		return TestDatabase.DATABASE.owner()
			.sql("select answer from consent_standing where subject_id = :id")
			.param("id", this.subject)
			.query(String.class)
			.single();
	}

}
