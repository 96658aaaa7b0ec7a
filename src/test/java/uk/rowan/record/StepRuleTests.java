package uk.rowan.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.rowan.meeting.Booking;
import uk.rowan.meeting.Meeting;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;

import static org.assertj.core.api.Assertions.assertThat;

class StepRuleTests {

	private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

	private final ActingUser chair = user(Role.CHAIR);

	private final ActingUser minutes = user(Role.MINUTE_TAKER);

	private final ActingUser coordinator = user(Role.COORDINATOR);

	private @Nullable AccountId named;

	@Test
	void whoWritesItSendsIt() {
		assertThat(rule(this.minutes).offered()).containsExactly(RecordAct.SENT);
		assertThat(rule(this.coordinator).offered()).containsExactly(RecordAct.SENT);
		assertThat(rule(this.chair).offered()).isEmpty();
		assertThat(rule(user(Role.MINUTE_TAKER)).offered()).isEmpty();
	}

	@Test
	void onlyTheChairOfTheBookingDecides() {
		assertThat(rule(this.chair, RecordAct.SENT).offered()).containsExactly(RecordAct.RETURNED, RecordAct.APPROVED);
		assertThat(rule(user(Role.CHAIR), RecordAct.SENT).offered()).isEmpty();
		assertThat(rule(this.minutes, RecordAct.SENT).offered()).isEmpty();
	}

	@Test
	void whoIsNamedDecidesInsteadOfTheChairWhoReadsItStill() {
		ActingUser other = user(Role.CHAIR);
		this.named = other.id();
		assertThat(rule(other, RecordAct.SENT).offered()).containsExactly(RecordAct.RETURNED, RecordAct.APPROVED);
		assertThat(rule(this.chair, RecordAct.SENT).offered()).isEmpty();
		assertThat(new Seats(this.chair, meeting()).takesPart()).isTrue();
		this.named = this.chair.id();
		assertThat(rule(this.chair, RecordAct.SENT).offered()).hasSize(2);
	}

	@Test
	void whatWasSentBackIsSentAgain() {
		assertThat(rule(this.minutes, RecordAct.SENT, RecordAct.RETURNED).offered()).containsExactly(RecordAct.SENT);
	}

	@Test
	void sendingBackIsExplained() {
		assertThat(rule(this.chair, RecordAct.SENT).refuses(RecordAct.RETURNED, " ")).contains(StepRefusal.UNEXPLAINED);
		assertThat(rule(this.chair, RecordAct.SENT).refuses(RecordAct.RETURNED, "why")).isEmpty();
	}

	@Test
	void noAuthorApproves() {
		assertThat(rule(this.minutes, RecordAct.SENT).refuses(RecordAct.APPROVED, "")).contains(StepRefusal.AUTHOR);
		assertThat(rule(this.chair, RecordAct.SENT).refuses(RecordAct.APPROVED, "")).isEmpty();
	}

	@Test
	void twoPeopleWithdraw() {
		StepRule proposer = rule(this.coordinator, RecordAct.SENT, RecordAct.APPROVED, RecordAct.PROPOSED);
		assertThat(proposer.offered()).containsExactly(RecordAct.KEPT, RecordAct.WITHDRAWN);
		assertThat(proposer.refuses(RecordAct.WITHDRAWN, "why")).contains(StepRefusal.SAME_PERSON);
		assertThat(rule(this.chair, RecordAct.SENT, RecordAct.APPROVED, RecordAct.PROPOSED).refuses(RecordAct.WITHDRAWN,
				"why"))
			.isEmpty();
	}

	@Test
	void whatIsWithdrawnIsDone() {
		assertThat(rule(this.chair, RecordAct.APPROVED, RecordAct.PROPOSED, RecordAct.WITHDRAWN).offered()).isEmpty();
	}

	@Test
	void nothingIsSentBeforeTheMeetingOrEmpty() {
		StepRule early = new StepRule(new Seats(this.minutes, meeting()), record("x"), false);
		assertThat(early.refuses(RecordAct.SENT, "")).contains(StepRefusal.NOT_HELD);
		StepRule empty = new StepRule(new Seats(this.minutes, meeting()), record(" "), true);
		assertThat(empty.refuses(RecordAct.SENT, "")).contains(StepRefusal.EMPTY);
		assertThat(rule(this.minutes).refuses(RecordAct.SENT, "")).isEmpty();
	}

	@Test
	void whatARecordMustSayIsSaidBeforeItIsSentAndBeforeItIsApproved() {
		FormalRecord begun = record("words");
		Section facts = section("", true);
		FormalRecord lacking = new FormalRecord(begun.id(), begun.meeting(), RecordKind.RECORD, 1,
				List.of(section("words", true), facts), List.of());
		assertThat(new StepRule(new Seats(this.minutes, meeting()), lacking, true).refuses(RecordAct.SENT, ""))
			.contains(StepRefusal.LACKING);
		FormalRecord sent = new FormalRecord(begun.id(), begun.meeting(), RecordKind.RECORD, 1, lacking.sections(),
				record("x", RecordAct.SENT).steps());
		assertThat(new StepRule(new Seats(this.chair, meeting()), sent, true).refuses(RecordAct.APPROVED, ""))
			.contains(StepRefusal.LACKING);
		assertThat(new StepRule(new Seats(this.chair, meeting()), sent, true).refuses(RecordAct.RETURNED, "why"))
			.isEmpty();
	}

	private StepRule rule(ActingUser user, RecordAct... done) {
		return new StepRule(new Seats(user, meeting()), record("words", done), true);
	}

	private Meeting meeting() {
		Instant from = NOW.minusSeconds(3600);
		Booking booking = new Booking(UUID.randomUUID(), from, from.plusSeconds(1800), Booking.HeldAs.IN_PERSON, "", "",
				this.chair.id(), this.minutes.id(), "");
		return new Meeting(MeetingId.next(), Meeting.Kind.CONFERENCE, 1, this.coordinator.id(), false, List.of(),
				List.of(new Meeting.Booked(1, booking, from, this.coordinator.id())), null, this.named);
	}

	private FormalRecord record(String words, RecordAct... done) {
		List<Step> steps = new ArrayList<>();
		for (RecordAct act : done) {
			steps.add(new Step(steps.size() + 1, act, "", NOW, this.coordinator.id()));
		}
		return new FormalRecord(UUID.randomUUID(), MeetingId.next(), RecordKind.RECORD, 1,
				List.of(section(words, false)), steps);
	}

	private Section section(String words, boolean needed) {
		return new Section(UUID.randomUUID(), 1, "Worries", null, 1, words, false, NOW,
				Set.of(this.minutes.id().value()), 0, Set.of(), "", needed);
	}

	private static ActingUser user(Role role) {
		return new ActingUser(AccountId.next(), "Robin", Set.of(role), null);
	}

}
