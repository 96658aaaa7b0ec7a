package uk.rowan.record;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.Visit;
import uk.rowan.casefile.AllocationKind;
import uk.rowan.document.PdfText;
import uk.rowan.document.PdfUa;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.meeting.NewInvitee;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Ids;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A record from what was typed to what is approved.
 */
@RowanTest
@Import(RecordUnit.class)
class RecordPageTests {

	@Autowired
	private RecordUnit unit;

	private RecordUnit.Held held;

	private String record;

	@BeforeEach
	void aConference() {
		this.held = this.unit.held(2, "Ada", "Ben");
		this.record = this.held.address("/record");
		this.unit.notes()
			.typed(this.held.id(), RecordUnit.section("Worries", "No coat in winter\n\n- cold\n- hungry", null),
					RecordUnit.section("Decision", "A plan: neglect", this.held.cases().getFirst()),
					RecordUnit.section("Decision", "| By | What |\n| school | meals |", this.held.cases().getLast()));
	}

	@Test
	void whatWasTypedIsInPlaceWhenItBegins() throws Exception {
		assertThat(begin().select("main").text()).contains("Being written", "Worries", "No coat in winter",
				"Decision: Ada Alder", "A plan: neglect", "Decision: Ben Alder", "No recording was made");
		assertThat(begin().select("main li").eachText()).contains("cold", "hungry");
		assertThat(begin().select("main td").eachText()).containsExactly("school", "meals");
	}

	@Test
	void withoutNotesItBeginsWithTheSectionsThatItMustHave() throws Exception {
		RecordUnit.Held other = this.unit.held(2, "Cai");
		this.unit.submit(other.minutes(), other.address("/record"), 303, "kind", "RECORD");
		assertThat(this.unit.page(other.minutes(), other.address("/record"), 200).select("h2").eachText()).contains(
				"Why the conference was held Must be written", "Risks, and what protects Must be written",
				"Outline plan: Cai Alder");
	}

	@Test
	void onlyThoseWhoWriteItSeeItBeforeItIsApproved() throws Exception {
		begin();
		ActingUser worker = worker(this.held.cases().getFirst());
		assertThat(this.unit.page(worker, this.record, 200).text()).contains("Being written")
			.doesNotContain("No coat", "A plan: neglect");
		this.unit.page(worker, this.held.address("/record.pdf"), 404);
		this.unit.page(this.unit.colleague(Role.CHAIR), this.record, 404);
		assertThat(this.unit.page(this.held.chair(), this.record, 200).text()).contains("No coat");
	}

	@Test
	void aSectionIsWrittenAndTheNextFollows() throws Exception {
		String words = words(begin(), 0);
		Document form = this.unit.page(this.held.minutes(), words, 200);
		assertThat(form.select("textarea").text()).contains("No coat in winter");
		this.unit.submit(this.held.minutes(), words, 303, "version", "1", "words", "A thin coat", "confidential",
				"yes");
		assertThat(begin().text()).contains("A thin coat", "Kept from the family").doesNotContain("No coat");
	}

	@Test
	void whoeverWritesLaterSeesBoth() throws Exception {
		String words = words(begin(), 0);
		this.unit.submit(this.held.coordinator(), words, 303, "version", "1", "words", "first");
		Document both = this.unit.submit(this.held.minutes(), words, 409, "version", "1", "words", "second");
		assertThat(both.select("textarea").text()).isEqualTo("second");
		assertThat(both.select("[id=words-saved]").text()).contains("first");
		assertThat(both.select("input[name=version]").val()).isEqualTo("2");
	}

	@Test
	void markupOfAWordProcessorIsCleaned() throws Exception {
		String words = words(begin(), 0);
		this.unit.submit(this.held.minutes(), words, 303, "version", "1", "words",
				"<!--[if gte mso 9]><xml>junk</xml><![endif]--><style>p {}</style><p class=MsoNormal>One<o:p></o:p></p>"
						+ "<ul><li>two</li><li>three</li></ul>");
		assertThat(begin().select("main section").eq(0).html()).contains("<li>two</li>", "One</p>")
			.doesNotContain("Mso", "junk", "p {}");
	}

