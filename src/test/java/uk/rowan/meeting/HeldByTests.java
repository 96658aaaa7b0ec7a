package uk.rowan.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import uk.rowan.people.PersonKind;
import uk.rowan.people.PersonSummary;
import uk.rowan.reach.Ground;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Ids;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;

import static org.assertj.core.api.Assertions.assertThat;

class HeldByTests {

	private static final Instant NOW = Instant.parse("2026-09-01T09:00:00Z");

	private final ActingUser chair = user(Role.CHAIR);

	private final ActingUser minutes = user(Role.MINUTE_TAKER);

	@Test
	void whoSitsThereOrCoordinatesHoldsIt() {
		Meeting meeting = meeting(false, Ground.ASSIGNED, Ground.ASSIGNED);
		assertThat(List.of(this.chair, this.minutes, user(Role.COORDINATOR), ActingUser.SYSTEM))
			.allMatch(meeting::heldBy);
		assertThat(List.of(user(Role.CHAIR), user(Role.MINUTE_TAKER), user(Role.SOCIAL_WORKER)))
			.noneMatch(meeting::heldBy);
	}

	@Test
	void aSeatNeedsItsRoleStill() {
		ActingUser before = new ActingUser(this.chair.id(), "Robin", Set.of(Role.MINUTE_TAKER), null);
		assertThat(meeting(false, Ground.ASSIGNED).heldBy(before)).isFalse();
	}

	@Test
	void nobodyHoldsOneOfWhoseChildrenOneIsOpenToBeLookedAtOnly() {
		Meeting meeting = meeting(false, Ground.UNIT, Ground.BREAK_GLASS);
		assertThat(meeting.decidable()).isTrue();
		assertThat(List.of(this.chair, user(Role.COORDINATOR))).noneMatch(meeting::heldBy);
	}

	@Test
	void nobodyHoldsOneOfWhichAChildIsKeptFromThemOrNoneIsOpen() {
		assertThat(meeting(true, Ground.UNIT).heldBy(this.chair)).isFalse();
		assertThat(meeting(false).heldBy(this.chair)).isFalse();
	}

	private Meeting meeting(boolean withheld, Ground... grounds) {
		Booking booking = new Booking(Ids.next(), NOW, NOW.plusSeconds(3600), Booking.HeldAs.IN_PERSON, "", "",
				this.chair.id(), this.minutes.id(), "");
		return new Meeting(MeetingId.next(), Meeting.Kind.CONFERENCE, 1, AccountId.next(), withheld,
				List.of(grounds).stream().map(HeldByTests::child).toList(),
				List.of(new Meeting.Booked(1, booking, NOW, AccountId.next())), null, null);
	}

	private static MeetingChild child(Ground ground) {
		LocalDate opened = LocalDate.of(2026, 3, 2);
		return new MeetingChild(CaseId.next(), "RWN-2026-00001", true, opened, false, ground,
				new PersonSummary(PersonId.next(), "Ada", PersonKind.CHILD, opened.minusYears(7), null, null));
	}

	private static ActingUser user(Role role) {
		return new ActingUser(AccountId.next(), "Robin", Set.of(role), null);
	}

}
