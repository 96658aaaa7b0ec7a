package uk.rowan.live;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.InviteeId;

import static org.assertj.core.api.Assertions.assertThat;

class LiveRulesTests {

	private static final Instant TEN = Instant.parse("2026-12-01T10:00:00Z");

	@Test
	void theScreenOpensAnHourBeforeAndStaysOpen() {
		OpeningRule rule = new OpeningRule(TEN);
		assertThat(rule.open(TEN.minusSeconds(3601))).isFalse();
		assertThat(rule.open(TEN.minusSeconds(3600))).isTrue();
		assertThat(rule.open(TEN.plusSeconds(90_000))).isTrue();
	}

	@Test
	void aChangeThatStandsOnThePresentVersionIsKept() {
		assertThat(new ConflictRule(3, "theirs", null).judge(3, "mine", null)).isEqualTo(ConflictRule.Outcome.KEPT);
	}

	@Test
	void aChangeThatStandsOnAnOlderVersionIsAConflictUnlessTheWordsAreTheSame() {
		ConflictRule rule = new ConflictRule(3, "theirs", new Turn(UUID.randomUUID(), 1));
		assertThat(rule.judge(2, "mine", new Turn(UUID.randomUUID(), 2))).isEqualTo(ConflictRule.Outcome.CONFLICT);
		assertThat(rule.judge(2, "mine", null)).isEqualTo(ConflictRule.Outcome.CONFLICT);
		assertThat(rule.judge(2, "theirs", null)).isEqualTo(ConflictRule.Outcome.SAME);
	}

	@Test
	void nobodyIsAskedAboutWordsOfTheirOwnWhoseAnswerWasLost() {
		UUID page = UUID.randomUUID();
		assertThat(new ConflictRule(3, "half", new Turn(page, 7)).judge(2, "half a word", new Turn(page, 8)))
			.isEqualTo(ConflictRule.Outcome.KEPT);
	}

	@Test
	void whatAPageSentEarlierAndArrivesLaterReplacesNothing() {
		UUID page = UUID.randomUUID();
		assertThat(new ConflictRule(3, "half a word", new Turn(page, 8)).judge(2, "half", new Turn(page, 7)))
			.isEqualTo(ConflictRule.Outcome.CONFLICT);
	}

	@ParameterizedTest
	@EnumSource(FieldKind.class)
	void everyFieldIsReadAsItIsWritten(FieldKind kind) {
		FieldKey key = FieldKey.of(kind);
		if (kind.scope() == FieldKind.Scope.CHILD || kind.scope() == FieldKind.Scope.CHILD_AND_INVITEE) {
			key = key.about(CaseId.next());
		}
		if (kind.scope() == FieldKind.Scope.INVITEE || kind.scope() == FieldKind.Scope.CHILD_AND_INVITEE) {
			key = key.by(InviteeId.next());
		}
		assertThat(FieldKey.parse(key.toString())).contains(key);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "WORRIES", "WORRIES:::1", "DANGER:::0", "DANGER:::51", "NONE:::0", "SCALE:::1",
			"WORRIES:x::0", "PRESENCE:::0", "WORRIES::0193c9a0-0000-7000-8000-000000000000:0",
			"WORRIES:000000000000000000000000000000000000::0" })
	void whatNamesNoFieldIsNone(String text) {
		assertThat(FieldKey.parse(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "CAME_AT, 9:05, 09:05", "CAME_AT, 0930, 09:30", "CAME_AT, 25:00,", "REVIEW_ON, 2027-02-28, 2027-02-28",
			"REVIEW_ON, 2027-02-29,", "SCALE, 10, 10", "SCALE, 007,", "SCALE, 11,", "SCALE, 07, 7",
			"VIEW, NO_PLAN, NO_PLAN", "VIEW, plan,", "CORE_GROUP, YES, YES", "PLAN_WHO, Jo, Jo" })
	void eachKindTakesWhatItIsFor(FieldKind kind, String typed, @org.jspecify.annotations.Nullable String kept) {
		FieldRule.Answer answer = FieldRule.judge(kind, typed);
		assertThat(answer.taken()).isEqualTo(kept != null);
		if (kept != null) {
			assertThat(answer.words()).isEqualTo(kept);
		}
	}

	@ParameterizedTest
	@EnumSource(FieldKind.class)
	void everythingCanBeTakenBack(FieldKind kind) {
		assertThat(FieldRule.judge(kind, "")).isEqualTo(new FieldRule.Answer("", ""));
	}

	@Test
	void aFieldHoldsThreeHundredPagesInAnyScript() {
		assertThat(FieldRule.judge(FieldKind.WORRIES, "\uD83D\uDE00".repeat(900_000)).taken()).isTrue();
		assertThat(FieldRule.judge(FieldKind.WORRIES, "a".repeat(900_001)).taken()).isFalse();
	}

	@Test
	void daysAreOfferedInsideTheClockWhenTheChairIsFree() {
		LocalDate friday = LocalDate.of(2026, 12, 11);
		SlotRule rule = new SlotRule(friday.minusDays(9), friday, Set.of(friday.minusDays(1)));
		assertThat(rule.offers((day) -> day.getDayOfWeek().getValue() < 6)).containsExactly(friday.minusDays(4),
				friday.minusDays(3), friday.minusDays(2), friday);
		assertThat(new SlotRule(friday, friday, Set.of(friday)).offers((day) -> true)).isEmpty();
	}

}