	@Test
	void theChairCommentsAtThePlaceAndSendsItBack() throws Exception {
		send(begin());
		Document form = this.unit.page(this.held.chair(), comments(begin(this.held.chair()), 0), 200);
		this.unit.submit(this.held.chair(), comments(begin(this.held.chair()), 0), 303, "id",
				form.select("input[name=id]").val(), "words", "Who saw it?");
		this.unit.submit(this.held.minutes(), words(begin(this.held.chair()), 0, "words"), 409, "version", "1", "words",
				"while it is away");
		step(this.held.chair(), 422, "1", "RETURNED", "");
		step(this.held.chair(), 303, "1", "RETURNED", "See my comment");
		Document back = begin();
		assertThat(back.select("main section").eq(0).text()).contains("Who saw it?");
		assertThat(back.select("main > .govuk-inset-text, main > nav").text()).contains("See my", "commented");
		this.unit.submit(this.held.minutes(), words(back, 0), 303, "version", "1", "words", "The school saw it");
		assertThat(begin().select("main section").eq(0).text()).contains("Changed since it was sent back",
				"written anew since");
	}

	@Test
	void onlyTheChairOfTheBookingApprovesAndNoAuthor() throws Exception {
		send(begin());
		this.unit.page(this.held.minutes(), this.record + "/steps/new", 404);
		this.unit.page(this.unit.colleague(Role.CHAIR, Role.COORDINATOR), this.record + "/steps/new", 404);
		step(this.held.chair(), 303, "1", "APPROVED", "");
		assertThat(begin().text()).contains("Approved", "Formal record about Ada Alder (PDF)",
				"Formal record about Ben Alder (PDF)");
		RecordUnit.Held own = this.unit.held(1, "Cai");
		ActingUser both = new ActingUser(own.chair().id(), "Both", Set.of(Role.CHAIR, Role.COORDINATOR), null);
		this.unit.records().begin(both, own.id(), RecordKind.RECORD);
		this.unit.fill(both, own, "mine");
		this.unit.records().take(both, own.id(), RecordKind.RECORD, RecordAct.SENT, "");
		assertThat(this.unit
			.submit(both, own.address("/record/steps/new"), 422, "kind", "RECORD", "version", "1", "act", "APPROVED")
			.text()).contains("You have written in it");
	}

	@Test
	void itGoesNowhereBeforeItSaysWhatARecordMustAndBeItThatNothingWasSaid() throws Exception {
		this.unit.notes()
			.typed(this.held.id(), RecordUnit.section("Worries", "No coat in winter", null),
					RecordUnit.section("Significant facts", "", null).asNeeded());
		assertThat(begin().select("main section:has(strong:contains(Must be written)) h2").eachText())
			.containsExactly("Significant facts Must be written");
		assertThat(step(this.held.minutes(), 422, "0", "SENT", "").text()).contains("is empty: Significant facts",
				"Nothing was said about this");
		this.unit.fill(this.held.minutes(), this.held, "Nothing was said about this");
		assertThat(begin().text()).doesNotContain("Must be written");
		send(begin());
	}

	@Test
	void eachChildsRecordHoldsWhatIsForThatChild() throws Exception {
		send(begin());
		step(this.held.chair(), 303, "1", "APPROVED", "");
		ActingUser worker = worker(this.held.cases().getFirst());
		assertThat(this.unit.page(worker, this.record, 200).text()).contains("No coat", "A plan: neglect")
			.doesNotContain("meals", "Ben");
		for (String address : List.of("/record.pdf", "/record.pdf?child=" + this.held.cases().getFirst())) {
			byte[] pdf = this.unit.pdf(worker, this.held.address(address));
			assertThat(PdfText.of(pdf).words())
				.contains("Formal record", "No coat in winter", "A plan: neglect",
						"Confidential. Formal record, conference of", "4 May 2019")
				.doesNotContain("meals", "Ben");
			assertThat(PdfUa.problems(pdf)).isEmpty();
		}
		this.unit.page(worker, this.held.address("/record.pdf?child=" + this.held.cases().getLast()), 404);
		byte[] whole = this.unit.pdf(this.held.coordinator(), this.held.address("/record.pdf"));
		assertThat(PdfText.of(whole).words()).contains("Decision: Ada Alder", "Decision: Ben Alder", "school meals");
		assertThat(PdfUa.problems(whole)).isEmpty();
	}

