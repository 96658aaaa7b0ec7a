package uk.rowan.meeting;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.casefile.AllocationKind;
import uk.rowan.reach.Ground;
import uk.rowan.reach.Reach;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Ids;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@RowanTest
@Import(MeetingUnit.class)
class SeatEndTests {

	/** Four weeks, unless the council chooses otherwise. */
	private static final int LASTS = 28;

	private final LocalDate today = MeetingUnit.today();

	@Autowired
	private MeetingUnit unit;

	@Autowired
	private SeatEnds ends;

	@Autowired
	private SeatWatch watch;

	@Autowired
	private Reach reach;

	private ActingUser chair;

	private ActingUser minutes;

	private CaseId aCase;

	private MeetingId id;

	private Booking booked;

	@BeforeEach
	void aMeetingWithTwoSeats() {
		this.chair = this.unit.colleague(Role.CHAIR);
		this.minutes = this.unit.colleague(Role.MINUTE_TAKER);
		this.aCase = this.unit.caseOf(this.unit.child("Ada", 12));
		this.id = this.unit.meeting(this.aCase);
		this.booked = book(this.id, 10);
	}

	private Booking book(MeetingId which, int hour) {
		Booking first = this.unit.book(which, this.today.plusDays(20), hour);
		Booking seats = new Booking(Ids.next(), first.startsAt(), first.endsAt(), first.heldAs(), first.place(),
				first.link(), this.chair.id(), this.minutes.id(), "agreed");
		assertThat(this.unit.meetings().book(ActingUser.SYSTEM, which, null, seats)).isEmpty();
		return seats;
	}

	@Test
	void seatsLastForSomeTimeAfterTheRecordHasGoneToEverybody() {
		this.ends.follow(this.id, this.today);
		assertThat(grounds()).containsExactly(Ground.ASSIGNED, Ground.ASSIGNED);
		assertThat(lastDays()).containsOnly(this.today.plusDays(LASTS)).hasSize(2);
		this.ends.follow(this.id, this.today.minusDays(LASTS));
		assertThat(grounds()).as("on the last day").containsExactly(Ground.ASSIGNED, Ground.ASSIGNED);
		this.ends.follow(this.id, this.today.minusDays(LASTS + 1));
		assertThat(grounds()).isEmpty();
	}

	@Test
	void aRecordThatIsTakenBackOrIssuedAnewGivesThemTheirSeatsAgain() {
		this.ends.follow(this.id, this.today.minusDays(LASTS + 1));
		assertThat(grounds()).isEmpty();
		// No record of this meeting has gone.
		this.watch.look();
		assertThat(grounds()).containsExactly(Ground.ASSIGNED, Ground.ASSIGNED);
		assertThat(lastDays()).isEmpty();
		assertThat(this.ends.changed()).doesNotContainKey(this.id);
	}

	@Test
	void aReviewGivesThemTheirSeatsAgain() {
		this.ends.follow(this.id, this.today.minusDays(LASTS + 1));
		MeetingId review = this.unit.meeting(this.aCase);
		book(review, 14);
		assertThat(grounds()).containsExactly(Ground.ASSIGNED, Ground.ASSIGNED);
		this.ends.follow(review, this.today);
		assertThat(lastDays()).containsOnly(this.today.plusDays(LASTS)).hasSize(2);
		this.ends.follow(this.id, this.today);
		this.ends.follow(review, null);
		assertThat(lastDays()).as("the review has no end").isEmpty();
	}

	@Test
	void whoHasTheCaseAllocatedKeepsIt() {
		this.unit.cases().allocate(ActingUser.SYSTEM, this.aCase, this.chair.id(), AllocationKind.CHAIR);
		this.ends.follow(this.id, this.today.minusDays(LASTS + 1));
		assertThat(this.reach.ground(this.chair, this.aCase)).contains(Ground.ALLOCATED);
		assertThat(this.reach.ground(this.minutes, this.aCase)).isEmpty();
	}

	@Test
	void whoGivesTheSeatOnBeforeLosesItAtOnce() {
		this.ends.follow(this.id, this.today);
		AccountId other = this.unit.colleague(Role.MINUTE_TAKER).id();
		Booking given = new Booking(Ids.next(), this.booked.startsAt(), this.booked.endsAt(), this.booked.heldAs(),
				this.booked.place(), this.booked.link(), this.chair.id(), other, "ill");
		this.unit.meetings().book(ActingUser.SYSTEM, this.id, null, given);
		assertThat(this.reach.ground(this.minutes, this.aCase)).isEmpty();
		assertThat(this.reach.ground(this.chair, this.aCase)).contains(Ground.ASSIGNED);
	}

	private List<Ground> grounds() {
		return java.util.stream.Stream.of(this.chair, this.minutes)
			.flatMap((one) -> this.reach.ground(one, this.aCase).stream())
			.toList();
	}

	/** Of what runs now and ends by itself. */
	private List<LocalDate> lastDays() {
		return TestDatabase.DATABASE.owner()
			.sql("""
					select cast((until_at - interval '1 second') at time zone 'Europe/London' as date) from reach
					where subject_id = :case and ground = 'ASSIGNED' and until_at > rowan_now()""")
			.param("case", this.aCase.value())
			.query((row, number) -> row.getObject(1, LocalDate.class))
			.list();
	}

}
