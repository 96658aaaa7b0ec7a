package uk.rowan.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.agency.Agencies;
import uk.rowan.agency.AgencyCategory;
import uk.rowan.agency.NewAgency;
import uk.rowan.conference.AbuseCategory;
import uk.rowan.conference.AskingRefusal;
import uk.rowan.conference.ChildDecision;
import uk.rowan.conference.Conclusion;
import uk.rowan.conference.ConferenceUnit;
import uk.rowan.conference.EndReason;
import uk.rowan.conference.NewReview;
import uk.rowan.conference.Outline;
import uk.rowan.meeting.Booking;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.meeting.Invitees;
import uk.rowan.meeting.NewInvitee;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.AgencyId;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Ids;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;
import uk.rowan.shared.ShortDates;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@RowanTest
@Import(ConferenceUnit.class)
class PlanPageTests {

	@Autowired
	private ConferenceUnit unit;

	@Autowired
	private Invitees invitees;

	@Autowired
	private Agencies agencies;

	@Test
	void aPlanOpensForTheChildWhoNeedsOneAndForNobodyElse() throws Exception {
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		List<CaseId> family = this.unit.family("Ada", "Ben");
		concluded(chair, family);
		Document page = this.unit.page(chair, plan(family.getFirst()), 200);
		assertThat(page.select("h1").text()).isEqualTo("Child protection plan");
		assertThat(page.select("main").text()).contains("neglect", "Robin Ash", "Visit every week – Robin Ash, Friday",
				"What shall be better: Ada is safe", "How we will know: The school says so", "Visits: Twice a week",
				"3 months after the initial conference");
		assertThat(count(family.getLast())).isZero();
		assertThat(this.unit.page(chair, "/cases/" + family.getFirst(), 200).select("main a[href^=/plans/]").text())
			.contains("Child protection plan: neglect, less than a month");
	}

	@Test
	void aPlanIsReviewedAndEndedByTheNextConference() throws Exception {
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		List<CaseId> family = this.unit.family("Ada", "Ben");
		concluded(chair, family);
		String plan = plan(family.getFirst());
		Document form = this.unit.page(coordinator, plan + "/review", 200);
		assertThat(form.select("input[name=children]").eachAttr("value")).containsExactly(family.getFirst().toString());
		MeetingId review = MeetingId.parse(form.select("input[name=id]").val()).orElseThrow();
		this.unit.submit(coordinator, plan + "/review", 303, "id", review.toString(), "children",
				family.getFirst().toString(), "note", "Not on Fridays");
		assertThat(this.unit.page(coordinator, "/conferences/" + review, 200).text())
			.contains("Review child protection conference", "3 months after");
		assertThat(this.unit.page(coordinator, plan, 200).select("main").text())
			.contains("The review conference is asked for.")
			.doesNotContain("Ask for the review conference");
		ActingUser other = this.unit.colleague(Role.CHAIR);
		this.unit.open(other, review);
		List<CaseId> child = family.subList(0, 1);
		assertThat(this.unit.conferences().conclude(other, review, none(child))).isEmpty();
		assertThat(this.unit.page(coordinator, plan, 200).select("main").text()).contains("Ended")
			.doesNotContain("It must be reviewed by");
	}

