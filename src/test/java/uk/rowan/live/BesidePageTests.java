package uk.rowan.live;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.meeting.Booking;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.meeting.Meeting;
import uk.rowan.meeting.Telling;
import uk.rowan.people.NewPerson;
import uk.rowan.people.NewRelationship;
import uk.rowan.people.RelationshipKind;
import uk.rowan.record.RecordAct;
import uk.rowan.record.RecordKind;
import uk.rowan.record.Records;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Ids;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is looked up beside a conference while it is held.
 */
@RowanTest
@Import(LiveUnit.class)
class BesidePageTests {

	@Autowired
	private LiveUnit unit;

	@Autowired
	private Records records;

	@Autowired
	private LiveNotes notes;

	private Document beside(LiveUnit.Held held) throws Exception {
		return this.unit.visit().page(held.chair(), held.path() + "/beside", 200);
	}

	@Test
	void theScreenLeadsToItInAnotherTab() throws Exception {
		LiveUnit.Held held = this.unit.aboutToBeHeld("Ada");
		Document screen = this.unit.visit().page(held.chair(), held.path(), 200);
		assertThat(screen.select("aside a[target=_blank]").eachAttr("href")).contains(held.path() + "/beside#last",
				held.path() + "/beside#reports", held.path() + "/beside#family");
		Document page = beside(held);
		assertThat(page.select("h1").text()).isEqualTo("Beside the conference");
		assertThat(page.select("main h2").eachAttr("id")).containsExactly("last", "reports", "family");
		assertThat(page.select("main").text()).contains("There was none, as far as Rowan knows.",
				"No report was asked for.");
	}

	@Test
	void whoseReportHasComeAndWhoseIsMissing() throws Exception {
		LiveUnit.Held held = this.unit.aboutToBeHeld("Ada");
		InviteeId nurse = this.unit.invite(held, InviteeRole.SCHOOL_NURSE, "Nia Nurse");
		InviteeId teacher = this.unit.invite(held, InviteeRole.SCHOOL, "Kim Head");
		this.unit.invite(held, InviteeRole.POLICE, "Pat Constable");
		this.unit.invitees().askForReports(ActingUser.SYSTEM, held.id(), List.of(nurse, teacher));
		TestDatabase.DATABASE.owner()
			.sql("""
					insert into meeting_report (id, invitee_id, step, happened_on, clock, shared_clock, note, recorded_at,
						recorded_by)
					values (:id, :nurse, 'RECEIVED', date '2026-03-04', '', '', '', now(), :by)""")
			.param("id", Ids.next())
			.param("nurse", nurse.value())
			.param("by", ActingUser.SYSTEM.id().value())
			.update();
		assertThat(beside(held).select("tbody tr").eachText()).containsExactlyInAnyOrder(
				"Nia Nurse School nurse 4 March 2026 Not yet", "Kim Head School Missing Not yet");
	}

	@Test
	void theTableOfWhoIsHereSaysWhatEachHasAnswered() throws Exception {
		LiveUnit.Held held = this.unit.aboutToBeHeld("Ada");
		InviteeId police = this.unit.invite(held, InviteeRole.POLICE, "Pat Constable");
		this.unit.invite(held, InviteeRole.SCHOOL, "Kim Head");
		this.unit.invitees()
			.tell(ActingUser.SYSTEM, held.id(), new Telling(Ids.next(), LocalDate.now(ZoneId.of("Europe/London")), List
				.of(new Telling.Told(police, Telling.Way.TELEPHONE, Telling.Answer.DOES_NOT_COME, "on night duty"))));
		assertThat(this.unit.visit().page(held.chair(), held.path() + "?section=2", 200).select("h3").eachText())
			.contains("Pat Constable, Police – answered: Does not come", "Kim Head, School");
	}

	@Test
	void whoIsExcludedIsMarkedWhereItIsSaidWhoIsHere() throws Exception {
		LiveUnit.Held held = this.unit.aboutToBeHeld("Ada");
		InviteeId uncle = this.unit.invite(held, InviteeRole.WIDER_FAMILY, "Uri Alder");
		UUID exclusion = Ids.next();
		TestDatabase.DATABASE.owner()
			.sql("""
					insert into exclusion (id, meeting_id, invitee_id, ground, whole, words, asked_on, recorded_at, recorded_by)
					values (:id, :meeting, :whom, 'DISRUPTION', true, 'threats', rowan_now(), rowan_now(), :by)""")
			.param("id", exclusion)
			.param("meeting", held.id().value())
			.param("whom", uncle.value())
			.param("by", ActingUser.SYSTEM.id().value())
			.update();
		assertThat(whoIsHere(held)).contains("Uri Alder, Wider family");
		TestDatabase.DATABASE.owner()
			.sql("""
					insert into exclusion_decision (exclusion_id, agreed, reason, heard, decided_at, decided_by)
					values (:id, true, 'agreed', 'by the worker', rowan_now(), :by)""")
			.param("id", exclusion)
			.param("by", ActingUser.SYSTEM.id().value())
			.update();
		assertThat(whoIsHere(held)).contains("Uri Alder, Wider family – excluded from the whole conference");
	}

