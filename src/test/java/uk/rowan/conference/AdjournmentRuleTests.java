package uk.rowan.conference;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import uk.rowan.shared.MeetingId;

import static org.assertj.core.api.Assertions.assertThat;

class AdjournmentRuleTests {

	private static final Instant TEN = Instant.parse("2026-12-01T10:00:00Z");

	private final AdjournmentRule chair = new AdjournmentRule(true, TEN, TEN);

	@Test
	void aConferenceThatIsNotQuorateIsAdjournedByItsChair() {
		assertThat(this.chair.refuses(asked("Visit every day", false))).isEmpty();
	}

	@Test
	void nobodyElseAdjournsIt() {
		assertThat(new AdjournmentRule(false, TEN, TEN).refuses(asked("Visit", false)))
			.containsExactly(AdjournmentRefusal.NOT_CHAIR);
	}

	@Test
	void everythingThatSpeaksAgainstItIsSaidAtOnce() {
		assertThat(new AdjournmentRule(true, TEN, TEN.minusSeconds(1)).refuses(asked(" ", true)))
			.containsExactly(AdjournmentRefusal.NOT_BEGUN, AdjournmentRefusal.QUORATE, AdjournmentRefusal.NO_INTERIM);
	}

	private static NewAdjournment asked(String interim, boolean quorate) {
		return new NewAdjournment(MeetingId.next(), interim, quorate);
	}

}
