package uk.rowan.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.account.Accounts;
import uk.rowan.account.NewAccount;
import uk.rowan.casefile.AllocationRefusal;
import uk.rowan.casefile.CaseFiles;
import uk.rowan.casefile.NewCase;
import uk.rowan.casefile.ReferralSource;
import uk.rowan.people.NewPerson;
import uk.rowan.people.People;
import uk.rowan.reach.Ground;
import uk.rowan.reach.Interest;
import uk.rowan.reach.Interests;
import uk.rowan.reach.Reach;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Ids;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;
import uk.rowan.web.NotFound;
import uk.rowan.web.Stale;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@RowanTest
class MeetingModuleTests {

	private final LocalDate day = LocalDate.now(ZoneId.of("Europe/London")).plusDays(20);

	@Autowired
	private Meetings meetings;

	@Autowired
	private BookedTwice bookedTwice;

	@Autowired
	private MeetingsHeld held;

	@Autowired
	private Accounts accounts;

	@Autowired
	private People people;

	@Autowired
	private CaseFiles cases;

	@Autowired
	private Reach reach;

	@Autowired
	private Interests interests;

	@Test
	void theBookingOpensTheCasesWhileItStands() {
		CaseId aCase = child("Ada");
		ActingUser chair = colleague(Role.CHAIR);
		ActingUser minutes = colleague(Role.MINUTE_TAKER);
		ActingUser other = colleague(Role.CHAIR);
		MeetingId id = meeting(aCase);
		assertThat(this.reach.ground(chair, aCase)).isEmpty();
		assertThat(book(id, at(10, chair, minutes))).isEmpty();
		assertThat(this.reach.ground(chair, aCase)).contains(Ground.ASSIGNED);
		assertThat(this.reach.ground(minutes, aCase)).contains(Ground.ASSIGNED);
		assertThat(book(id, at(10, other, minutes))).isEmpty();
		assertThat(this.reach.ground(chair, aCase)).isEmpty();
		assertThat(this.reach.ground(other, aCase)).contains(Ground.ASSIGNED);
		assertThat(this.reach.ground(minutes, aCase)).contains(Ground.ASSIGNED);
	}

	@Test
	void whatAnotherMeetingOpensStays() {
		CaseId aCase = child("Ada");
		ActingUser chair = colleague(Role.CHAIR, Role.MINUTE_TAKER);
		ActingUser other = colleague(Role.CHAIR, Role.MINUTE_TAKER);
		MeetingId first = meeting(aCase);
		MeetingId second = meeting(aCase);
		book(first, at(10, chair, null));
		book(second, at(14, chair, null));
		assertThat(book(first, at(10, other, null))).isEmpty();
		assertThat(this.reach.ground(chair, aCase)).contains(Ground.ASSIGNED);
		assertThat(book(second, at(14, other, chair))).isEmpty();
		assertThat(roles(chair, aCase)).as("the seat has changed").containsExactly("MINUTE_TAKER");
	}

	@Test
	void aClashWithAMeetingInReachIsRefusedWithItsTime() {
		ActingUser coordinator = colleague(Role.COORDINATOR);
		ActingUser chair = colleague(Role.CHAIR);
		book(meeting(child("Ada")), at(10, chair, null));
		Booking asked = at(11, chair, null);
		MeetingId second = meeting(child("Ben"));
		assertThat(this.meetings.book(coordinator, second, null, asked)).singleElement()
			.isInstanceOfSatisfying(BookingRefusal.Clash.class, (clash) -> {
				assertThat(clash.seat()).isEqualTo(Booking.Seat.CHAIR);
				assertThat(clash.startsAt()).isEqualTo(at(10, chair, null).startsAt());
			});
		assertThat(this.meetings.book(coordinator, second, null, at(12, chair, null))).as("one after the other")
			.isEmpty();
		assertThat(this.bookedTwice.dueFor(chair, this.day)).isEmpty();
	}

