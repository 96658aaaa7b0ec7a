package uk.rowan.live;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.consent.Answer;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.notice.Notices;
import uk.rowan.reach.Reach;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@RowanTest
@Import(LiveUnit.class)
class LiveScreenPageTests {

	private static final String WORRIES = "WORRIES:::0";

	@Autowired
	private LiveUnit unit;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Notices notices;

	@Autowired
	private Reach reach;

	@Test
	void aSectionAtATimeIsShownAndEveryFieldHasItsLabel() throws Exception {
		LiveUnit.Held held = this.unit.aboutToBeHeld("Ada", "Ben");
		Document page = this.unit.visit().page(held.chair(), held.path() + "?section=4", 200);
		assertThat(page.select("h1").text()).isEqualTo("Live screen");
		assertThat(page.select("section[data-section]:not([hidden]) h2").text())
			.isEqualTo("Section 4 of 9: What are we worried about?");
		assertThat(page.select("[data-go][aria-current=step]").text()).isEqualTo("4 What are we worried about?");
		assertThat(page.select("main [data-part=words]"))
			.allMatch((field) -> !page.select("label[for=" + field.id() + "]").isEmpty(), "has a label");
		assertThat(page.select("main [id]").eachAttr("id")).doesNotHaveDuplicates();
		assertThat(page.select("section[data-section=4] .rowan-live__child summary").eachText())
			.containsExactly("Only about Ada Alder", "Only about Ben Alder");
	}

	@Test
	void aRestrictedCaseIsMarkedOnTheScreenAsEverywhere() throws Exception {
		LiveUnit.Held held = this.unit.aboutToBeHeld("Ada", "Ben");
		assertThat(this.unit.visit().page(held.chair(), held.path(), 200).select(".moj-identity-bar .govuk-tag"))
			.isEmpty();
		this.reach.restrict(ActingUser.SYSTEM, held.cases().getLast(), List.of(held.chair().id(), held.minutes().id()),
				"a colleague's family");
		for (String page : List.of("/live", "/live/beside")) {
			assertThat(this.unit.visit()
				.page(held.chair(), "/conferences/" + held.id() + page, 200)
				.select(".moj-identity-bar .govuk-tag")
				.eachText()).containsExactly("Restricted");
		}
	}

	@Test
	void whatIsTypedWithoutScriptIsThereForTheOther() throws Exception {
		LiveUnit.Held held = this.unit.aboutToBeHeld("Ada");
		String ada = "WORRIES:" + held.cases().getFirst() + "::0";
		Document page = this.unit.visit().page(held.chair(), held.path() + "?section=4", 200);
		this.unit.visit()
			.submit(held.chair(), held.path(), 303,
					LiveUnit.section(page, 4, WORRIES, "Cold rooms", ada, "She is hungry"));
		Document other = this.unit.visit().page(held.minutes(), held.path() + "?section=4", 200);
		assertThat(LiveUnit.words(other, WORRIES)).isEqualTo("Cold rooms");
		assertThat(LiveUnit.words(other, ada)).isEqualTo("She is hungry");
		assertThat(other.select("[id='" + WORRIES + "-told']").text()).startsWith(held.chair().name() + ", ");
		assertThat(other.select("section[data-section=4] details").hasAttr("open")).isTrue();
		assertThat(other.select("[data-part=begun]:not([hidden])").eachAttr("data-section")).containsExactly("4");
	}

	@Test
	void twoAtOnceSeeBothAndTheRestIsSaved() throws Exception {
		LiveUnit.Held held = this.unit.aboutToBeHeld("Ada");
		Document first = this.unit.visit().page(held.chair(), held.path() + "?section=4", 200);
		this.unit.visit().submit(held.minutes(), held.path(), 303, LiveUnit.section(first, 4, WORRIES, "Theirs"));
		Document both = this.unit.visit()
			.submit(held.chair(), held.path(), 409,
					LiveUnit.section(first, 4, WORRIES, "Mine", "CONFIDENTIAL:::0", "Kept"));
		assertThat(both.select(".govuk-error-summary a").attr("href")).isEqualTo("#" + WORRIES);
		assertThat(LiveUnit.words(both, WORRIES)).isEqualTo("Mine");
		assertThat(both.select("[id='" + WORRIES + "-theirs']").text()).contains("Theirs", held.minutes().name());
		Document now = this.unit.visit().page(held.minutes(), held.path(), 200);
		assertThat(LiveUnit.words(now, WORRIES)).isEqualTo("Theirs");
		assertThat(LiveUnit.words(now, "CONFIDENTIAL:::0")).isEqualTo("Kept");
		this.unit.visit().submit(held.chair(), held.path(), 303, LiveUnit.section(both, 4, WORRIES, "Mine"));
		assertThat(LiveUnit.words(this.unit.visit().page(held.minutes(), held.path(), 200), WORRIES)).isEqualTo("Mine");
	}

