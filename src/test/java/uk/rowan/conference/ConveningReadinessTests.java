package uk.rowan.conference;

import java.time.LocalDate;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.meeting.Invitees;
import uk.rowan.meeting.NewInvitee;
import uk.rowan.meeting.Telling;
import uk.rowan.settings.Clocks;
import uk.rowan.settings.WorkingDays;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Ids;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;
import uk.rowan.shared.ShortDates;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@RowanTest
@Import(ConferenceUnit.class)
class ConveningReadinessTests {

	private final NewInvitee worker = NewInvitee.named(InviteeRole.SOCIAL_WORKER, "Wilf", "");

	private final NewInvitee school = NewInvitee.named(InviteeRole.SCHOOL, "Gil", "Oak School");

	@Autowired
	private ConferenceUnit unit;

	@Autowired
	private Invitees invitees;

	@Autowired
	private WorkingDays workingDays;

	@Autowired
	private Clocks clocks;

	private LocalDate day;

	private ActingUser coordinator;

	private MeetingId id;

	private String address;

	@BeforeEach
	void aConference() {
		this.day = this.workingDays.after(ConferenceUnit.today(), 10);
		this.coordinator = this.unit.colleague(Role.COORDINATOR);
		this.id = this.unit.asked(ConferenceUnit.today(), this.unit.family("Ada"));
		this.address = "/conferences/" + this.id;
		book(this.day);
	}

	private void book(LocalDate on) {
		this.unit.conferences()
			.book(ActingUser.SYSTEM, this.id, ConferenceUnit.at(on, 10, this.unit.colleague(Role.CHAIR), null));
	}

	@Test
	void theConferenceSaysHowManyAreToldAndHowManyReportsAreMissing() throws Exception {
		assertThat(line("Invitations")).contains("Nobody is invited yet").contains("conference coordinator");
		assertThat(line("Reports")).contains("None asked for yet");
		this.invitees.invite(ActingUser.SYSTEM, this.id, List.of(this.worker, this.school));
		this.invitees.tell(ActingUser.SYSTEM, this.id, new Telling(Ids.next(), ConferenceUnit.today(),
				List.of(new Telling.Told(this.worker.id(), Telling.Way.TELEPHONE, null, ""))));
		this.invitees.askForReports(ActingUser.SYSTEM, this.id, List.of(this.worker.id(), this.school.id()));
		assertThat(line("Invitations")).contains("1 of 2 told");
		assertThat(line("Report: ")).contains("Not received yet").contains("the conference coordinator chases");
		assertThat(line("Answers")).contains("nobody comes yet; not answered: ");
		submit(303, "lines[0].id", this.worker.id().toString(), "lines[0].steps", "RECEIVED", "lines[0].steps",
				"SHARED", "lines[1].id", this.school.id().toString(), "lines[1].steps", "RECEIVED");
		assertThat(line("Report: ")).contains("Received, not yet shared").doesNotContain("Not received yet");
		submit(303, "lines[0].id", this.school.id().toString(), "lines[0].steps", "SHARED");
		assertThat(line("Reports")).contains("All received and shared").contains("–");
	}

