package uk.rowan.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Ids;
import uk.rowan.shared.MeetingId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who has to be told again, and who is asked again, by what each was told.
 */
@RowanTest
@Import(MeetingUnit.class)
class RetellingTests {

	private final LocalDate day = MeetingUnit.today().plusDays(20);

	private final NewInvitee comes = NewInvitee.named(InviteeRole.SCHOOL, "Comes", "");

	private final NewInvitee video = NewInvitee.named(InviteeRole.GP, "Video", "");

	private final NewInvitee declines = NewInvitee.named(InviteeRole.POLICE, "Declines", "");

	private final NewInvitee apart = NewInvitee.named(InviteeRole.SUPPORTER, "Apart", "");

	private final NewInvitee silent = NewInvitee.named(InviteeRole.SUPPORTER, "Silent", "");

	@Autowired
	private MeetingUnit unit;

	@Autowired
	private Invitees invitees;

	@Autowired
	private InviteeReader reader;

	@Autowired
	private JdbcClient database;

	private MeetingId id;

	private Booking booked;

	@BeforeEach
	void everybodyIsTold() {
		this.id = this.unit.meeting(this.unit.caseOf(this.unit.child("Ada", 12)));
		this.invitees.invite(ActingUser.SYSTEM, this.id,
				List.of(this.comes, this.video, this.declines, this.apart, this.silent));
		this.booked = this.unit.book(this.id, this.day, 10);
		arranged("11:00", "11:30", "Room 2");
		tell(this.comes, Telling.Answer.COMES);
		tell(this.video, Telling.Answer.BY_VIDEO);
		tell(this.declines, Telling.Answer.DOES_NOT_COME);
		tell(this.apart, Telling.Answer.COMES);
		tell(this.silent, null);
		assertThat(again()).isEmpty();
	}

	@Test
	void anotherLinkConcernsWhoJoinsByVideo() {
		book(0, "The hall", "https://video.example/two");
		assertThat(again()).containsExactly("Video");
		assertThat(standing(this.video).answer()).isEqualTo(Telling.Answer.BY_VIDEO);
		assertThat(standing(this.comes).answer()).isEqualTo(Telling.Answer.COMES);
		tell(this.video, null);
		assertThat(again()).isEmpty();
	}

	@Test
	void anAnswerThatComesAfterwardsIsNoTellingOfTheLink() {
		book(0, "The hall", "https://video.example/two");
		answer(this.silent, Telling.Answer.BY_VIDEO);
		assertThat(again()).containsExactlyInAnyOrder("Video", "Silent");
	}

	@Test
	void anotherPlaceConcernsWhoComesThere() {
		book(0, "The library", this.booked.link());
		assertThat(again()).containsExactlyInAnyOrder("Comes", "Silent");
		assertThat(standing(this.comes).answer()).isEqualTo(Telling.Answer.COMES);
		book(0, this.booked.place(), this.booked.link());
		assertThat(again()).as("the place of which they were told").isEmpty();
	}

	@Test
	void anotherTimeConcernsWhoHasNoneOfTheirOwnAndComes() {
		book(1, this.booked.place(), this.booked.link());
		assertThat(again()).containsExactlyInAnyOrder("Comes", "Video", "Silent");
		assertThat(standing(this.comes).answer()).isNull();
		assertThat(standing(this.apart).answer()).isEqualTo(Telling.Answer.COMES);
		assertThat(standing(this.declines).answer()).isEqualTo(Telling.Answer.DOES_NOT_COME);
	}

	@Test
	void anotherDayConcernsEverybodyAndWhoDeclinedKeepsTheAnswer() {
		book(24, this.booked.place(), this.booked.link());
		assertThat(again()).containsExactlyInAnyOrder("Comes", "Video", "Declines", "Apart", "Silent");
		assertThat(standing(this.declines).answer()).isEqualTo(Telling.Answer.DOES_NOT_COME);
		assertThat(standing(this.apart).answer()).isNull();
	}

	@Test
	void aCancelledMeetingConcernsEverybody() {
		this.unit.meetings().cancel(ActingUser.SYSTEM, this.id, "asked for by mistake");
		assertThat(again()).hasSize(5);
		tell(this.video, null);
		assertThat(again()).hasSize(4).doesNotContain("Video");
	}

	@Test
	void whomAChangeWouldConcernIsKnownBeforehand() {
		Map<Change, List<String>> concerned = this.invitees.concerned(ActingUser.SYSTEM,
				this.unit.meetings().find(ActingUser.SYSTEM, this.id).orElseThrow());
		assertThat(concerned.get(Change.DAY)).hasSize(5);
		assertThat(concerned.get(Change.TIME)).containsExactlyInAnyOrder("Comes", "Video", "Silent");
		assertThat(concerned.get(Change.PLACE)).containsExactlyInAnyOrder("Comes", "Silent");
		assertThat(concerned.get(Change.LINK)).containsExactly("Video");
	}

	private void book(int hoursLater, String place, String link) {
		Booking anew = new Booking(Ids.next(), this.booked.startsAt().plusSeconds(3600L * hoursLater),
				this.booked.endsAt().plusSeconds(3600L * hoursLater), Booking.HeldAs.HYBRID, place, link,
				this.booked.chair(), null, "agreed");
		assertThat(this.unit.meetings().book(ActingUser.SYSTEM, this.id, null, anew)).isEmpty();
	}

	private void arranged(String arrives, String leaves, String place) {
		this.database.sql("""
				insert into meeting_arrangement (id, invitee_id, arrives, leaves, place, link, arranged_at, arranged_by)
				values (:id, :invitee, cast(:arrives as time), cast(:leaves as time), :place, '', rowan_now(), :by)""")
			.param("id", Ids.next())
			.param("invitee", this.apart.id().value())
			.param("arrives", arrives)
			.param("leaves", leaves)
			.param("place", place)
			.param("by", ActingUser.SYSTEM.id().value())
			.update();
	}

	private void tell(NewInvitee who, Telling.@Nullable Answer answer) {
		record(who, Telling.Way.TELEPHONE, answer);
	}

	private void answer(NewInvitee who, Telling.Answer answer) {
		record(who, null, answer);
	}

	private void record(NewInvitee who, Telling.@Nullable Way way, Telling.@Nullable Answer answer) {
		this.invitees.tell(ActingUser.SYSTEM, this.id,
				new Telling(Ids.next(), MeetingUnit.today(), List.of(new Telling.Told(who.id(), way, answer, ""))));
	}

	private Standing standing(NewInvitee who) {
		return Objects.requireNonNull(this.reader.standing(this.id).get(who.id()));
	}

	private List<String> again() {
		return this.invitees
			.progress(ActingUser.SYSTEM, this.unit.meetings().find(ActingUser.SYSTEM, this.id).orElseThrow())
			.again();
	}

}