	@Test
	void whatCannotBeIsSaidBesideTheFieldAndNothingIsSaved() throws Exception {
		LiveUnit.Held held = this.unit.aboutToBeHeld("Ada");
		Document page = this.unit.visit().page(held.chair(), held.path(), 200);
		Document again = this.unit.visit()
			.submit(held.chair(), held.path(), 422, LiveUnit.section(page, 9, "REVIEW_ON:::0", "2026-02-30",
					"CORE_GROUP_ON:::0", "soon", "CLOSING:::0", "The sum of it"));
		assertThat(again.select(".govuk-error-summary a").eachAttr("href")).containsExactlyInAnyOrder("#REVIEW_ON:::0",
				"#CORE_GROUP_ON:::0");
		assertThat(LiveUnit.words(again, "CLOSING:::0")).isEqualTo("The sum of it");
		assertThat(LiveUnit.words(this.unit.visit().page(held.chair(), held.path(), 200), "CLOSING:::0")).isEmpty();
	}

	@Test
	void itOpensAnHourBefore() throws Exception {
		LiveUnit.Held held = this.unit.held(Instant.now().plusSeconds(3 * 3600), "Ada");
		Document page = this.unit.visit().page(held.chair(), held.path(), 200);
		assertThat(page.select("h1").text()).isEqualTo("The live screen is not open yet");
		assertThat(page.select("main textarea")).isEmpty();
		this.unit.visit().submit(held.chair(), held.path(), 409, LiveUnit.section(page, 4, WORRIES, "Too early"));
		this.unit.visit().page(held.chair(), held.path() + "/key", 409);
		this.unit.visit().page(held.chair(), held.path() + "/changes", 409);
	}

	@Test
	void onlyThoseWhoHoldItSeeIt() throws Exception {
		LiveUnit.Held held = this.unit.aboutToBeHeld("Ada");
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		this.unit.visit().page(coordinator, held.path(), 200);
		ActingUser another = this.unit.colleague(Role.CHAIR, Role.MINUTE_TAKER);
		for (String address : List.of("", "/board", "/changes", "/key", "/board/said")) {
			this.unit.visit().page(another, held.path() + address, 404);
		}
		this.unit.visit().submit(another, held.path() + "/stop", 404);
		this.unit.visit().page(this.unit.colleague(Role.SOCIAL_WORKER), held.path(), 403);
	}

	@Test
	void aFieldOfAnotherConferenceIsNone() throws Exception {
		LiveUnit.Held held = this.unit.aboutToBeHeld("Ada");
		LiveUnit.Held other = this.unit.aboutToBeHeld("Cai");
		Document page = this.unit.visit().page(held.chair(), held.path(), 200);
		this.unit.visit()
			.submit(held.chair(), held.path(), 404, LiveUnit.section(page, 4, WORRIES, "Good",
					"WORRIES:" + other.cases().getFirst() + "::0", "Not here"));
		assertThat(LiveUnit.words(this.unit.visit().page(held.chair(), held.path(), 200), WORRIES)).isEmpty();
	}