	@Test
	void theRecordBeforeStandsBesideTheNext() throws Exception {
		this.unit.approved(RecordKind.RECORD, this.held);
		RecordUnit.Held next = this.unit.held(1, this.held.cases());
		this.unit.submit(next.minutes(), next.address("/record"), 303, "kind", "RECORD");
		assertThat(this.unit.page(next.minutes(), next.address("/record"), 200).select("details").text())
			.contains("Worries", "Words of RECORD");
	}

	@Test
	void anAddendumStandsBeside() throws Exception {
		this.unit.approved(RecordKind.RECORD, this.held);
		String id = Ids.next().toString();
		this.unit.submit(this.held.chair(), this.record + "/addenda/new", 303, "id", id, "kind", "RECORD", "whose",
				"ALL", "words", "The date is wrong");
		this.unit.submit(this.held.chair(), this.record + "/addenda/new", 303, "id", id, "kind", "RECORD", "whose",
				"ALL", "words", "The date is wrong");
		Document page = begin();
		assertThat(page.select("[aria-labelledby=addenda]").text()).containsOnlyOnce("The date is wrong");
		assertThat(PdfText.of(this.unit.pdf(this.held.chair(), this.held.address("/record.pdf"))).words())
			.contains("Added afterwards", "The date is wrong");
	}

	@Test
	void anAddendumStandsWithTheChildWhomItIsAbout() throws Exception {
		this.unit.approved(RecordKind.RECORD, this.held);
		String form = this.record + "/addenda/new";
		assertThat(this.unit
			.submit(this.held.chair(), form, 422, "id", Ids.next().toString(), "kind", "RECORD", "whose",
					CaseId.next().toString(), "words", "Of nobody")
			.text()).contains("Choose whom it is about");
		this.unit.submit(this.held.chair(), form, 303, "id", Ids.next().toString(), "kind", "RECORD", "whose",
				this.held.cases().getLast().toString(), "words", "The younger has moved");
		ActingUser worker = worker(this.held.cases().getFirst());
		assertThat(this.unit.page(worker, this.record, 200).text()).doesNotContain("has moved");
		assertThat(PdfText.of(this.unit.pdf(worker, this.held.address("/record.pdf"))).words())
			.doesNotContain("has moved");
		assertThat(this.unit.page(this.held.minutes(), this.record, 200).text()).contains("The younger has moved");
		String ofElder = "/record.pdf?child=" + this.held.cases().getFirst();
		assertThat(PdfText.of(this.unit.pdf(this.held.chair(), this.held.address(ofElder))).words())
			.doesNotContain("has moved");
	}

	@Test
	void onlyTheChairAddsBesideIt() throws Exception {
		this.unit.approved(RecordKind.RECORD, this.held);
		ActingUser both = new ActingUser(this.held.minutes().id(), "Both", Set.of(Role.CHAIR, Role.MINUTE_TAKER), null);
		this.unit.page(both, this.record + "/addenda/new", 404);
		this.unit.submit(both, this.record + "/addenda/new", 404, "id", Ids.next().toString(), "kind", "RECORD",
				"whose", "ALL", "words", "mine");
	}

	@Test
	void nobodyCommentsOnWhatIsApproved() throws Exception {
		send(begin());
		String place = comments(begin(this.held.chair()), 0);
		step(this.held.chair(), 303, "1", "APPROVED", "");
		assertThat(this.unit.submit(this.held.minutes(), place, 409, "id", Ids.next().toString(), "words", "Too late")
			.text()).contains("It was not added");
	}

