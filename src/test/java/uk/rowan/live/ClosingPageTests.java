package uk.rowan.live;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.conference.ConferenceUnit;
import uk.rowan.conference.NewReview;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.meeting.Invitees;
import uk.rowan.meeting.NewInvitee;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.DatabaseClock;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is asked when a conference is closed, of what it decided while it was not quorate.
 */
@RowanTest
@Import(ConferenceUnit.class)
class ClosingPageTests {

	@Autowired
	private ConferenceUnit unit;

	@Autowired
	private LiveNotes notes;

	@Autowired
	private Invitees invitees;

	private ActingUser chair;

	private List<CaseId> family;

	private MeetingId id;

	@BeforeEach
	void aConferenceToWhichSomeComeLate() {
		this.chair = this.unit.colleague(Role.CHAIR);
		this.family = this.unit.family("Ada", "Ben");
		this.id = this.unit.begun(this.chair, this.family);
		come(InviteeRole.SOCIAL_WORKER);
	}

	private void come(InviteeRole role) {
		NewInvitee one = NewInvitee.named(role, "Robin " + role, "");
		this.invitees.invite(ActingUser.SYSTEM, this.id, List.of(one));
		this.notes.write(ActingUser.SYSTEM, this.id,
				List.of(new NewNote(FieldKind.PRESENCE, null, one.id(), 0, "HERE")));
	}

	private void decide(CaseId child) {
		this.notes.write(ActingUser.SYSTEM, this.id, List.of(new NewNote(FieldKind.DECISION, child, null, 0, "NO_PLAN"),
				new NewNote(FieldKind.REASONS, child, null, 0, "Lives with her father")));
	}

	private static String minutesAgo(int minutes) {
		return LocalTime.now(DatabaseClock.LONDON).minusMinutes(minutes).truncatedTo(ChronoUnit.MINUTES).toString();
	}

	private Document close(int status) throws Exception {
		return this.unit.submit(this.chair, "/conferences/" + this.id + "/closing", status, "began", minutesAgo(20),
				"ended", minutesAgo(0));
	}

	@Test
	void aChildForWhomItWasNotQuorateThenNeedsTheReasonAndSaysSo() throws Exception {
		decide(this.family.getFirst());
		come(InviteeRole.SCHOOL);
		come(InviteeRole.POLICE);
		decide(this.family.getLast());
		assertThat(this.unit.page(this.chair, "/conferences/" + this.id + "/live", 200)
			.select("[data-part=tallies] li")
			.eachText())
			.contains("Ada Alder: quorate", "Ada Alder: not quorate when it was decided; say why it went on",
					"Ben Alder: quorate")
			.noneMatch((line) -> line.startsWith("Ben Alder: not quorate"));
		Document missing = close(422);
		assertThat(missing.select("main li").eachText())
			.contains("Ada Alder: not quorate when it was decided; say why the conference went on")
			.noneMatch((line) -> line.startsWith("Ben Alder: not quorate"));
		assertThat(missing.select("main a[href$=adjournment]")).isEmpty();
		this.notes.write(ActingUser.SYSTEM, this.id,
				List.of(NewNote.of(FieldKind.INQUORATE_REASON, "Delay would harm her")));
		assertThat(this.unit.page(this.chair, "/conferences/" + this.id + "/live", 200)
			.select("[data-part=tallies] li")
			.eachText()).contains("Ada Alder: not quorate when it was decided; it is said why it went on");
		close(303);
		assertThat(this.unit.page(this.chair, "/conferences/" + this.id, 200).select("main").text())
			.containsOnlyOnce("Not quorate when decided, because Delay would harm her");
	}

	@Test
	void sentTwiceItIsClosedOnce() throws Exception {
		come(InviteeRole.SCHOOL);
		come(InviteeRole.POLICE);
		this.family.forEach(this::decide);
		close(303);
		close(303);
		this.unit.page(this.chair, "/conferences/" + this.id + "/closing", 409);
	}

	@Test
	void aPlanIsNotDecidedWithoutTheDayOfItsReview() throws Exception {
		come(InviteeRole.SCHOOL);
		come(InviteeRole.POLICE);
		CaseId ada = this.family.getFirst();
		decide(this.family.getLast());
		decide(ada);
		String soon = LocalDate.now(DatabaseClock.LONDON).plusDays(7).toString();
		this.notes.write(ActingUser.SYSTEM, this.id,
				List.of(new NewNote(FieldKind.DECISION, ada, null, 0, "PLAN"),
						new NewNote(FieldKind.CATEGORY, ada, null, 0, "NEG"),
						new NewNote(FieldKind.LEAD_WORKER, ada, null, 0, "Robin Ash"),
						NewNote.of(FieldKind.PLAN_WHAT, "Visit"), NewNote.of(FieldKind.CORE_GROUP_ON, soon)));
		assertThat(close(422).select("main li").eachText())
			.containsOnlyOnce("Ada Alder: the day of the review conference");
		this.notes.write(ActingUser.SYSTEM, this.id, List.of(NewNote.of(FieldKind.REVIEW_ON, soon)));
		close(303);
	}

	@Test
	void aPlanThatAReviewEndsHasAReasonOfTheList() throws Exception {
		String asked = "If the plan ends, why?";
		assertThat(this.unit.page(this.chair, "/conferences/" + this.id + "/live", 200).text()).doesNotContain(asked);
		assertThat(this.unit.conferences().conclude(this.chair, this.id, ConferenceUnit.planForTheFirst(this.family)))
			.isEmpty();
		CaseId ada = this.family.getFirst();
		MeetingId review = MeetingId.next();
		assertThat(this.unit.conferences().askReview(ActingUser.SYSTEM, review, new NewReview(Set.of(ada), "")))
			.isEmpty();
		this.chair = this.unit.colleague(Role.CHAIR);
		this.id = review;
		this.unit.open(this.chair, review);
		List.of(InviteeRole.SOCIAL_WORKER, InviteeRole.SCHOOL, InviteeRole.POLICE).forEach(this::come);
		decide(ada);
		assertThat(this.unit.page(this.chair, "/conferences/" + review + "/live", 200).text()).contains(asked);
		assertThat(close(422).select("main li").eachText()).containsOnlyOnce("Ada Alder: why the plan ends");
		this.notes.write(ActingUser.SYSTEM, review, List.of(new NewNote(FieldKind.END_REASON, ada, null, 0, "NOHARM")));
		close(303);
		assertThat(this.unit.page(this.chair, "/conferences/" + review, 200).select("main").text())
			.contains("The plan ends no longer likely to suffer significant harm");
	}

	@Test
	void whoCameLaterAndWasThereWhenItWasDecidedSaysSinceWhen() throws Exception {
		this.family.forEach(this::decide);
		come(InviteeRole.SCHOOL);
		come(InviteeRole.POLICE);
		assertThat(close(422).text()).contains("Ben Alder: not quorate when it was decided");
		this.invitees.of(ActingUser.SYSTEM, this.id)
			.forEach((one) -> this.notes.write(ActingUser.SYSTEM, this.id,
					List.of(new NewNote(FieldKind.CAME_AT, null, one.id(), 0, minutesAgo(20)))));
		close(303);
		assertThat(this.unit.page(this.chair, "/conferences/" + this.id, 200).select("main").text())
			.doesNotContain("Not quorate when decided");
	}

}