	@Test
	void theInvitedAreMarkedAndEachAgencySaysWhatItThinksOfEachChild() throws Exception {
		LiveUnit.Held held = this.unit.aboutToBeHeld("Ada", "Ben");
		InviteeId nurse = this.unit.invite(held, InviteeRole.SCHOOL_NURSE, "Nia Nurse");
		this.unit.invite(held, InviteeRole.OBSERVER, "Olu Observer");
		String view = "VIEW:" + held.cases().getFirst() + ":" + nurse + ":0";
		String here = "PRESENCE::" + nurse + ":0";
		Document page = this.unit.visit().page(held.chair(), held.path(), 200);
		assertThat(page.select("section[data-section=2] h3").eachText())
			.containsExactlyInAnyOrder("Nia Nurse, School nurse", "Olu Observer, Observer");
		assertThat(page.select("section[data-section=7] h3").eachText())
			.containsExactly("Ada Alder: Nia Nurse, School nurse", "Ben Alder: Nia Nurse, School nurse");
		this.unit.visit()
			.submit(held.chair(), held.path(), 303,
					LiveUnit.section(page, 2, here, "VIDEO", "LEFT_AT::" + nurse + ":0", "11:30", view, "NO_PLAN"));
		Document now = this.unit.visit().page(held.chair(), held.path(), 200);
		assertThat(now.select("[data-field=" + here + "] input[checked]").val()).isEqualTo("VIDEO");
		assertThat(now.select("[data-part=tallies] li").eachText())
			.contains("Ada Alder: 0 plan, 1 no plan, 0 no view", "Ben Alder: 0 plan, 0 no plan, 0 no view")
			.anyMatch((line) -> line.startsWith("Ben Alder: not quorate yet"));
	}

	@Test
	void whetherTheSummaryMayBeRecordedIsSaidInNumbersAndWhoIsStillToBeAsked() throws Exception {
		LiveUnit.Held held = this.unit.aboutToBeHeld("Ada");
		InviteeId nurse = this.unit.invite(held, InviteeRole.SCHOOL_NURSE, "Nia Nurse");
		InviteeId late = this.unit.invite(held, InviteeRole.POLICE, "Pat Late");
		assertThat(gate(held)).containsExactly("Recording of the summary: nobody is marked as here yet");
		here(held, nurse);
		assertThat(gate(held)).containsExactly("The summary may not be recorded yet: 0 of 1 who are here agree",
				"Still to be advised and asked: Nia Nurse");
		answers(held, nurse, Answer.YES);
		assertThat(gate(held)).containsExactly("The summary may be recorded: all 1 who are here agree");
		here(held, late);
		assertThat(gate(held)).containsExactly("The summary may not be recorded yet: 1 of 2 who are here agree",
				"Still to be advised and asked: Pat Late");
		answers(held, late, Answer.NO);
		assertThat(gate(held)).containsExactly("Minutes only: not everybody who is here agrees to the recording");
		Document page = this.unit.visit().page(held.chair(), held.path(), 200);
		this.unit.visit()
			.submit(held.chair(), held.path(), 303,
					LiveUnit.section(page, 2, "LEFT_AT::" + late + ":0", "11:30", "ALSO_HERE:::0", "An aunt"));
		assertThat(gate(held)).containsExactly("The summary may not be recorded yet: 1 of 1 who are here agree",
				"Advise and ask those who are here without an invitation too: invite them first");
	}

	@Test
	void anAnswerThatComesMeanwhileIsToldToAScreenThatIsOpen() throws Exception {
		LiveUnit.Held held = this.unit.aboutToBeHeld("Ada");
		InviteeId nurse = this.unit.invite(held, InviteeRole.SCHOOL_NURSE, "Nia Nurse");
		here(held, nurse);
		assertThat(beside(held)).contains("0 of 1 who are here agree");
		answers(held, nurse, Answer.YES);
		assertThat(beside(held)).contains("all 1 who are here agree");
		this.unit.invite(held, InviteeRole.POLICE, "Pat Late");
		assertThat(this.unit.visit().page(held.chair(), held.path() + "/changes?after=99", 200).text())
			.contains("\"tallies\":null");
	}

	private String beside(LiveUnit.Held held) throws Exception {
		return this.unit.visit().page(held.chair(), held.path() + "/changes?after=99&beside=yes", 200).text();
	}

	@Test
	void aSectionOfManyRowsIsTakenAsAWhole() throws Exception {
		LiveUnit.Held held = this.unit.aboutToBeHeld("Ada");
		Document page = this.unit.visit().page(held.chair(), held.path(), 200);
		String[] typed = IntStream.rangeClosed(1, 50)
			.boxed()
			.flatMap((number) -> Stream.of("PLAN_WHAT", "PLAN_WHO", "PLAN_BY")
				.flatMap((kind) -> Stream.of(kind + ":::" + number,
						kind + ":" + held.cases().getFirst() + "::" + number))
				.flatMap((key) -> Stream.of(key, "Words of " + key)))
			.toArray(String[]::new);
		assertThat(typed).hasSize(600);
		this.unit.visit().submit(held.chair(), held.path(), 303, LiveUnit.section(page, 8, typed));
		Document now = this.unit.visit().page(held.minutes(), held.path() + "?section=8", 200);
		assertThat(LiveUnit.words(now, "PLAN_BY:::50")).isEqualTo("Words of PLAN_BY:::50");
	}

