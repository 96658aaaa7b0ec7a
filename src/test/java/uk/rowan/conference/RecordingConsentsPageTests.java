package uk.rowan.conference;

import java.time.LocalDate;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.meeting.Invitees;
import uk.rowan.meeting.Meetings;
import uk.rowan.meeting.NewInvitee;
import uk.rowan.notice.NoticeVersionId;
import uk.rowan.notice.Notices;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@RowanTest
@Import(ConferenceUnit.class)
class RecordingConsentsPageTests {

	private final InviteeId father = InviteeId.next();

	private final InviteeId school = InviteeId.next();

	@Autowired
	private ConferenceUnit unit;

	@Autowired
	private Invitees invitees;

	@Autowired
	private Meetings meetings;

	@Autowired
	private Notices notices;

	@Autowired
	private MockMvc mvc;

	private ActingUser coordinator;

	private ActingUser chair;

	private MeetingId id;

	private NoticeVersionId advice;

	@BeforeEach
	void aConferenceToWhichTwoAreInvited() {
		this.coordinator = this.unit.colleague(Role.COORDINATOR);
		this.chair = this.unit.colleague(Role.CHAIR);
		List<CaseId> family = this.unit.family("Ada");
		this.id = this.unit.begun(this.chair, family);
		this.invitees.invite(ActingUser.SYSTEM, this.id,
				List.of(new NewInvitee(this.father, InviteeRole.SUPPORTER, null, null, null, "Fred Alder", ""),
						new NewInvitee(this.school, InviteeRole.SCHOOL, null, null, null, "Kim Head", "Oak School")));
		this.advice = this.notices.addExample(ActingUser.SYSTEM, "staffordshire", LocalDate.of(2026, 1, 5));
	}

	@Test
	void allAnswersAreSavedAtOnceAndShownAsNumbersOnly() throws Exception {
		save(303, "POST", "YES", "IN_PERSON", "CAMERA_OFF");
		Document conference = this.unit.page(this.coordinator, "/conferences/" + this.id, 200);
		assertThat(conference.select("main").text()).contains("All 2 who are invited agree");
		Document kept = this.unit.page(this.chair, address(), 200);
		assertThat(kept.select("select[name$=answer] option[selected]").eachAttr("value")).containsExactly("YES",
				"CAMERA_OFF");
	}

	@Test
	void oneNoLeavesMinutesOnlyAndNeverSaysWhose() throws Exception {
		save(303, "POST", "YES", "IN_PERSON", "NO");
		String line = this.unit.page(this.coordinator, "/conferences/" + this.id, 200)
			.select("main tr:has(th:contains(Recording))")
			.text();
		assertThat(line).contains("Minutes only: not everybody agrees").doesNotContain("Kim Head");
	}

	@Test
	void whatIsSaidLaterIsAddedAndNothingIsChanged() throws Exception {
		save(303, "POST", "YES", "POST", "YES");
		save(303, "POST", "NO", "POST", "YES");
		assertThat(rows()).isEqualTo(3);
		save(303, "POST", "NO", "POST", "YES");
		assertThat(rows()).isEqualTo(3);
	}

	@Test
	void theAdviceOnRecordingsIsProposed() throws Exception {
		Document page = this.unit.page(this.coordinator, address(), 200);
		assertThat(page.select("#advice option[selected]").text()).startsWith("On recordings: ");
	}

	@Test
	void anAnswerIsNotTakenBackToNothingAndAdviceNeedsItsVersion() throws Exception {
		save(303, "POST", "YES", "POST", "YES");
		Document again = save(422, "POST", "", "POST", "YES");
		assertThat(again.select(".govuk-error-message").text()).contains("has answered no");
		assertThat(rows()).isEqualTo(2);
		this.advice = new NoticeVersionId(new java.util.UUID(0, 0));
		assertThat(save(422, "EMAIL", "YES", "POST", "YES").select(".govuk-error-summary").text())
			.contains("Choose the advice that was given");
	}

	@Test
	void aChairOfAnotherConferenceAndASocialWorkerDoNotSeeWhoSaidWhat() throws Exception {
		this.unit.page(this.unit.colleague(Role.CHAIR), address(), 404);
		this.unit.page(this.unit.colleague(Role.SOCIAL_WORKER), address(), 403);
	}

	@Test
	void oneAnswersOnAPageOfTheirOwnThatNamesNobody() throws Exception {
		Document made = this.unit.submit(this.coordinator, address() + "/" + this.father + "/page", 200, "advice",
				this.advice.toString());
		String link = made.select("#one-time-link").text();
		String path = link.substring(link.indexOf("/one-time/"));
		String code = made.select("#one-time-code").text();
		assertThat(asked(path, code.equals("000000") ? "111111" : "000000", "", 422)).contains("That is not the code");
		String question = asked(path, code, "", 200);
		assertThat(question).contains("Do you agree to the summary being recorded?").doesNotContain("Alder");
		assertThat(asked(path, code, "CAMERA_OFF", 200)).contains("Your answer is recorded");
		Document kept = this.unit.page(this.coordinator, address(), 200);
		assertThat(kept.select("main").text()).contains("Answered on a page of their own");
		assertThat(this.mvc.perform(get(path + "x")).andReturn().getResponse().getStatus()).isEqualTo(404);
	}

