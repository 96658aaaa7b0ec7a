package uk.rowan.plan;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.agency.Agencies;
import uk.rowan.agency.AgencyCategory;
import uk.rowan.agency.NewAgency;
import uk.rowan.casefile.ClosureReason;
import uk.rowan.conference.ConferenceUnit;
import uk.rowan.conference.NewReview;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.meeting.Invitees;
import uk.rowan.meeting.NewInvitee;
import uk.rowan.record.RecordAct;
import uk.rowan.record.RecordKind;
import uk.rowan.record.Records;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.AgencyId;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;
import uk.rowan.shared.ShortDates;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who is told that a plan has started or ended, and how long that is due (SO-5).
 */
@RowanTest
@Import(ConferenceUnit.class)
class PlanTellingTests {

	private static final String DUE = "Tell the agencies of the plan";

	@Autowired
	private ConferenceUnit unit;

	@Autowired
	private Invitees invitees;

	@Autowired
	private Agencies agencies;

	@Autowired
	private Records records;

	private ActingUser coordinator;

	private List<CaseId> child;

	private AgencyId school;

	private ActingUser chair;

	private MeetingId first;

	private InviteeId head;

	private String plan;

	@BeforeEach
	void aPlanThatASchoolAndThePoliceKnow() {
		this.coordinator = this.unit.colleague(Role.COORDINATOR);
		this.child = this.unit.family("Ada");
		this.school = this.agencies.register(ActingUser.SYSTEM, NewAgency.of("School " + UUID.randomUUID(),
				AgencyCategory.EDUCATION, "oak@rowanshire.example", "01632 960003"));
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		this.first = this.unit.begun(chair, this.child);
		NewInvitee head = NewInvitee.agency(InviteeRole.SCHOOL, this.school, "Kim Head");
		this.head = head.id();
		this.invitees.invite(ActingUser.SYSTEM, this.first,
				List.of(head, NewInvitee.named(InviteeRole.POLICE, "Pat Constable", "Rowanshire Police")));
		assertThat(this.unit.conferences().conclude(chair, this.first, ConferenceUnit.planForTheFirst(this.child)))
			.isEmpty();
		this.chair = chair;
		this.plan = PlanPageTests.plan(this.child.getFirst());
	}

	@Test
	void ofItsEndAllAreToldWhoWereInvitedToAnyConferenceAboutItAndEachOnce() throws Exception {
		end();
		Document form = this.unit.page(this.coordinator, this.plan + "/agencies", 200);
		assertThat(form.select("main h2:contains(has ended) bdi").eachText()).containsExactlyInAnyOrder("Sam Deputy",
				"Dr Penhallow", "Pat Constable");
		assertThat(form.select("main h2:contains(has started) bdi").eachText()).containsExactlyInAnyOrder("Kim Head",
				"Pat Constable");
	}

	@Test
	void itIsDueUntilEachOfThemIsTold() throws Exception {
		end();
		List<String> ends = keys("END");
		assertThat(ends).hasSize(3);
		for (String key : ends) {
			assertThat(due()).as("before " + key).contains(DUE);
			tell(key);
		}
		assertThat(due()).doesNotContain(DUE);
	}

	@Test
	void itIsDueThoughTheCaseIsClosedMeanwhile() throws Exception {
		this.unit.cases()
			.close(ActingUser.SYSTEM, this.child.getFirst(), ConferenceUnit.today(), ClosureReason.NO_FURTHER_ACTION,
					"moved");
		assertThat(due()).contains(DUE).doesNotContain("Ask for the review conference");
		assertThat(this.unit.page(this.coordinator, this.plan, 200).select("main a[href$=/agencies]")).hasSize(1);
		for (String key : keys("START")) {
			tell(key);
		}
		assertThat(due()).doesNotContain(DUE);
	}

	@Test
	void thatAnAgencyWasToldStandsInTheEntriesAboutTheChild() throws Exception {
		tell(keys("START").getFirst());
		assertThat(TestDatabase.DATABASE.owner()
			.sql("select case_id from audit_entry where act = 'plan.agency-told' and actor_id = :actor "
					+ "and person_id = (select person_id from casefile_case c where c.case_id = audit_entry.case_id)")
			.param("actor", this.coordinator.id().value())
			.query(UUID.class)
			.list()).containsExactly(this.child.getFirst().value());
	}

