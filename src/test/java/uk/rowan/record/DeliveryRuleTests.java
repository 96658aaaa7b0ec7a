package uk.rowan.record;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.rowan.meeting.Invitee;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.Role;

import static org.assertj.core.api.Assertions.assertThat;

class DeliveryRuleTests {

	private static final UUID HOME = UUID.randomUUID();

	private static final Invitee MOTHER = new Invitee(InviteeId.next(), InviteeRole.PARENT, "Bea", "", null, null,
			null);

	private final ActingUser coordinator = new ActingUser(AccountId.next(), "Robin", Set.of(Role.COORDINATOR), null);

	private final ActingUser other = new ActingUser(AccountId.next(), "Kim", Set.of(Role.COORDINATOR), null);

	@Test
	void aNewHomeAddressIsCheckedByASecondPerson() {
		DeliveryRule rule = rule(DeliveryWay.POST, home(false), this.coordinator);
		assertThat(rule.offered()).containsExactly(DeliveryAct.PRINTED, DeliveryAct.FORGONE, DeliveryAct.STRUCK);
		assertThat(rule.doubt()).contains(DeliveryRefusal.UNCHECKED);
		assertThat(rule.ready()).containsExactly(DeliveryAct.FORGONE, DeliveryAct.STRUCK);
		assertThat(rule(DeliveryWay.POST, home(false), this.other).offered()).startsWith(DeliveryAct.CHECKED);
		assertThat(rule(DeliveryWay.POST, home(true), this.coordinator).doubt()).isEmpty();
	}

	@Test
	void aConfidentialAddressIsNeverPrinted() {
		Recipient hidden = new Recipient(MOTHER, "", "FAMILY", null, List.of(), true, false, true, List.of(), false,
				Set.of());
		assertThat(rule(DeliveryWay.POST, hidden, this.coordinator).doubt()).contains(DeliveryRefusal.CONFIDENTIAL);
		assertThat(hidden.usual()).isEqualTo(DeliveryWay.IN_PERSON);
		assertThat(rule(DeliveryWay.IN_PERSON, hidden, this.coordinator).doubt()).isEmpty();
	}

	@Test
	void anAddressThatHasChangedIsAddedAnew() {
		Recipient moved = new Recipient(MOTHER, "", "FAMILY", UUID.randomUUID(), List.of("2 New Road"), false, true,
				true, List.of(), false, Set.of());
		assertThat(rule(DeliveryWay.POST, moved, this.coordinator).doubt()).contains(DeliveryRefusal.MOVED);
	}

	@Test
	void nothingGoesToSomebodyWhoWasExcludedOrIsNotInvited() {
		Recipient excluded = new Recipient(MOTHER, "", "FAMILY", HOME, List.of("1 Road"), false, true, true, List.of(),
				true, Set.of());
		assertThat(rule(DeliveryWay.IN_PERSON, excluded, this.coordinator).doubt()).contains(DeliveryRefusal.EXCLUDED);
		assertThat(rule(DeliveryWay.IN_PERSON, null, this.coordinator).doubt()).contains(DeliveryRefusal.NOT_INVITED);
	}

	@Test
	void theChairAloneCanLetSomebodyExcludedHaveTheLetter() {
		assertThat(letter(this.coordinator, false).doubt()).contains(DeliveryRefusal.UNCONFIRMED);
		assertThat(letter(this.coordinator, false).offered()).doesNotContain(DeliveryAct.CONFIRMED);
		DeliveryRule chair = letter(new ActingUser(AccountId.next(), "Priya", Set.of(Role.CHAIR), null), true);
		assertThat(chair.offered()).containsExactly(DeliveryAct.CONFIRMED);
		assertThat(chair.refuses(DeliveryAct.CONFIRMED, "")).contains(DeliveryRefusal.UNEXPLAINED);
		assertThat(chair.refuses(DeliveryAct.CONFIRMED, "He is to know")).isEmpty();
		DeliveryStep confirmed = new DeliveryStep(UUID.randomUUID(), DeliveryAct.CONFIRMED, "He is to know", "d",
				Instant.EPOCH, AccountId.next());
		assertThat(letter(this.coordinator, false, confirmed).doubt()).isEmpty();
		assertThat(letter(chair.user(), true, confirmed).offered()).isEmpty();
	}

	@Test
	void whatTheChairConfirmedIsWhatGoes() {
		DeliveryStep confirmed = new DeliveryStep(UUID.randomUUID(), DeliveryAct.CONFIRMED, "why", "d", Instant.EPOCH,
				AccountId.next());
		assertThat(letter(this.coordinator, false, confirmed).delivery().differs("d")).isFalse();
		assertThat(letter(this.coordinator, false, confirmed).delivery().differs("e")).isTrue();
	}