	@Test
	void theAdviceOfALinkCountsOnceItsPageIsOpened() throws Exception {
		save(303, "", "YES", "IN_PERSON", "YES");
		Document made = this.unit.submit(this.coordinator, address() + "/" + this.father + "/page", 200, "advice",
				this.advice.toString());
		String link = made.select("#one-time-link").text();
		assertThat(told()).contains("its page has not been opened", "1 still to be asked");
		asked(link.substring(link.indexOf("/one-time/")), made.select("#one-time-code").text(), "", 200);
		assertThat(told()).doesNotContain("has not been opened").contains("All 2 who are invited agree");
	}

	@Test
	void aLinkThatIsMadeLaterTakesNoAdviceBack() throws Exception {
		save(303, "POST", "YES", "IN_PERSON", "YES");
		this.unit.submit(this.coordinator, address() + "/" + this.father + "/page", 200, "advice",
				this.advice.toString());
		assertThat(told()).contains("All 2 who are invited agree");
	}

	private String told() throws Exception {
		return this.unit.page(this.coordinator, address(), 200).select("main").text();
	}

	@Test
	void nobodyIsAskedAboutAConferenceThatIsCancelled() throws Exception {
		Document made = this.unit.submit(this.coordinator, address() + "/" + this.father + "/page", 200, "advice",
				this.advice.toString());
		String link = made.select("#one-time-link").text();
		String path = link.substring(link.indexOf("/one-time/"));
		String code = made.select("#one-time-code").text();
		assertThat(asked(path, code, "", 200)).contains("Do you agree");
		this.meetings.cancel(ActingUser.SYSTEM, this.id, "asked for by mistake");
		assertThat(asked(path, code, "", 404)).doesNotContain("Do you agree");
		asked(path, code, "YES", 404);
		assertThat(rows()).isZero();
	}

	@Test
	void whoIsNotInvitedAnyMoreIsNotAskedAnyMore() throws Exception {
		Document made = this.unit.submit(this.coordinator, address() + "/" + this.father + "/page", 200, "advice",
				this.advice.toString());
		String link = made.select("#one-time-link").text();
		String path = link.substring(link.indexOf("/one-time/"));
		String code = made.select("#one-time-code").text();
		assertThat(asked(path, code, "", 200)).contains("Do you agree");
		this.invitees.remove(ActingUser.SYSTEM, this.id, this.father, "an order of the court");
		assertThat(asked(path, code, "", 404)).doesNotContain("Do you agree");
		asked(path, code, "YES", 404);
		assertThat(rows()).isZero();
	}

	@Test
	void whoIsNotInvitedAnyMoreTakesNoneOfTheOtherAnswersAlong() throws Exception {
		this.invitees.remove(ActingUser.SYSTEM, this.id, this.father, "an order of the court");
		Document told = save(409, "POST", "YES", "IN_PERSON", "CAMERA_OFF");
		assertThat(told.select("main").text()).contains("Kim Head").doesNotContain("Fred Alder");
		assertThat(told.select("select[name$=answer] option[selected]").eachAttr("value"))
			.containsExactly("CAMERA_OFF");
		assertThat(rows()).isZero();
	}

	@Test
	void fiveWrongCodesEndAPage() throws Exception {
		Document made = this.unit.submit(this.coordinator, address() + "/" + this.father + "/page", 200, "advice",
				this.advice.toString());
		String link = made.select("#one-time-link").text();
		String path = link.substring(link.indexOf("/one-time/"));
		String code = made.select("#one-time-code").text();
		String wrong = code.equals("000000") ? "111111" : "000000";
		for (int tries = 1; tries < 5; tries++) {
			asked(path, wrong, "", 422);
		}
		asked(path, wrong, "", 404);
		asked(path, code, "YES", 404);
		assertThat(rows()).isZero();
	}

	private String address() {
		return "/conferences/" + this.id + "/recording-consents";
	}

	private Document save(int status, String fatherHow, String father, String schoolHow, String school)
			throws Exception {
		LocalDate today = ConferenceUnit.today();
		String version = this.unit.page(this.coordinator, address(), 200).select("input[name=version]").val();
		return this.unit.submit(this.coordinator, address(), status, "version", version, "advice",
				(this.advice.value().getMostSignificantBits() != 0) ? this.advice.toString() : "", "on.day",
				"" + today.getDayOfMonth(), "on.month", "" + today.getMonthValue(), "on.year", "" + today.getYear(),
				"rows[0].id", this.father.toString(), "rows[0].how", fatherHow, "rows[0].answer", father, "rows[1].id",
				this.school.toString(), "rows[1].how", schoolHow, "rows[1].answer", school);
	}

	private String asked(String path, String code, String choice, int status) throws Exception {
		var answer = this.mvc
			.perform(post(path).with(csrf())
				.param("code", code)
				.param("choice", choice)
				.param("shown", choice.isEmpty() ? "" : "yes"))
			.andReturn()
			.getResponse();
		assertThat(answer.getStatus()).isEqualTo(status);
		return answer.getContentAsString();
	}

	private int rows() {
		return TestDatabase.DATABASE.owner()
			.sql("select count(*) from consent_answer where subject_id = :id")
			.param("id", this.id.value())
			.query(Integer.class)
			.single();
	}

}