	@Test
	void twoPeopleWithdrawItAndItIsIssuedAnew() throws Exception {
		this.unit.approved(RecordKind.RECORD, this.held);
		step(this.held.coordinator(), 422, "2", "PROPOSED", "");
		step(this.held.coordinator(), 303, "2", "PROPOSED", "It names another family");
		step(this.held.coordinator(), 422, "3", "WITHDRAWN", "It does");
		String clean = this.unit.records().sections(this.held.id(), RecordKind.RECORD).getFirst().toString();
		assertThat(this.unit.page(this.held.chair(), this.record + "/steps/new?kind=RECORD", 200)
			.select("input[name=clean]")
			.eachAttr("value")).hasSize(3).contains(clean);
		this.unit.submit(this.held.chair(), this.record + "/steps/new", 303, "kind", "RECORD", "version", "3", "act",
				"WITHDRAWN", "words", "It does", "clean", clean);
		assertThat(this.unit.page(this.held.chair(), this.record, 200).text()).contains("Words of RECORD");
		assertThat(this.unit.page(this.held.coordinator(), this.record, 200).text()).contains("Withdrawn")
			.doesNotContain("Words of RECORD");
		this.unit.page(this.held.coordinator(), this.held.address("/record.pdf"), 404);
		for (UUID section : this.unit.records().sections(this.held.id(), RecordKind.RECORD)) {
			for (String path : List.of("/words", "/comments/new")) {
				String place = this.record + "/sections/" + section + path;
				this.unit.page(this.held.coordinator(), place, 404);
				this.unit.page(this.held.minutes(), place, 404);
			}
		}
		this.unit.submit(this.held.coordinator(), this.record, 303, "kind", "RECORD");
		assertThat(begin().text()).contains("Being written").containsOnlyOnce("Words of RECORD");
	}

	@Test
	void absentAndOutOfReachAreOneAndTheSame() throws Exception {
		begin();
		String absent = Visit
			.main(this.unit.page(this.held.minutes(), "/conferences/" + MeetingId.next() + "/record", 404));
		for (String path : List.of("/record", "/record.pdf", "/record/steps/new",
				"/record/sections/" + Ids.next() + "/words")) {
			assertThat(Visit.main(this.unit.page(this.unit.colleague(Role.MINUTE_TAKER), this.held.address(path), 404)))
				.isEqualTo(absent);
		}
	}

	@Test
	void withoutAMinuteTakerTheCoordinatorsAreReminded() throws Exception {
		RecordUnit.Held late = this.unit.held(40, "Edda");
		ActingUser coordinator = late.coordinator();
		assertThat(this.unit.page(coordinator, "/", 200).select("main li").eachText())
			.noneMatch((line) -> line.contains("Write the formal record") && line.contains("Edda"));
		TestDatabase.DATABASE.owner()
			.sql("update meeting_booking set minute_taker_id = null where meeting_id = :id")
			.param("id", late.id().value())
			.update();
		assertThat(this.unit.page(coordinator, "/", 200).select("main li").eachText())
			.anyMatch((line) -> line.contains("Write the formal record") && line.contains("Edda"));
	}

	@Test
	void whatWasWithdrawnIsDueAgain() throws Exception {
		RecordUnit.Held late = this.unit.approved(RecordKind.RECORD, this.unit.held(40, "Finn"));
		assertThat(this.unit.page(late.minutes(), "/", 200).select("main").text())
			.doesNotContain("Write the formal record");
		this.unit.records().take(late.coordinator(), late.id(), RecordKind.RECORD, RecordAct.PROPOSED, "wrong");
		this.unit.records().take(late.chair(), late.id(), RecordKind.RECORD, RecordAct.WITHDRAWN, "so it is");
		assertThat(this.unit.page(late.minutes(), "/", 200).select("main").text()).contains("Write the formal record");
		assertThat(this.unit.page(late.chair(), "/records?show=late", 200).select("main tbody tr").eachText())
			.anyMatch((row) -> row.contains("Finn") && row.contains("Withdrawn") && row.contains("Overdue"));
	}