	@Test
	void threeHundredPagesAreTakenAndMoreComesBackAsTyped() throws Exception {
		LiveUnit.Held held = this.unit.aboutToBeHeld("Ada");
		Document page = this.unit.visit().page(held.chair(), held.path() + "?section=4", 200);
		String pages = ("x".repeat(2_999) + "\n").repeat(299) + "x".repeat(3_000);
		this.unit.visit().submit(held.chair(), held.path(), 303, LiveUnit.section(page, 4, WORRIES, pages));
		Document now = this.unit.visit().page(held.minutes(), held.path() + "?section=4", 200);
		assertThat(LiveUnit.words(now, WORRIES)).hasSize(900_000);
		Document again = this.unit.visit()
			.submit(held.minutes(), held.path(), 422, LiveUnit.section(now, 4, WORRIES, pages + "more"));
		assertThat(again.select("[id='" + WORRIES + "-error']").text()).contains("900,000 characters or fewer");
		assertThat(LiveUnit.words(again, WORRIES)).hasSize(900_004);
	}

	private void here(LiveUnit.Held held, InviteeId who) throws Exception {
		Document page = this.unit.visit().page(held.chair(), held.path(), 200);
		this.unit.visit()
			.submit(held.chair(), held.path(), 303, LiveUnit.section(page, 2, "PRESENCE::" + who + ":0", "HERE"));
	}

	private void answers(LiveUnit.Held held, InviteeId who, Answer answer) {
		this.notices.addExample(ActingUser.SYSTEM, "staffordshire", LocalDate.of(2026, 1, 5));
		TestDatabase.DATABASE.owner()
			.sql("""
					insert into consent_advice (id, purpose, subject_id, asked_id, notice_version_id, how, given_on, recorded_at,
						recorded_by, number)
					select gen_random_uuid(), 'RECORDING', :meeting, :who, v.id, 'POST', current_date, now(), :by,
						(select count(*) from consent_advice) + 1
					from notice_version v limit 1""")
			.param("meeting", held.id().value())
			.param("who", who.value())
			.param("by", ActingUser.SYSTEM.id().value())
			.update();
		TestDatabase.DATABASE.owner()
			.sql("""
					insert into consent_answer (id, purpose, subject_id, asked_id, answer, answered_on, recorded_at, recorded_by,
						number)
					values (gen_random_uuid(), 'RECORDING', :meeting, :who, :answer, current_date, now(), :by,
						(select count(*) from consent_answer) + 1)""")
			.param("meeting", held.id().value())
			.param("who", who.value())
			.param("answer", answer.name())
			.param("by", ActingUser.SYSTEM.id().value())
			.update();
	}

	private List<String> gate(LiveUnit.Held held) throws Exception {
		return this.unit.visit()
			.page(held.chair(), held.path(), 200)
			.select("[data-part=tallies] li")
			.eachText()
			.stream()
			.filter((line) -> !line.startsWith("Ada Alder"))
			.toList();
	}

	@Test
	void stoppedIsSaidOnceWithItsTime() throws Exception {
		LiveUnit.Held held = this.unit.aboutToBeHeld("Ada");
		this.unit.visit().submit(held.minutes(), held.path() + "/stop", 303);
		this.unit.visit().submit(held.chair(), held.path() + "/stop", 303);
		Document page = this.unit.visit().page(held.chair(), held.path(), 200);
		assertThat(page.select("[data-part=stopped]").text()).startsWith("Minutes only since ")
			.contains(held.minutes().name());
		assertThat(page.select("[data-part=stop]")).isEmpty();
	}

	@Test
	void stoppedWithoutALineIsStoppedWhenItWasPressed() throws Exception {
		LiveUnit.Held held = this.unit.aboutToBeHeld("Ada");
		this.unit.visit().submit(held.minutes(), held.path() + "/stop", 303, "age", "4800000");
		assertThat(this.database.sql("""
				select stopped_at between rowan_now() - interval '81 minutes' and rowan_now() - interval '79 minutes'
				from live_stopped where meeting_id = :id""")
			.param("id", held.id().value())
			.query(Boolean.class)
			.single()).isTrue();
	}