	@Test
	void ofAClashOutOfReachOnlyTheTwoHear() {
		ActingUser coordinator = colleague(Role.COORDINATOR);
		ActingUser chair = colleague(Role.CHAIR);
		CaseId closed = child("Zebedee");
		MeetingId hidden = meeting(closed);
		this.reach.restrict(ActingUser.SYSTEM, closed, List.of(chair.id()), "a colleague's family");
		assertThat(book(hidden, at(10, chair, null))).isEmpty();
		MeetingId second = meeting(child("Ben"));
		assertThat(this.meetings.book(coordinator, second, null, at(11, chair, null))).isEmpty();
		assertThat(this.bookedTwice.dueFor(chair, this.day)).singleElement().satisfies((due) -> {
			assertThat(due.task()).isEqualTo("You are booked twice");
			assertThat(due.whom()).contains("10:00 to 12:00 (Zebedee Maple)").contains("11:00 to 13:00 (Ben Maple)");
			assertThat(due.due().on()).isEqualTo(this.day);
			assertThat(due.href()).isEqualTo("/conferences/" + second);
		});
		assertThat(this.bookedTwice.dueFor(coordinator, this.day)).isEmpty();
		assertThat(this.held.heldBy(chair.id())).hasSize(2)
			.allMatch((line) -> line.startsWith("Chairs a conference on"))
			.noneMatch((line) -> line.contains("Zebedee"));
	}

	@Test
	void whoBooksOneColleagueAtOnceGetsOneMeeting() {
		ActingUser coordinator = colleague(Role.COORDINATOR);
		ActingUser chair = colleague(Role.CHAIR);
		ActingUser minutes = colleague(Role.MINUTE_TAKER);
		List<MeetingId> asked = Stream.of("Ada", "Ben", "Cai", "Dot").map((name) -> meeting(child(name))).toList();
		try (ExecutorService all = Executors.newFixedThreadPool(4)) {
			List<CompletableFuture<Boolean>> answers = asked.stream()
				.map((id) -> CompletableFuture.supplyAsync(
						() -> this.meetings.book(coordinator, id, null, at(10, chair, minutes)).isEmpty(), all))
				.toList();
			assertThat(answers.stream().map(CompletableFuture::join)).containsOnlyOnce(true);
		}
	}