	@Test
	void theDayThatWasPromisedIsOnThePlanTheRequestAndTheBooking() throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		List<CaseId> child = this.unit.family("Ada");
		concluded(this.unit.colleague(Role.CHAIR), child);
		LocalDate day = Objects.requireNonNull(ConferenceUnit.planForTheFirst(child).decisions().getFirst().reviewOn());
		String agreed = "written in its letter: " + ShortDates.weekday(day);
		String plan = plan(child.getFirst());
		assertThat(this.unit.page(coordinator, plan, 200).select("main").text()).contains(agreed);
		assertThat(this.unit.page(coordinator, plan + "/review", 200).select("main").text()).contains(agreed);
		MeetingId review = review(child);
		assertThat(this.unit.page(coordinator, "/conferences/" + review, 200).select("main").text()).contains(agreed);
		Document booking = this.unit.page(coordinator, "/conferences/" + review + "/booking", 200);
		assertThat(booking.select("main").text()).contains(agreed);
		assertThat(booking.select("input[name^=day.]").eachAttr("value")).containsExactly("" + day.getDayOfMonth(),
				"" + day.getMonthValue(), "" + day.getYear());
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		this.unit.open(chair, review);
		assertThat(this.unit.conferences().conclude(chair, review, none(child))).isEmpty();
		assertThat(this.unit.page(coordinator, "/conferences/" + review, 200).select("main").text())
			.doesNotContain("written in its letter");
	}

	@Test
	void whyItEndedIsOnItsPageInWhatAgenciesAreToldAndInTheAudit() throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		List<CaseId> child = this.unit.family("Ada");
		concluded(this.unit.colleague(Role.CHAIR), child);
		MeetingId review = review(child);
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		this.unit.open(chair, review);
		assertThat(this.unit.conferences().conclude(chair, review, none(child))).isEmpty();
		String why = "looked after, and the risk is gone";
		String plan = plan(child.getFirst());
		assertThat(this.unit.page(coordinator, plan, 200).select("main").text()).contains("Why it ended " + why);
		assertThat(this.unit.page(coordinator, plan + "/agencies", 200).select("main").text())
			.contains("Why it has ended: " + why);
		assertThat(this.unit.page(coordinator, "/conferences/" + review, 200).select("main").text())
			.contains("The plan ends " + why);
		assertThat(TestDatabase.DATABASE.owner()
			.sql("select codes from audit_entry where act = 'plan.plan-ended' and case_id = :case")
			.param("case", child.getFirst().value())
			.query(String.class)
			.single()).contains("LAC");
	}

	@Test
	void aReviewBeforeThereIsAPlanIsRefused() throws Exception {
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		List<CaseId> family = this.unit.family("Ada", "Ben");
		concluded(chair, family);
		Document again = this.unit.submit(coordinator, plan(family.getFirst()) + "/review", 422, "id",
				MeetingId.next().toString(), "children", family.getLast().toString(), "note", "What was typed");
		assertThat(again.select(".govuk-error-message").text())
			.contains("Only a child who has a plan is reviewed: leave the others out");
		assertThat(again.select("textarea[name=note]").text()).isEqualTo("What was typed");
	}

	@Test
	void theAgenciesAreToldOfItsStartAndOfItsEnd() throws Exception {
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		List<CaseId> family = this.unit.family("Ada", "Ben");
		MeetingId id = this.unit.begun(chair, family);
		AgencyId school = this.agencies.register(ActingUser.SYSTEM, NewAgency.of("School " + UUID.randomUUID(),
				AgencyCategory.EDUCATION, "school@rowanshire.example", "01632 960001"));
		this.invitees.invite(ActingUser.SYSTEM, id,
				List.of(new NewInvitee(InviteeId.next(), InviteeRole.SCHOOL, null, null, school, "Kim Head", "")));
		this.unit.conferences().conclude(chair, id, ConferenceUnit.planForTheFirst(family));
		String plan = plan(family.getFirst());
		assertThat(this.unit.page(coordinator, "/cases/" + family.getFirst(), 200).text())
			.contains("Tell the agencies of the plan");
		Document form = this.unit.page(coordinator, plan + "/agencies", 200);
		String key = form.select("input[name='rows[0].key']").val();
		this.unit.submit(coordinator, plan + "/agencies", 422, "version", "0", "rows[0].key", key, "rows[0].heard",
				"yes");
		assertThat(form.select("main").text()).contains("Kim Head School, School ", "They have confirmed");
		assertThat(form.select("main a[href=" + plan + "]")).isNotEmpty();
		tell(coordinator, plan, key, ConferenceUnit.today().plusDays(1), 422);
		LocalDate before = ConferenceUnit.today().minusDays(1);
		tell(coordinator, plan, key, before, 303);
		Document kept = this.unit.page(coordinator, plan + "/agencies", 200);
		assertThat(kept.select("main").text())
			.contains("Told on " + ShortDates.day(before) + ": By telephone. They have confirmed that they know");
		assertThat(kept.select("main form select, main form input[type=checkbox]")).isEmpty();
		assertThat(this.unit.page(coordinator, "/cases/" + family.getFirst(), 200).text())
			.doesNotContain("Tell the agencies of the plan");
	}

	private void tell(ActingUser coordinator, String plan, String key, LocalDate on, int status) throws Exception {
		this.unit.submit(coordinator, plan + "/agencies", status, "version", "0", "rows[0].key", key, "rows[0].how",
				"TELEPHONE", "toldOn.day", "" + on.getDayOfMonth(), "toldOn.month", "" + on.getMonthValue(),
				"toldOn.year", "" + on.getYear(), "rows[0].heard", "yes");
	}

	@Test
	void theSameAreToldAndDueWhetherTheDirectoryKnowsThemOrNot() throws Exception {
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		List<CaseId> family = this.unit.family("Ada", "Ben");
		MeetingId id = this.unit.begun(chair, family);
		AgencyId voices = this.agencies.register(ActingUser.SYSTEM, NewAgency.of("Voices " + UUID.randomUUID(),
				AgencyCategory.VOLUNTARY, "voices@rowanshire.example", "01632 960002"));
		this.invitees.invite(ActingUser.SYSTEM, id, List.of(
				new NewInvitee(InviteeId.next(), InviteeRole.ADVOCATE, null, null, voices, "Ann Speaker", ""),
				new NewInvitee(InviteeId.next(), InviteeRole.SCHOOL, null, null, null, "Kim Head", "Oak School")));
		this.unit.conferences().conclude(chair, id, ConferenceUnit.planForTheFirst(family));
		String plan = plan(family.getFirst());
		String aCase = "/cases/" + family.getFirst();
		assertThat(this.unit.page(coordinator, aCase, 200).text()).contains("Tell the agencies of the plan");
		Document form = this.unit.page(coordinator, plan + "/agencies", 200);
		assertThat(form.select("main").text()).contains("Kim Head").doesNotContain("Ann Speaker");
		this.unit.submit(coordinator, plan + "/agencies", 303, "version", "0", "rows[0].key",
				form.select("input[name='rows[0].key']").val(), "rows[0].how", "POST");
		assertThat(this.unit.page(coordinator, aCase, 200).text()).doesNotContain("Tell the agencies of the plan");
	}

	@Test
	void thePlanIsWhatTheConferenceHeldLastDecided() throws Exception {
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		List<CaseId> child = this.unit.family("Ada");
		concluded(chair, child);
		ActingUser other = this.unit.colleague(Role.CHAIR);
		MeetingId review = review(child);
		this.unit.open(other, review);
		Conclusion first = ConferenceUnit.planForTheFirst(child);
		ChildDecision anew = new ChildDecision(child.getFirst(), true, AbuseCategory.EMO, "Quarrels at night", "", true,
				"", ConferenceUnit.outline("Visit each day", "Sam Elm", "Monday"), "Sam Elm", "Police",
				ConferenceUnit.today().plusDays(8), ConferenceUnit.today().plusMonths(6), null);
		assertThat(this.unit.conferences()
			.conclude(other, review, new Conclusion(first.from(), first.until(), first.present(), List.of(anew))))
			.isEmpty();
		assertThat(this.unit.page(other, plan(child.getFirst()), 200).select("main").text())
			.contains("emotional abuse", "Sam Elm", "Visit each day", "Quarrels at night",
					"6 months after the review conference before")
			.doesNotContain("Robin Ash", "Visit every week");
	}

	@Test
	void aReviewJoinsNoFamilies() throws Exception {
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		List<CaseId> family = this.unit.family("Ada");
		List<CaseId> others = this.unit.family("Una");
		concluded(chair, family);
		concluded(this.unit.colleague(Role.CHAIR), others);
		Document again = this.unit.submit(coordinator, plan(family.getFirst()) + "/review", 422, "id",
				MeetingId.next().toString(), "children", family.getFirst().toString(), "children",
				others.getFirst().toString(), "note", "");
		assertThat(again.select(".govuk-error-message").text()).contains("Choose at least one of the children listed");
		assertThat(this.unit.conferences()
			.askReview(coordinator, MeetingId.next(), new NewReview(Set.of(family.getFirst(), others.getFirst()), "")))
			.contains(AskingRefusal.APART);
	}

	@Test
	void onlyAConferenceBookedWithinTheClockCoversTheReview() throws Exception {
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		List<CaseId> child = this.unit.family("Ada");
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		concluded(chair, child);
		String due = "Have the review conference held in time";
		String aCase = "/cases/" + child.getFirst();
		assertThat(this.unit.page(coordinator, aCase, 200).text()).contains("Ask for the review conference")
			.doesNotContain(due);
		MeetingId review = review(child);
		assertThat(
				this.unit.page(coordinator, aCase, 200).select("main a[href=/conferences/" + review + "]").eachText())
			.contains(due);
		Instant late = Instant.now().plus(150, ChronoUnit.DAYS);
		this.unit.conferences()
			.book(ActingUser.SYSTEM, review, new Booking(Ids.next(), late, late.plusSeconds(7200),
					Booking.HeldAs.IN_PERSON, "", "", chair.id(), null, "no room before"));
		assertThat(this.unit.page(coordinator, aCase, 200).text()).contains(due);
		this.unit.open(this.unit.colleague(Role.CHAIR), review);
		assertThat(this.unit.page(coordinator, aCase, 200).text()).doesNotContain(due);
	}

	@Test
	void aChildHasOnePlanThatRunsAndNothingIsAddedToOneThatEnded() {
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		List<CaseId> child = this.unit.family("Ada");
		concluded(chair, child);
		String again = "insert into plan (id, case_id, meeting_id, category, started_on, opened_at) "
				+ "select gen_random_uuid(), case_id, meeting_id, category, started_on, opened_at from plan where case_id = :case";
		assertThatThrownBy(() -> write(again, child)).rootCause().hasMessageContaining("a plan runs already");
		assertThatThrownBy(
				() -> write(
						"insert into plan_ending (plan_id, meeting_id, ended_on, ended_at) "
								+ "select id, gen_random_uuid(), started_on, opened_at from plan where case_id = :case",
						child))
			.rootCause()
			.hasMessageContaining("plan_ending_meeting_fk");
		write("insert into plan_ending (plan_id, meeting_id, ended_on, ended_at) "
				+ "select id, meeting_id, started_on, opened_at from plan where case_id = :case", child);
		assertThatThrownBy(() -> write("insert into plan_review (plan_id, meeting_id, category, held_on) "
				+ "select id, meeting_id, category, started_on from plan where case_id = :case", child))
			.rootCause()
			.hasMessageContaining("the plan has ended");
	}

	private static void write(String sql, List<CaseId> child) {
		TestDatabase.DATABASE.owner().sql(sql).param("case", child.getFirst().value()).update();
	}

	private MeetingId review(List<CaseId> child) {
		MeetingId review = MeetingId.next();
		assertThat(this.unit.conferences().askReview(ActingUser.SYSTEM, review, new NewReview(Set.copyOf(child), "")))
			.isEmpty();
		return review;
	}

	@Test
	void whoDoesNotReachTheChildFindsNoPlan() throws Exception {
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		List<CaseId> family = this.unit.family("Ada", "Ben");
		concluded(chair, family);
		this.unit.page(this.unit.colleague(Role.CHAIR), plan(family.getFirst()), 404);
	}

	private void concluded(ActingUser chair, List<CaseId> family) {
		MeetingId id = this.unit.begun(chair, family);
		assertThat(this.unit.conferences().conclude(chair, id, ConferenceUnit.planForTheFirst(family))).isEmpty();
	}

	static Conclusion none(List<CaseId> children) {
		Conclusion plan = ConferenceUnit.planForTheFirst(children);
		return new Conclusion(plan.from(), plan.until(), plan.present(),
				children.stream()
					.map((child) -> new ChildDecision(child, false, (AbuseCategory) null, "Safe now", "", true, "",
							Outline.NONE, "", "", null, null, null, EndReason.LAC))
					.toList());
	}

	static String plan(CaseId child) {
		return "/plans/" + TestDatabase.DATABASE.owner()
			.sql("select plan_id from plan_run where case_id = :case")
			.param("case", child.value())
			.query(UUID.class)
			.single();
	}

	private static int count(CaseId child) {
		return TestDatabase.DATABASE.owner()
			.sql("select count(*) from plan where case_id = :case")
			.param("case", child.value())
			.query(Integer.class)
			.single();
	}

}