	@Test
	void theRoomSeesOneChildOnlyWhereSomebodyShowsItAndNothingConfidential() throws Exception {
		LiveUnit.Held held = this.unit.aboutToBeHeld("Ada", "Ben");
		String ada = "WORRIES:" + held.cases().getFirst() + "::0";
		Document page = this.unit.visit().page(held.chair(), held.path(), 200);
		this.unit.visit()
			.submit(held.chair(), held.path(), 303, LiveUnit.section(page, 4, WORRIES, "Cold rooms", ada, "Ada hides",
					"CONFIDENTIAL:::0", "The secret", "DANGER:::1", "Social care is worried"));
		String address = held.path() + "/board";
		scaled(held);
		assertThat(board(held)).contains("Cold rooms", "Social care is worried")
			.doesNotContain("Ada hides", "secret", "7 · her teacher", "How safe", "A coat", "A bed");
		this.unit.visit()
			.submit(held.chair(), address + "/children", 303, "children", held.cases().getFirst().toString());
		assertThat(board(held)).contains("Ada hides", "7 · her teacher", "Ada Alder: A coat · Mum · Friday")
			.doesNotContain("secret", "2 · his teacher", "A bed");
		this.unit.visit().submit(held.chair(), address, 400, "blank", "PERHAPS");
		assertThat(board(held)).isNotEqualTo("The board is blank.");
		this.unit.visit().submit(held.chair(), address, 303, "blank", "YES");
		assertThat(board(held)).isEqualTo("The board is blank.");
		assertThat(this.unit.visit().page(held.chair(), address + "/said", 200).text()).doesNotContain("Cold");
		this.unit.visit().submit(held.chair(), address, 303, "blank", "");
		assertThat(board(held)).contains("Cold rooms");
	}

	private void scaled(LiveUnit.Held held) throws Exception {
		Document page = this.unit.visit().page(held.chair(), held.path(), 200);
		String ada = ":" + held.cases().getFirst() + "::1";
		String ben = ":" + held.cases().getLast() + "::1";
		this.unit.visit()
			.submit(held.chair(), held.path(), 303,
					LiveUnit.section(page, 4, "SCALE" + ada, "7", "SCALE_BY" + ada, "her teacher", "SCALE" + ben, "2",
							"SCALE_BY" + ben, "his teacher", "PLAN_WHAT" + ada, "A coat", "PLAN_WHO" + ada, "Mum",
							"PLAN_BY" + ada, "Friday", "PLAN_WHAT" + ben, "A bed"));
	}

	private String board(LiveUnit.Held held) throws Exception {
		return this.unit.visit().page(held.minutes(), held.path() + "/board", 200).select("[data-part=said]").text();
	}

	@Test
	void aLookLeavesAnEntryForEachChildAndAskingForChangesNone() throws Exception {
		LiveUnit.Held held = this.unit.aboutToBeHeld("Ada", "Ben");
		this.unit.visit().page(held.chair(), held.path(), 200);
		assertThat(entries(held, "live.screen-viewed")).isEqualTo(2);
		for (int time = 0; time < 3; time++) {
			this.unit.visit().page(held.chair(), held.path() + "/changes?after=0", 200);
		}
		assertThat(entries(held, "%")).isEqualTo(2);
	}

	@Test
	void typingLeavesOneEntryAFieldAndQuarterOfAnHour() throws Exception {
		LiveUnit.Held held = this.unit.aboutToBeHeld("Ada", "Ben");
		for (int time = 0; time < 5; time++) {
			this.unit.visit()
				.submit(held.chair(), held.path() + "/fields", 200, "field", WORRIES, "version", "" + time, "words",
						"Cold".repeat(time + 1));
		}
		// A quarter of an hour may end just now.
		assertThat(entries(held, "live.field-written")).isBetween(2L, 4L);
	}

	private long entries(LiveUnit.Held held, String act) {
		return this.database
			.sql("select count(*) from audit_entry where actor_id = :who and subject_id = :id and act like :act")
			.param("who", held.chair().id().value())
			.param("id", held.id().value())
			.param("act", act)
			.query(Long.class)
			.single();
	}

}