	@Test
	void whatIsDueIsInTheWorkOfWhoeverIsToAct() throws Exception {
		RecordUnit.Held late = this.unit.held(40, "Dot");
		Document mine = this.unit.page(late.minutes(), "/", 200);
		assertThat(mine.select("main").text()).contains("Write the formal record", "Write the decision letter", "Dot");
		assertThat(this.unit.page(late.chair(), "/", 200).select("main").text()).doesNotContain("the formal record");
		this.unit.records().begin(late.coordinator(), late.id(), RecordKind.RECORD);
		this.unit.fill(late.coordinator(), late, "words");
		this.unit.records().take(late.minutes(), late.id(), RecordKind.RECORD, RecordAct.SENT, "");
		assertThat(this.unit.page(late.chair(), "/", 200).select("main").text()).contains("Approve the formal record");
		Document list = this.unit.page(late.chair(), "/records?show=late", 200);
		assertThat(list.select("main tbody tr").eachText()).hasSize(2)
			.allMatch((row) -> row.contains("Dot") && row.contains("Overdue"));
		assertThat(this.unit.page(this.held.chair(), "/records?show=open", 200).select("main tbody tr")).hasSize(2);
		this.unit.records().take(late.chair(), late.id(), RecordKind.RECORD, RecordAct.APPROVED, "");
		assertThat(this.unit.page(late.chair(), "/records", 200).select("main tbody tr").eachText())
			.anyMatch((row) -> row.contains("Decision letter") && row.contains("Not begun"))
			.anyMatch((row) -> row.contains("Formal record") && row.contains("not sent to everybody yet"));
	}

	@Test
	void itIsDueUntilEverybodyWasSentIt() throws Exception {
		RecordUnit.Held late = this.unit.held(40, "Gil");
		this.unit.invite(late, NewInvitee.agency(InviteeRole.SCHOOL, this.unit.agency("gil@school.example"), "Ms Poe"));
		this.unit.approved(RecordKind.RECORD, late);
		ActingUser coordinator = late.coordinator();
		assertThat(this.unit.page(coordinator, "/", 200).select("main li").eachText())
			.anyMatch((line) -> line.contains("Send the formal record") && line.contains("Gil"));
		Document rows = this.unit.page(coordinator, "/records?show=late&sort=when&dir=desc", 200);
		assertThat(rows.select("main tbody tr:contains(Gil)").text()).contains("not sent to everybody yet");
		this.unit.records().distribute(coordinator, late.id(), RecordKind.RECORD);
		await().atMost(Duration.ofSeconds(20))
			.until(() -> this.unit.page(coordinator, "/", 200)
				.select("main li:contains(Send the formal record):contains(Gil)")
				.isEmpty());
	}

	@Test
	void nothingIsBegunWhileNotesAreTyped() throws Exception {
		RecordUnit.Held open = this.unit.held(1, "Hal");
		JdbcClient owner = TestDatabase.DATABASE.owner();
		owner.sql("insert into live_meeting (meeting_id, changes) values (:id, 1)")
			.param("id", open.id().value())
			.update();
		Document page = this.unit.page(open.minutes(), open.address("/record"), 200);
		assertThat(page.select("main").text()).contains("is not closed yet");
		assertThat(page.select("main form[action$=record]")).isEmpty();
		this.unit.submit(open.minutes(), open.address("/record"), 409, "kind", "RECORD");
		owner.sql("delete from live_meeting where meeting_id = :id").param("id", open.id().value()).update();
		this.unit.submit(open.minutes(), open.address("/record"), 303, "kind", "RECORD");
	}

	private ActingUser worker(CaseId aCase) {
		ActingUser worker = this.unit.colleague(Role.SOCIAL_WORKER);
		this.unit.cases().allocate(ActingUser.SYSTEM, aCase, worker.id(), AllocationKind.SOCIAL_WORKER);
		return worker;
	}

	private Document begin() throws Exception {
		return begin(this.held.minutes());
	}

	private Document begin(ActingUser user) throws Exception {
		this.unit.submit(this.held.minutes(), this.record, 303, "kind", "RECORD");
		return this.unit.page(user, this.record, 200);
	}

	private void send(Document begun) throws Exception {
		assertThat(begun.select("a[role=button]").text()).isEqualTo("Send to the chair");
		step(this.held.minutes(), 303, "0", "SENT", "");
	}

	private Document step(ActingUser user, int status, String seen, String act, String words) throws Exception {
		return this.unit.submit(user, this.record + "/steps/new", status, "kind", "RECORD", "version", seen, "act", act,
				"words", words);
	}

	private static String words(Document page, int section) {
		return page.select("a[href$=/words]").get(section).attr("href");
	}

	private static String words(Document page, int section, String path) {
		return page.select("a[href$=/comments/new]").get(section).attr("href").replace("comments/new", path);
	}

	private static String comments(Document page, int section) {
		return page.select("a[href$=/comments/new]").get(section).attr("href");
	}

}