	@Test
	void aReportThatHasNotComeIsNotShared() throws Exception {
		this.invitees.invite(ActingUser.SYSTEM, this.id, List.of(this.worker, this.school));
		this.invitees.askForReports(ActingUser.SYSTEM, this.id, List.of(this.worker.id(), this.school.id()));
		String[] shared = { "lines[0].id", this.worker.id().toString(), "lines[0].steps", "RECEIVED", "lines[1].id",
				this.school.id().toString(), "lines[1].steps", "SHARED", "note", "by hand" };
		Document refused = submit(422, shared);
		assertThat(refused.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#lines[1].steps");
		assertThat(refused.select(".govuk-error-summary").text()).contains("what has not come");
		assertThat(refused.select("#note").text()).isEqualTo("by hand");
		assertThat(refused.select("[name='lines[1].steps'][checked]").eachAttr("value")).containsExactly("SHARED");
		assertThat(line("Report: ")).contains("Not received yet");
	}

	@Test
	void theBookingSaysWhoHasToBeToldAgain() throws Exception {
		this.invitees.invite(ActingUser.SYSTEM, this.id, List.of(this.worker, this.school));
		this.invitees.tell(ActingUser.SYSTEM, this.id,
				new Telling(Ids.next(), ConferenceUnit.today(), List.of(
						new Telling.Told(this.worker.id(), Telling.Way.TELEPHONE, Telling.Answer.COMES, ""),
						new Telling.Told(this.school.id(), Telling.Way.TELEPHONE, Telling.Answer.DOES_NOT_COME, ""))));
		assertThat(line("Answers")).contains("1 comes; not coming: ");
		Document booking = page(this.address + "/booking");
		assertThat(booking.select("main .govuk-inset-text li")).hasSizeBetween(3, 4);
		book(this.workingDays.after(this.day, 1));
		assertThat(line("Invitations")).contains("0 of 2 told; to be told again: ");
	}

	private String line(String what) throws Exception {
		return page(this.address).select("main tbody tr:has(th:contains(" + what + "))").text();
	}

	@Test
	void eachLineSaysByWhen() throws Exception {
		String held = ShortDates.day(this.day);
		assertThat(line("Minute taker")).contains("conference coordinator, by " + held);
		this.invitees.invite(ActingUser.SYSTEM, this.id, List.of(this.worker, this.school));
		this.invitees.askForReports(ActingUser.SYSTEM, this.id, List.of(this.worker.id(), this.school.id()));
		assertThat(line("Report: ")).contains("by " + first("T6.1", "T7.1"))
			.contains("working days before the initial conference on");
		book(this.workingDays.after(ConferenceUnit.today(), 1));
		assertThat(line("Report: ")).contains("Overdue");
		assertThat(line("Minute taker")).doesNotContain("Overdue");
		assertThat(page(this.address).select("main tbody td a[href$=/reports]")).hasSize(1);
	}

	private String first(String one, String other) {
		LocalDate first = java.util.Objects.requireNonNull(this.clocks.due(one, this.day).on());
		LocalDate second = java.util.Objects.requireNonNull(this.clocks.due(other, this.day).on());
		return ShortDates.day(first.isBefore(second) ? first : second);
	}

	@Test
	void theWorkersReportIsDueEarlierThanTheAgencies() throws Exception {
		this.invitees.invite(ActingUser.SYSTEM, this.id, List.of(this.worker, this.school));
		Document before = page(this.address + "/reports");
		assertThat(before.select("[type=checkbox]").eachAttr("value")).containsExactly("ASKED", "ASKED");
		submit(303, "lines[0].id", this.worker.id().toString(), "lines[0].steps", "ASKED", "lines[1].id",
				this.school.id().toString(), "lines[1].steps", "ASKED");
		Document asked = page(this.address + "/reports");
		assertThat(asked.select("main tbody tr:eq(0)").text()).contains(due("T6.1", this.day))
			.contains("3 working days before the initial conference on");
		assertThat(asked.select("main tbody tr:eq(1)").text()).contains(due("T7.1", this.day))
			.contains("By " + due("T4", this.day));
		LocalDate later = this.workingDays.after(this.day, 3);
		book(later);
		assertThat(page(this.address + "/reports").select("main tbody tr:eq(1)").text()).as("it moves with the booking")
			.contains(due("T7.1", later));
	}

	private String due(String clock, LocalDate held) {
		return ShortDates.day(java.util.Objects.requireNonNull(this.clocks.due(clock, held).on()));
	}

	@Test
	void aReportThatIsDueIsChased() throws Exception {
		this.invitees.invite(ActingUser.SYSTEM, this.id, List.of(this.worker, this.school));
		this.invitees.askForReports(ActingUser.SYSTEM, this.id, List.of(this.worker.id(), this.school.id()));
		String chase = "main a[href='" + this.address + "/reports']";
		assertThat(page("/").select(chase)).isEmpty();
		book(this.workingDays.after(ConferenceUnit.today(), 1));
		assertThat(page("/").select(chase).text()).contains("Chase 2 reports: Ada Alder");
		submit(303, "lines[0].id", this.worker.id().toString(), "lines[0].steps", "WITHDRAWN");
		assertThat(page("/").select(chase).text()).contains("Chase one report: Ada Alder");
		submit(303, "lines[0].id", this.school.id().toString(), "lines[0].steps", "RECEIVED");
		assertThat(page("/").select(chase)).isEmpty();
	}

	@Test
	void nothingIsChasedForAConferenceThatIsClosed() throws Exception {
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		List<CaseId> family = this.unit.family("Bo");
		MeetingId held = this.unit.begun(chair, family);
		this.invitees.invite(ActingUser.SYSTEM, held, List.of(this.worker));
		this.invitees.askForReports(ActingUser.SYSTEM, held, List.of(this.worker.id()));
		String chase = "main a[href='/conferences/" + held + "/reports']";
		assertThat(page("/").select(chase)).hasSize(1);
		this.unit.conferences().conclude(chair, held, ConferenceUnit.planForTheFirst(family));
		assertThat(page("/").select(chase)).isEmpty();
		assertThat(page("/conferences?show=past").text()).contains("Decision letter: Not begun");
	}

	@Test
	void whatCannotHaveHappenedIsRefused() throws Exception {
		this.invitees.invite(ActingUser.SYSTEM, this.id, List.of(this.worker));
		String who = this.worker.id().toString();
		submit(409, "lines[0].id", who, "lines[0].steps", "RECEIVED");
		assertThat(submit(422, "lines[0].id", who).select(".govuk-error-summary a").eachAttr("href"))
			.containsExactly("#lines[0].steps");
		this.invitees.askForReports(ActingUser.SYSTEM, this.id, List.of(this.worker.id()));
		assertThat(submit(422, "lines[0].id", who, "lines[0].steps", "RECEIVED", "lines[0].steps", "WITHDRAWN").text())
			.contains("tick one of them");
		assertThat(page(this.unit.colleague(Role.COORDINATOR, Role.CHAIR)).select("main form button")).isNotEmpty();
		assertThat(line("Report: ")).contains("Not received yet");
	}

	@Test
	void theFolderHoldsWhatTheChairTakesAlong() throws Exception {
		this.invitees.invite(ActingUser.SYSTEM, this.id, List.of(this.worker, this.school));
		this.invitees.askForReports(ActingUser.SYSTEM, this.id, List.of(this.worker.id()));
		this.invitees.tell(ActingUser.SYSTEM, this.id, new Telling(Ids.next(), ConferenceUnit.today(),
				List.of(new Telling.Told(this.school.id(), null, Telling.Answer.BY_VIDEO, ""))));
		Document folder = page(this.address + "/folder");
		assertThat(folder.select("h1").text()).endsWith("Chair's folder");
		assertThat(folder.text()).contains("Ada Alder 4 May 2019").contains("1 of 2 told");
		assertThat(folder.select("tr:has(th:contains(Wilf)):not(:has(th:contains(Report)))").text())
			.isEqualTo("Wilf Social worker – Missing");
		assertThat(folder.select("tr:has(th:contains(Gil))").text()).isEqualTo("Gil School Comes by video –");
		assertThat(page(this.address).select("main a[href$=/folder]")).hasSize(1);
	}

	private Document page(ActingUser user) throws Exception {
		return this.unit.page(user, this.address + "/reports", 200);
	}

	private Document page(String where) throws Exception {
		return this.unit.page(this.coordinator, where, 200);
	}

	private Document submit(int status, String... typed) throws Exception {
		List<String> fields = new java.util.ArrayList<>(List.of("id", Ids.next().toString()));
		LocalDate today = ConferenceUnit.today();
		fields.addAll(List.of("happenedOn.day", "" + today.getDayOfMonth(), "happenedOn.month",
				"" + today.getMonthValue(), "happenedOn.year", "" + today.getYear()));
		fields.addAll(List.of(typed));
		return this.unit.submit(this.coordinator, this.address + "/reports", status, fields.toArray(String[]::new));
	}

}
