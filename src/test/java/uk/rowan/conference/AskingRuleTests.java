package uk.rowan.conference;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.rowan.meeting.MeetingChild;
import uk.rowan.people.PersonKind;
import uk.rowan.people.PersonSummary;
import uk.rowan.reach.Ground;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.PersonId;

import static org.assertj.core.api.Assertions.assertThat;

class AskingRuleTests {

	@Test
	void oneChildWhoNeedsItIsEnoughForBrothersAndSisters() {
		assertThat(new AskingRule(List.of(child(true, true, null), child(true, false, null))).refuses()).isEmpty();
		assertThat(new AskingRule(List.of(child(true, true, null))).refuses()).isEmpty();
	}

	@Test
	void withoutAChildWhoNeedsItNoneIsAskedFor() {
		assertThat(new AskingRule(List.of(child(true, false, null))).refuses()).contains(AskingRefusal.NOT_REQUIRED);
	}

	@Test
	void itIsAskedForOnceForEachChild() {
		assertThat(new AskingRule(List.of(child(true, true, null), child(true, true, MeetingId.next()))).refuses())
			.contains(AskingRefusal.ASKED);
	}

	@Test
	void aClosedCaseIsLeftOut() {
		assertThat(new AskingRule(List.of(child(true, true, null), child(false, true, null))).refuses())
			.contains(AskingRefusal.CLOSED);
	}

	private static Candidate child(boolean open, boolean required, @Nullable MeetingId asked) {
		PersonSummary person = new PersonSummary(PersonId.next(), "Ada", PersonKind.CHILD, LocalDate.of(2019, 5, 4),
				null, null);
		return new Candidate(new MeetingChild(CaseId.next(), "RWN-2026-00001", open, LocalDate.of(2026, 3, 2), false,
				Ground.UNIT, person), required, asked);
	}

}
