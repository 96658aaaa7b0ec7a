package uk.rowan.conference;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.rowan.consent.Advice;
import uk.rowan.consent.Answer;
import uk.rowan.consent.Standing;
import uk.rowan.notice.HowGiven;
import uk.rowan.notice.NoticeVersionId;
import uk.rowan.shared.Ids;

import static org.assertj.core.api.Assertions.assertThat;

class RecordingGateTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

	private static final Advice ADVICE = new Advice(new NoticeVersionId(Ids.next()), HowGiven.POST, DAY);

	@Test
	void everybodyAdvisedAndAgreedOpensIt() {
		RecordingGate gate = RecordingGate.of(List.of(said(Answer.YES), said(Answer.CAMERA_OFF)));
		assertThat(gate.open()).isTrue();
		assertThat(gate.agreed()).isEqualTo(2);
	}

	@Test
	void oneNoClosesItAndSettlesThatMinutesAreTaken() {
		RecordingGate gate = RecordingGate.of(List.of(said(Answer.YES), said(Answer.NO)));
		assertThat(gate.open()).isFalse();
		assertThat(gate.minutesOnly()).isTrue();
	}

	@Test
	void oneMissingAnswerClosesIt() {
		RecordingGate gate = RecordingGate.of(List.of(said(Answer.YES), said(null)));
		assertThat(gate.open()).isFalse();
		assertThat(gate.minutesOnly()).isFalse();
		assertThat(gate.toAsk()).isEqualTo(1);
	}

	@Test
	void aYesWithoutAdviceIsNotEnough() {
		RecordingGate gate = RecordingGate
			.of(List.of(said(Answer.YES), new Standing(null, false, Answer.YES, DAY, false)));
		assertThat(gate.open()).isFalse();
		assertThat(gate.toAsk()).isEqualTo(1);
	}

	@Test
	void aYesWithAdviceThatIsOnlyOfferedIsNotEnough() {
		RecordingGate gate = RecordingGate
			.of(List.of(said(Answer.YES), new Standing(ADVICE, false, Answer.YES, DAY, false)));
		assertThat(gate.open()).isFalse();
		assertThat(gate.agreed()).isEqualTo(1);
		assertThat(gate.toAsk()).isEqualTo(1);
	}

	@Test
	void nobodyOpensNothing() {
		assertThat(RecordingGate.of(List.of()).open()).isFalse();
	}

	private static Standing said(@Nullable Answer answer) {
		return new Standing(ADVICE, true, answer, (answer != null) ? DAY : null, false);
	}

}