	@Test
	void whomTheDecisionLetterHasReachedNeedNotBeToldAgain() throws Exception {
		String steps = letter();
		assertThat(agencies()).doesNotContain("decision letter");
		take(steps, "PRINTED");
		take(steps, "SENT");
		assertThat(agencies()).containsOnlyOnce("The decision letter was handed to them on "
				+ ShortDates.day(ConferenceUnit.today()) + ": they need not be told again. They have not said yet");
		assertThat(due()).as("the police").contains(DUE);
		take(steps, "ACKNOWLEDGED");
		assertThat(agencies()).contains("need not be told again. They have said that it has reached them.");
		tell(keys("START").stream().filter((key) -> !key.endsWith(this.head.toString())).findFirst().orElseThrow());
		assertThat(due()).doesNotContain(DUE);
		this.records.take(this.coordinator, this.first, RecordKind.LETTER, RecordAct.PROPOSED, "wrong");
		this.records.take(this.chair, this.first, RecordKind.LETTER, RecordAct.WITHDRAWN, "so it is");
		assertThat(agencies()).doesNotContain("decision letter");
		assertThat(due()).contains(DUE);
	}

	@Test
	void whatAColleagueHasRecordedMeanwhileIsNotSaidOtherwiseInSilence() throws Exception {
		String key = keys("START").getFirst();
		String seen = version();
		tell(key, seen, "SECURE_EMAIL", 303);
		tell(key, seen, "POST", 409);
		assertThat(agencies()).contains(": By secure e-mail").doesNotContain(": By post");
	}

	/** The way to what is done with the letter that is laid ready for the school. */
	private String letter() throws Exception {
		this.records.begin(this.coordinator, this.first, RecordKind.LETTER);
		this.records.lacking(this.first, RecordKind.LETTER)
			.forEach((one) -> this.records.write(this.coordinator, this.first, one, "Nothing was said", false));
		this.records.take(this.coordinator, this.first, RecordKind.LETTER, RecordAct.SENT, "");
		this.records.take(this.chair, this.first, RecordKind.LETTER, RecordAct.APPROVED, "");
		String distribution = "/conferences/" + this.first + "/distribution";
		this.unit.submit(this.coordinator, distribution + "/new", 303, "kind", "LETTER", "way", "IN_PERSON", "invitees",
				this.head.toString(), "children", this.child.getFirst().toString());
		return this.unit.page(this.coordinator, distribution, 200).select("tbody a[href$=steps/new]").attr("href");
	}

	private void take(String steps, String act) throws Exception {
		Document form = this.unit.page(this.coordinator, steps, 200);
		this.unit.submit(this.coordinator, steps, 303, "version", form.select("input[name=version]").val(), "act", act,
				"words", "They rang");
	}

	private String agencies() throws Exception {
		return this.unit.page(this.coordinator, this.plan + "/agencies", 200).select("main").text();
	}

	private void end() {
		MeetingId review = MeetingId.next();
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		assertThat(
				this.unit.conferences().askReview(ActingUser.SYSTEM, review, new NewReview(Set.copyOf(this.child), "")))
			.isEmpty();
		this.invitees.invite(ActingUser.SYSTEM, review,
				List.of(NewInvitee.agency(InviteeRole.SCHOOL, this.school, "Sam Deputy"),
						NewInvitee.named(InviteeRole.GP, "Dr Penhallow", "Orchard Row")));
		this.unit.open(chair, review);
		assertThat(this.unit.conferences().conclude(chair, review, PlanPageTests.none(this.child))).isEmpty();
	}

	private List<String> keys(String event) throws Exception {
		return this.unit.page(this.coordinator, this.plan + "/agencies", 200)
			.select("input[name$=key]")
			.eachAttr("value")
			.stream()
			.filter((key) -> key.startsWith(event))
			.toList();
	}

	private void tell(String key) throws Exception {
		tell(key, version(), "POST", 303);
	}

	private void tell(String key, String version, String how, int status) throws Exception {
		this.unit.submit(this.coordinator, this.plan + "/agencies", status, "version", version, "rows[0].key", key,
				"rows[0].how", how);
	}

	private String version() throws Exception {
		return this.unit.page(this.coordinator, this.plan + "/agencies", 200).select("input[name=version]").val();
	}

	private String due() throws Exception {
		return this.unit.page(this.coordinator, "/cases/" + this.child.getFirst(), 200).select("main").text();
	}

}