	private List<String> whoIsHere(LiveUnit.Held held) throws Exception {
		return this.unit.visit().page(held.chair(), held.path() + "?section=2", 200).select("h3").eachText();
	}

	@Test
	void whoIsWhoIsSaidOnceChildrenFirst() throws Exception {
		LiveUnit.Held held = this.unit.aboutToBeHeld("Ada", "Ben");
		PersonId ada = child(held, 0);
		PersonId mother = this.unit.people()
			.register(ActingUser.SYSTEM, NewPerson.adult("Mia", "Alder", LocalDate.of(1990, 1, 2)));
		this.unit.people()
			.relate(ActingUser.SYSTEM,
					NewRelationship.of(mother, RelationshipKind.MOTHER, ada).withParentalResponsibility());
		Document page = beside(held);
		assertThat(page.select("main h3").eachText()).containsExactly("Ada Alder", "Ben Alder");
		assertThat(page.select("main section:first-of-type li").eachText()).containsExactly(
				"Ben Alder, in the same family group, 4 May 2020",
				"Mia Alder, mother, 2 January 1990; has parental responsibility");
		assertThat(TestDatabase.DATABASE.owner()
			.sql("select count(*) from audit_entry where act = 'live.beside-viewed' and person_id = :mother")
			.param("mother", mother.value())
			.query(Long.class)
			.single()).isEqualTo(1);
	}

	@Test
	void theLastDecisionIsThereAndTheLastRecordOnceItIsApproved() throws Exception {
		LiveUnit.Held before = this.unit.aboutToBeHeld("Ada");
		CaseId ada = before.cases().getFirst();
		LiveUnit.Held review = again(before);
		decided(before.id(), ada);
		assertThat(beside(review).select("main").text()).contains(
				"4 Mar 2026: Ada Alder: a child protection plan is needed, for neglect. Lead social worker: Robin");
		TestDatabase.DATABASE.owner().sql("""
				update meeting_booking set starts_at = rowan_now() - interval '2 hours',
					ends_at = rowan_now() - interval '1 hour'
				where meeting_id = :id""").param("id", before.id().value()).update();
		this.notes.write(ActingUser.SYSTEM, before.id(), List.of(NewNote.of(FieldKind.WORRIES, "Cold rooms")));
		this.records.begin(before.minutes(), before.id(), RecordKind.RECORD);
		this.records.lacking(before.id(), RecordKind.RECORD)
			.forEach((one) -> this.records.write(before.minutes(), before.id(), one, "Nothing was said", false));
		assertThat(this.records.take(before.minutes(), before.id(), RecordKind.RECORD, RecordAct.SENT, "")).isTrue();
		assertThat(beside(review).select("main").text()).doesNotContain("Cold rooms");
		assertThat(this.records.take(before.chair(), before.id(), RecordKind.RECORD, RecordAct.APPROVED, "")).isTrue();
		assertThat(beside(review).select("main").text()).contains("Cold rooms", "Lead social worker: Robin");
	}

	@Test
	void onlyThoseWhoHoldItSeeIt() throws Exception {
		LiveUnit.Held held = this.unit.aboutToBeHeld("Ada");
		this.unit.visit().page(this.unit.colleague(Role.CHAIR), held.path() + "/beside", 404);
	}

	private LiveUnit.Held again(LiveUnit.Held before) {
		MeetingId id = MeetingId.next();
		this.unit.meetings().ask(ActingUser.SYSTEM, id, Meeting.Kind.CONFERENCE, java.util.Set.copyOf(before.cases()));
		java.time.Instant starts = java.time.Instant.now().plusSeconds(3000 + 7200);
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		this.unit.meetings()
			.book(ActingUser.SYSTEM, id, null, new Booking(Ids.next(), starts, starts.plusSeconds(7200),
					Booking.HeldAs.IN_PERSON, "", "", chair.id(), before.minutes().id(), ""));
		return new LiveUnit.Held(id, before.cases(), chair, before.minutes());
	}

	private static PersonId child(LiveUnit.Held held, int which) {
		return new PersonId(TestDatabase.DATABASE.owner()
			.sql("select person_id from casefile_case where case_id = :case")
			.param("case", held.cases().get(which).value())
			.query(java.util.UUID.class)
			.single());
	}

	private static void decided(MeetingId meeting, CaseId aCase) {
		for (String sql : List.of("""
				insert into conference (meeting_id, type, enquiry_id, asked_on, clock, counted_from, note)
				values (:meeting, 'REVIEW', null, date '2026-03-04', 'T16', date '2026-03-04', 'a')""", """
				insert into conference_conclusion (meeting_id, held_from, held_until, concluded_at, concluded_by)
				values (:meeting, timestamptz '2026-03-04 10:00Z', timestamptz '2026-03-04 12:00Z', now(), :by)""", """
				insert into conference_decision (meeting_id, case_id, plan_needed, category, reasons, dissent, quorate,
					inquorate_reason, lead_worker, core_group)
				values (:meeting, :case, true, 'NEG', 'Cold', '', true, '', 'Robin Ash', 'School')""")) {
			TestDatabase.DATABASE.owner()
				.sql(sql)
				.param("meeting", meeting.value())
				.param("case", aCase.value())
				.param("by", ActingUser.SYSTEM.id().value())
				.update();
		}
	}

}