	@Test
	void withoutASectionOrAStandingRecordNothingGoes() {
		Delivery row = delivery(DeliveryWay.IN_PERSON);
		assertThat(new DeliveryRule(row, home(true), false, true, this.coordinator, false).doubt())
			.contains(DeliveryRefusal.NOTHING);
		assertThat(new DeliveryRule(row, home(true), true, false, this.coordinator, false).doubt())
			.contains(DeliveryRefusal.WITHDRAWN);
	}

	@Test
	void anEmailGoesToTheAddressThatTheDirectoryHasNow() {
		Recipient none = new Recipient(MOTHER, "", "HEALTH", null, List.of(), false, false, true, List.of(), false,
				Set.of());
		assertThat(rule(DeliveryWay.SECURE_EMAIL, none, this.coordinator).doubt()).contains(DeliveryRefusal.NO_EMAIL);
		Recipient same = new Recipient(MOTHER, "a@b.example", "HEALTH", null, List.of(), false, false, true, List.of(),
				false, Set.of());
		assertThat(rule(DeliveryWay.SECURE_EMAIL, same, this.coordinator).doubt()).isEmpty();
		Recipient changed = new Recipient(MOTHER, "c@b.example", "HEALTH", null, List.of(), false, false, true,
				List.of(), false, Set.of());
		assertThat(rule(DeliveryWay.SECURE_EMAIL, changed, this.coordinator).doubt()).contains(DeliveryRefusal.MOVED);
	}

	@Test
	void whatIsStruckOutIsExplainedAndDone() {
		assertThat(rule(DeliveryWay.IN_PERSON, home(true), this.coordinator).refuses(DeliveryAct.STRUCK, ""))
			.contains(DeliveryRefusal.UNEXPLAINED);
	}

	@Test
	void toOneOfTwoWhoMustNotMeetItGoesWithAReasonOnly() {
		Recipient apart = new Recipient(MOTHER, "", "FAMILY", HOME, List.of("1 Road"), false, true, true,
				List.of(new Recipient.Apart(InviteeId.next(), "bail")), false, Set.of());
		DeliveryRule rule = rule(DeliveryWay.POST, apart, this.coordinator);
		assertThat(rule.doubt()).isEmpty();
		assertThat(rule.refuses(DeliveryAct.PRINTED, "")).contains(DeliveryRefusal.APART);
		assertThat(rule.refuses(DeliveryAct.PRINTED, "He knows what she said")).isEmpty();
		assertThat(rule.refuses(DeliveryAct.STRUCK, "added anew without")).isEmpty();
		DeliveryStep printed = new DeliveryStep(UUID.randomUUID(), DeliveryAct.PRINTED, "He knows what she said", "d",
				Instant.EPOCH, AccountId.next());
		DeliveryRule then = new DeliveryRule(delivery(RecordKind.RECORD, DeliveryWay.POST, printed), apart, true, true,
				this.coordinator, false);
		assertThat(then.refuses(DeliveryAct.SENT, "")).isEmpty();
	}

	@Test
	void twoHaveOneDoorHoweverItIsWritten() {
		Recipient other = new Recipient(MOTHER, "", "FAMILY", HOME, List.of("1, road"), false, true, true, List.of(),
				false, Set.of());
		Recipient hidden = new Recipient(MOTHER, "", "FAMILY", null, List.of(), true, false, true, List.of(), false,
				Set.of());
		assertThat(home(true).livesWith(other)).isTrue();
		assertThat(home(true).livesWith(hidden)).isFalse();
		assertThat(hidden.livesWith(hidden)).isFalse();
	}

	private static Recipient home(boolean known) {
		return new Recipient(MOTHER, "", "FAMILY", HOME, List.of("1 Road"), false, known, true, List.of(), false,
				Set.of());
	}

	private DeliveryRule rule(DeliveryWay way, @Nullable Recipient to, ActingUser user) {
		return new DeliveryRule(delivery(way), to, true, true, user, false);
	}

	private DeliveryRule letter(ActingUser user, boolean chairs, DeliveryStep... steps) {
		Recipient excluded = new Recipient(MOTHER, "", "FAMILY", HOME, List.of("1 Road"), false, true, true, List.of(),
				true, Set.of());
		return new DeliveryRule(delivery(RecordKind.LETTER, DeliveryWay.IN_PERSON, steps), excluded, true, true, user,
				chairs);
	}

	private Delivery delivery(DeliveryWay way) {
		return delivery(RecordKind.RECORD, way);
	}

	private Delivery delivery(RecordKind kind, DeliveryWay way, DeliveryStep... steps) {
		return new Delivery(UUID.randomUUID(), UUID.randomUUID(), kind, MOTHER.id(), way,
				(way == DeliveryWay.POST) ? HOME : null, (way == DeliveryWay.SECURE_EMAIL) ? "a@b.example" : "",
				Set.of(), Set.of(), this.coordinator.id(), false, Set.of(), List.of(steps), null);
	}

}
