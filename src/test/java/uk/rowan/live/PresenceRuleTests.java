package uk.rowan.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.InviteeId;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who is there when it is decided, in a conference that begins at 22:00 and goes on past
 * midnight.
 */
class PresenceRuleTests {

	private static final CaseId ADA = CaseId.next();

	private static final InviteeId NURSE = InviteeId.next();

	private final List<LiveNote> notes = new ArrayList<>();

	private PresenceRuleTests typed(FieldKind kind, @Nullable CaseId child, @Nullable InviteeId who, String words,
			String at) {
		Instant said = Instant.parse("2026-12-" + at + ":00Z");
		this.notes.add(new LiveNote(kind, child, who, 0, words, said, said, AccountId.next()));
		return this;
	}

	private PresenceRuleTests here(String at) {
		return typed(FieldKind.PRESENCE, null, NURSE, "HERE", at);
	}

	private PresenceRuleTests decided(String at) {
		return typed(FieldKind.DECISION, ADA, null, "PLAN", at);
	}

	private Set<InviteeId> there() {
		return new PresenceRule(this.notes, Instant.parse("2026-12-01T22:00:00Z")).atDecision(ADA).orElseThrow();
	}

	@Test
	void whoIsMarkedBeforeItIsDecidedIsThere() {
		assertThat(here("01T22:05").decided("02T00:10").there()).containsExactly(NURSE);
	}

	@Test
	void whoIsMarkedAfterwardsWasNot() {
		assertThat(decided("02T00:10").here("02T00:20").there()).isEmpty();
	}

	@Test
	void whoIsMarkedAfterwardsAndCameBeforeWas() {
		assertThat(
				decided("02T00:10").here("02T00:20").typed(FieldKind.CAME_AT, null, NURSE, "23:30", "02T00:20").there())
			.containsExactly(NURSE);
	}

	@Test
	void whoCameOrLeftPastMidnightIsThereInBetween() {
		here("01T22:05").typed(FieldKind.CAME_AT, null, NURSE, "00:05", "02T00:05")
			.typed(FieldKind.LEFT_AT, null, NURSE, "00:15", "02T00:15");
		assertThat(decided("02T00:10").there()).containsExactly(NURSE);
		this.notes.removeLast();
		assertThat(decided("02T00:20").there()).isEmpty();
		this.notes.removeLast();
		assertThat(decided("01T23:50").there()).isEmpty();
	}

	@Test
	void wherePeopleTypeAfterwardsWhenItWasDecidedOnlyTimesCount() {
		decided("01T22:40").typed(FieldKind.DECIDED_AT, ADA, null, "22:40", "02T00:20").here("02T00:20");
		assertThat(there()).containsExactly(NURSE);
		typed(FieldKind.LEFT_AT, null, NURSE, "22:30", "02T00:20");
		assertThat(there()).isEmpty();
	}

	@Test
	void whereNothingIsDecidedNothingIsJudged() {
		assertThat(new PresenceRule(here("01T22:05").notes, Instant.parse("2026-12-01T22:00:00Z")).atDecision(ADA))
			.isEmpty();
		assertThat(new PresenceRule(this.notes, Instant.parse("2026-12-01T22:00:00Z")).now()).containsExactly(NURSE);
	}

}