	@Test
	void aBookingSentTwiceIsKeptOnceAndAnOvertakenOneIsRefused() {
		ActingUser chair = colleague(Role.CHAIR);
		MeetingId id = meeting(child("Ada"));
		Booking asked = at(10, chair, null);
		assertThat(this.meetings.book(ActingUser.SYSTEM, id, 0, asked)).isEmpty();
		assertThat(this.meetings.book(ActingUser.SYSTEM, id, 0, asked)).isEmpty();
		assertThat(this.meetings.find(ActingUser.SYSTEM, id).orElseThrow().bookings()).hasSize(1);
		assertThatExceptionOfType(Stale.class)
			.isThrownBy(() -> this.meetings.book(ActingUser.SYSTEM, id, 0, at(14, chair, null)));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.meetings.book(ActingUser.SYSTEM, MeetingId.next(), 0, asked));
	}

	@Test
	void whoHasATieSitsInNoMeeting() {
		ActingUser tied = colleague(Role.CHAIR, Role.MINUTE_TAKER);
		ActingUser chair = colleague(Role.CHAIR);
		PersonId child = person("Ada");
		MeetingId id = meeting(opened(child));
		assertThat(book(id, at(10, colleague(Role.SOCIAL_WORKER), null)))
			.containsExactly(new BookingRefusal.Unfit(Booking.Seat.CHAIR, AllocationRefusal.LACKS_ROLE));
		this.interests.declare(ActingUser.SYSTEM, Interest.of(tied.id(), child, "a cousin"));
		assertThat(book(id, at(10, tied, null)))
			.containsExactly(new BookingRefusal.Unfit(Booking.Seat.CHAIR, AllocationRefusal.HAS_INTEREST));
		assertThat(book(id, at(10, chair, tied)))
			.containsExactly(new BookingRefusal.Unfit(Booking.Seat.MINUTE_TAKER, AllocationRefusal.HAS_INTEREST));
		CaseId closed = child("Ben");
		this.reach.restrict(ActingUser.SYSTEM, closed, List.of(tied.id()), "a colleague's family");
		assertThat(book(meeting(closed), at(10, chair, null)))
			.containsExactly(new BookingRefusal.Unfit(Booking.Seat.CHAIR, AllocationRefusal.NOT_NAMED));
	}

	@Test
	void theDatabaseKeepsBookingsWhole() {
		ActingUser chair = colleague(Role.CHAIR);
		MeetingId id = meeting(child("Ada"));
		book(id, at(10, chair, null));
		for (String wrong : List.of("starts_at, starts_at, held_as, place, link, chair_id, null",
				"starts_at, ends_at, 'REMOTE', 'a hall', link, chair_id, null",
				"starts_at, ends_at, 'IN_PERSON', place, 'https://a', chair_id, null",
				"starts_at, ends_at, held_as, place, link, chair_id, chair_id")) {
			assertThatExceptionOfType(DataIntegrityViolationException.class).as(wrong)
				.isThrownBy(() -> copy(id, 2, wrong))
				.withMessageContaining("meeting_booking_");
		}
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> copy(id, 1, "starts_at, ends_at, held_as, place, link, chair_id, null"))
			.withMessageContaining("meeting_booking_number_unique");
	}

	private static void copy(MeetingId id, int number, String columns) {
		TestDatabase.DATABASE.owner()
			.sql("""
					insert into meeting_booking (id, meeting_id, number, starts_at, ends_at, held_as, place, link, chair_id,
						minute_taker_id, reason, booked_at, booked_by)
					select gen_random_uuid(), meeting_id, :number, %s, reason, booked_at, booked_by
					from meeting_booking where meeting_id = :id"""
				.formatted(columns))
			.param("number", number)
			.param("id", id.value())
			.update();
	}

	private List<BookingRefusal> book(MeetingId id, Booking asked) {
		return this.meetings.book(ActingUser.SYSTEM, id, null, asked);
	}

	private MeetingId meeting(CaseId... cases) {
		MeetingId id = MeetingId.next();
		this.meetings.ask(ActingUser.SYSTEM, id, Meeting.Kind.CONFERENCE, Set.of(cases));
		return id;
	}

	private CaseId child(String name) {
		return opened(person(name));
	}

	private PersonId person(String name) {
		return this.people.register(ActingUser.SYSTEM, NewPerson.child(name, "Maple", LocalDate.of(2019, 5, 4)));
	}

	private CaseId opened(PersonId child) {
		return this.cases.open(ActingUser.SYSTEM,
				new NewCase(CaseId.next(), child, LocalDate.of(2026, 3, 2), ReferralSource.SCHOOL, "worried"));
	}

	private ActingUser colleague(Role... roles) {
		AccountId id = AccountId.next();
		String unique = id.toString().substring(9).replace("-", "");
		return this.accounts.create(ActingUser.SYSTEM, new NewAccount(id, "mtg-" + unique, "Robin " + unique,
				unique + "@rowanshire.example", null, Set.of(roles), null));
	}

	private Booking at(int hour, ActingUser chair, @Nullable ActingUser minutes) {
		Instant from = this.day.atTime(hour, 0).atZone(ZoneId.of("Europe/London")).toInstant();
		return new Booking(Ids.next(), from, from.plusSeconds(7200), Booking.HeldAs.IN_PERSON, "", "", chair.id(),
				(minutes != null) ? minutes.id() : null, "agreed");
	}

	private static List<String> roles(ActingUser user, CaseId aCase) {
		return TestDatabase.DATABASE.owner()
			.sql("""
					select role from reach_now
					where account_id = :account and subject_id = :case and ground = 'ASSIGNED' order by role""")
			.param("account", user.id().value())
			.param("case", aCase.value())
			.query((row, number) -> row.getString("role"))
			.list();
	}

}
