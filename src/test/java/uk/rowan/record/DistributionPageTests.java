package uk.rowan.record;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.TestPost;
import uk.rowan.document.PdfText;
import uk.rowan.document.PdfUa;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.meeting.NewInvitee;
import uk.rowan.people.NewAddress;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Ids;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What each recipient of a record receives, and how it reaches them.
 */
@RowanTest
@Import(RecordUnit.class)
class DistributionPageTests {

	private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

	@Autowired
	private RecordUnit unit;

	@Autowired
	private TestPost post;

	private RecordUnit.Held held;

	private ActingUser coordinator;

	private String distribution;

	private InviteeId mother;

	private InviteeId school;

	private String email;

	@BeforeEach
	void anApprovedRecord() {
		this.held = this.unit.held(2, "Ada", "Ben");
		this.coordinator = this.held.coordinator();
		this.distribution = this.held.address("/distribution");
		this.email = Ids.next() + "@school.example";
		this.mother = this.unit.invite(this.held, NewInvitee.family(InviteeRole.PARENT, this.unit.adult("Bea",
				this.held.cases().getFirst(), NewAddress.of("7 Quay Lane", "Rowanford", "RW1 1AA", SINCE))));
		this.school = this.unit.invite(this.held,
				NewInvitee.agency(InviteeRole.SCHOOL, this.unit.agency(this.email), "Ms Okafor"));
		this.unit.notes()
			.typed(this.held.id(), RecordUnit.section("Worries", "No coat in winter", null),
					new Draft.Section("Police", "Intelligence about a man", null, true, Set.of()),
					new Draft.Section("Private", "What Ada alone told", null, false, Set.of(this.mother)),
					RecordUnit.section("Decision", "Plan for the elder", this.held.cases().getFirst()),
					RecordUnit.section("Decision", "Plan for the younger", this.held.cases().getLast()));
		this.unit.records().begin(this.held.minutes(), this.held.id(), RecordKind.RECORD);
		this.unit.records().take(this.held.minutes(), this.held.id(), RecordKind.RECORD, RecordAct.SENT, "");
		this.unit.records().take(this.held.chair(), this.held.id(), RecordKind.RECORD, RecordAct.APPROVED, "");
	}

	@Test
	void eachEnvelopeHoldsOnlyWhatThatPersonMayHave() throws Exception {
		add();
		byte[] hers = preview("Bea Alder");
		assertThat(PdfText.of(hers).words())
			.contains("No coat in winter", "Plan for the elder", "Plan for the younger", "To be looked at only")
			.doesNotContain("Intelligence", "Police", "told", "Private", "Bea", "Quay");
		assertThat(PdfUa.problems(hers)).isEmpty();
		assertThat(PdfText.of(preview("Ms Okafor")).words()).contains("Intelligence about a man", "What Ada alone told")
			.doesNotContain("Quay Lane");
		Element row = row("Bea Alder");
		assertThat(row.text()).contains("All children; without Police, Private", "By post", "7 Quay Lane, Rowanford");
	}

	@Test
	void aChildReceivesItsOwnRecordAlone() throws Exception {
		this.unit.invite(this.held,
				NewInvitee.family(InviteeRole.CHILD, this.unit.child(this.held.cases().getFirst())));
		add();
		assertThat(PdfText.of(preview("Ada Alder")).words()).contains("Plan for the elder", "Ada")
			.doesNotContain("younger", "Ben", "Intelligence");
	}

	@Test
	void whatIsAddedGoesWhereASectionOfItsKindGoes() throws Exception {
		add("Not for the family", this.held.cases().getFirst().toString(), "yes");
		add("For all of them", "ALL", "");
		add("About the younger", this.held.cases().getLast().toString(), "");
		this.unit.invite(this.held,
				NewInvitee.family(InviteeRole.CHILD, this.unit.child(this.held.cases().getFirst())));
		add();
		assertThat(PdfText.of(preview("Ada Alder")).words()).contains("For all of them")
			.doesNotContain("younger", "Not for the family", "Ben");
		assertThat(PdfText.of(preview("Bea Alder")).words()).contains("For all of them", "About the younger")
			.doesNotContain("Not for the family");
		assertThat(PdfText.of(preview("Ms Okafor")).words()).contains("For all of them", "About the younger",
				"Not for the family");
	}

	private void add(String words, String whose, String confidential) throws Exception {
		this.unit.submit(this.held.chair(), this.held.address("/record/addenda/new"), 303, "id", Ids.next().toString(),
				"kind", "RECORD", "whose", whose, "words", words, "confidential", confidential);
	}

	@Test
	void sectionsAndChildrenCanBeLeftOut() throws Exception {
		Document form = this.unit.page(this.coordinator, this.distribution + "/new", 200);
		String worries = form.select("input[name=without]").eq(0).val();
		this.unit.submit(this.coordinator, this.distribution + "/new", 303, "kind", "RECORD", "invitees",
				this.school.toString(), "way", "USUAL", "children", this.held.cases().getFirst().toString(), "without",
				worries);
		assertThat(PdfText.of(preview("Ms Okafor")).words()).contains("Plan for the elder", "Intelligence")
			.doesNotContain("No coat", "younger", "Ben");
	}

	@Test
	void anEmailGoesToTheAddressOfTheDirectoryAndNamesNobody() throws Exception {
		add();
		take("Ms Okafor", this.coordinator, 303, "SENT", "");
		MimeMessage letter = this.post.letter(this.email);
		assertThat(letter.getSubject()).isEqualTo("A document from the conference unit");
		MimeMultipart parts = (MimeMultipart) letter.getContent();
		assertThat(letter.getSubject() + parts.getBodyPart(0).getContent()).doesNotContain("Alder", "Ada", "Okafor");
		try (InputStream document = parts.getBodyPart(1).getInputStream()) {
			assertThat(PdfText.of(document.readAllBytes()).words()).contains("Ms Okafor", "No coat in winter");
		}
		assertThat(row("Ms Okafor").select("td:last-child").text())
			.containsPattern("^Sent E-mailed \\d+ \\p{L}+ \\d{4} by ");
		assertThat(row("Ms Okafor").text()).contains(this.email);
		take("Ms Okafor", this.coordinator, 422, "ACKNOWLEDGED", "");
		take("Ms Okafor", this.coordinator, 303, "ACKNOWLEDGED", "rang us");
		assertThat(row("Ms Okafor").text()).contains("Has reached them");
	}

	@Test
	void allEmailsThatAreReadyGoByOneAct() throws Exception {
		String other = Ids.next() + "@nurse.example";
		this.unit.invite(this.held, NewInvitee.agency(InviteeRole.SCHOOL_NURSE, this.unit.agency(other), "Nina Nurse"));
		add();
		assertThat(this.unit.page(this.coordinator, this.distribution, 200).text())
			.contains("Send the 2 e-mails that are ready");
		String emails = this.distribution + "/emails";
		this.unit.page(this.held.minutes(), emails, 403);
		Document form = this.unit.page(this.coordinator, emails, 200);
		assertThat(form.select("main").text()).contains("Ms Okafor", "Nina Nurse", "School nurse. Formal record", other)
			.doesNotContain("Bea");
		String version = form.select("input[name=version]").val();
		this.unit.submit(this.coordinator, emails, 422, "version", version);
		List<String> ready = form.select("input[name=ticked]").eachAttr("value");
		this.unit.submit(this.coordinator, emails, 303, "version", version, "ticked", ready.getFirst(), "ticked",
				ready.getLast());
		this.post.letter(this.email);
		this.post.letter(other);
		assertThat(row("Nina Nurse").text()).contains("Sent");
		this.unit.submit(this.coordinator, emails, 409, "version", version, "ticked", ready.getFirst());
		assertThat(this.unit.page(this.coordinator, this.distribution, 200).text()).doesNotContain("are ready");
	}

	@Test
	void aSecondPersonChecksANewHomeAddressAndTheOthersGo() throws Exception {
		posted();
		assertThat(row("Bea Alder").text()).contains("Sent", this.held.minutes().name());
		assertThat(log("Bea Alder")).contains("FAMILY", "CHILD_PROTECTION", "TAKES_PART");
	}

	@Test
	void itHasGoneToAllOnceTheLastOfThemWasReallySentIt() throws Exception {
		assertThat(this.unit.goneOn(this.held)).isEmpty();
		posted();
		this.post.letter(this.email);
		org.awaitility.Awaitility.await().untilAsserted(() -> assertThat(this.unit.goneOn(this.held)).isPresent());
		this.unit.records().take(this.coordinator, this.held.id(), RecordKind.RECORD, RecordAct.PROPOSED, "wrong");
		assertThat(this.unit.goneOn(this.held)).isEmpty();
	}

	private void posted() throws Exception {
		add();
		assertThat(take("Bea Alder", this.coordinator, 422, "PRINTED", "").text())
			.contains("a second person checks it");
		take("Ms Okafor", this.coordinator, 303, "SENT", "");
		assertThat(steps("Bea Alder", this.coordinator, 200).select("input[value=CHECKED]")).isEmpty();
		take("Bea Alder", this.held.minutes(), 303, "CHECKED", "");
		take("Bea Alder", this.coordinator, 303, "PRINTED", "");
		take("Bea Alder", this.coordinator, 303, "SENT", "");
	}

	@Test
	void anAddressThatWasCheckedBeforeNeedsNobodyAgain() throws Exception {
		posted();
		this.unit.approved(RecordKind.LETTER, this.held);
		this.unit.submit(this.coordinator, this.distribution + "/new", 303, "kind", "LETTER", "invitees",
				this.mother.toString(), "way", "USUAL", "children", this.held.cases().getFirst().toString());
		Elements row = this.unit.page(this.coordinator, this.distribution, 200).select("tbody tr").eq(0);
		assertThat(row.text()).contains("Decision letter");
		this.unit.submit(this.coordinator, row.select("a[href$=steps/new]").attr("href"), 303, "version", "0", "act",
				"PRINTED");
	}

	@Test
	void aConfidentialAddressIsNeitherShownNorPrinted() throws Exception {
		this.unit.invite(this.held,
				NewInvitee.family(InviteeRole.WIDER_FAMILY, this.unit.adult("Gus", this.held.cases().getFirst(),
						new NewAddress("9 Hidden Row", "Rowanford", "RW1 1AB", true, SINCE, null))));
		this.unit.submit(this.coordinator, this.distribution + "/new", 303, "kind", "RECORD", "invitees",
				invited("Gus Alder"), "way", "POST", "children", this.held.cases().getFirst().toString());
		assertThat(this.unit.page(this.coordinator, this.distribution, 200).html()).doesNotContain("Hidden Row");
		assertThat(PdfText.of(preview("Gus Alder")).words()).doesNotContain("Hidden Row");
		assertThat(take("Gus Alder", this.coordinator, 422, "PRINTED", "").text()).contains("never printed")
			.doesNotContain("Hidden Row");
	}

	@Test
	void aPlaceThatIsConfidentialForSomebodyElseIsNotPrintedEither() throws Exception {
		this.unit.invite(this.held, NewInvitee.family(InviteeRole.WIDER_FAMILY, this.unit.adult("Gus",
				this.held.cases().getFirst(), NewAddress.of("11 Mill Street", "Rowanford", "RW3 1AA", SINCE))));
		add();
		take("Gus Alder", this.held.minutes(), 303, "CHECKED", "");
		take("Gus Alder", this.coordinator, 303, "PRINTED", "");
		String paper = row("Gus Alder").select("a[href$=/paper]").attr("href");
		assertThat(PdfText.of(this.unit.pdf(this.coordinator, paper)).words()).contains("Gus Alder 11 Mill Street");
		assertThat(this.unit.looked(this.coordinator)).containsExactly("record.paper-viewed");
		this.unit.adult("Una", this.held.cases().getFirst(),
				new NewAddress("11, mill street", "", "RW31AA", true, SINCE, null));
		assertThat(this.unit.page(this.coordinator, this.distribution, 200).html()).doesNotContain("Mill Street");
		this.unit.page(this.coordinator, paper, 409);
		assertThat(take("Gus Alder", this.coordinator, 422, "SENT", "").text()).contains("never printed")
			.doesNotContain("Mill Street");
	}

	@Test
	void somebodyWhoIsNotOfTheFamilyDoesNotReceiveEverythingForThat() throws Exception {
		this.unit.invite(this.held, NewInvitee.named(InviteeRole.LEGAL, "Lee Law", ""));
		this.unit.invite(this.held, NewInvitee.named(InviteeRole.OBSERVER, "Olu Watch", ""));
		Elements boxes = this.unit.page(this.coordinator, this.distribution + "/new", 200)
			.select("input[name=invitees]");
		assertThat(boxes.select("[checked]").eachAttr("value")).hasSize(3)
			.contains(invited("Lee Law"))
			.doesNotContain(invited("Olu Watch"));
		add();
		for (String name : List.of("Lee Law", "Olu Watch")) {
			assertThat(PdfText.of(preview(name)).words()).contains("No coat in winter").doesNotContain("Intelligence");
			assertThat(log(name)).doesNotContain("WORKING_TOGETHER");
		}
	}

	@Test
	void twoWhoMustNotMeetAreWarnedOfAndEachNeedsAReason() throws Exception {
		InviteeId father = this.unit.invite(this.held, NewInvitee.family(InviteeRole.PARENT, this.unit.adult("Lee",
				this.held.cases().getFirst(), NewAddress.of("7, quay lane", "Rowanford", "RW1 1AA", SINCE))));
		TestDatabase.DATABASE.owner()
			.sql("""
					insert into meeting_apart (id, meeting_id, invitee_id, other_invitee_id, reason, recorded_at, recorded_by)
					values (:id, :meeting, :one, :other, 'bail', rowan_now(), :by)""")
			.param("id", Ids.next())
			.param("meeting", this.held.id().value())
			.param("one", this.mother.value())
			.param("other", father.value())
			.param("by", this.coordinator.id().value())
			.update();
		add();
		assertThat(this.unit.page(this.coordinator, this.distribution, 200).select(".govuk-warning-text").eachText())
			.singleElement()
			.asString()
			.contains("Bea Alder and Lee Alder must not meet: bail", "same home address");
		assertThat(row("Lee Alder").text()).contains("Keep apart");
		assertThat(row("Ms Okafor").text()).doesNotContain("Keep apart");
		assertThat(steps("Lee Alder", this.coordinator, 200).select(".govuk-warning-text").text())
			.contains("Lee Alder and Bea Alder must not meet: bail");
		take("Lee Alder", this.held.minutes(), 303, "CHECKED", "");
		assertThat(take("Lee Alder", this.coordinator, 422, "PRINTED", "").select(".govuk-error-summary").text())
			.contains("Say why it may go to them as it is");
		take("Lee Alder", this.coordinator, 303, "PRINTED", "he heard it at the conference");
		take("Lee Alder", this.coordinator, 303, "SENT", "");
		assertThat(row("Lee Alder").text()).contains("he heard it at the conference").doesNotContain("Keep apart");
	}

	@Test
	void nothingGoesWhileSomebodyAsksThatItBeWithdrawn() throws Exception {
		add();
		this.unit.records().take(this.coordinator, this.held.id(), RecordKind.RECORD, RecordAct.PROPOSED, "wrong");
		assertThat(take("Ms Okafor", this.coordinator, 422, "SENT", "").text()).contains("waits until that is decided");
		this.unit.records().take(this.held.chair(), this.held.id(), RecordKind.RECORD, RecordAct.KEPT, "it is right");
		take("Ms Okafor", this.coordinator, 303, "SENT", "");
	}

	@Test
	void whatWasWithdrawnIsRecalledAndGoesNoMore() throws Exception {
		add();
		take("Ms Okafor", this.coordinator, 303, "SENT", "");
		this.post.letter(this.email);
		this.unit.records().take(this.coordinator, this.held.id(), RecordKind.RECORD, RecordAct.PROPOSED, "wrong");
		this.unit.records().take(this.held.chair(), this.held.id(), RecordKind.RECORD, RecordAct.WITHDRAWN, "so it is");
		take("Bea Alder", this.coordinator, 422, "PRINTED", "");
		take("Ms Okafor", this.coordinator, 303, "RECALLED", "deleted it");
		assertThat(row("Ms Okafor").text()).contains("Recalled");
		assertThat(row("Ms Okafor").select("a")).isEmpty();
	}

	@Test
	void sentTwiceItMakesOneRowForEach() throws Exception {
		add();
		add();
		assertThat(this.unit.page(this.coordinator, this.distribution, 200).select("tbody tr")).hasSize(2);
	}

	@Test
	void onlyTheCoordinatorSends() throws Exception {
		add();
		for (ActingUser user : List.of(this.held.minutes(), this.held.chair())) {
			this.unit.page(user, this.distribution, 200);
			take("Ms Okafor", user, 404, "SENT", "");
		}
		this.unit.page(this.unit.colleague(Role.CHAIR), this.distribution, 404);
		this.unit.page(this.coordinator, "/conferences/" + MeetingId.next() + "/distribution", 404);
	}

	@Test
	void everybodyWhoCanReceiveItDoesAtOnce() {
		assertThat(this.unit.records().distribute(this.coordinator, this.held.id(), RecordKind.RECORD)).isEqualTo(1);
	}

	private void add() throws Exception {
		List<String> all = this.unit.invitees()
			.of(this.coordinator, this.held.id())
			.stream()
			.map((one) -> one.id().toString())
			.toList();
		String[] typed = Stream
			.concat(Stream.of("kind", "RECORD", "way", "USUAL", "children", this.held.cases().getFirst().toString(),
					"children", this.held.cases().getLast().toString()),
					all.stream().flatMap((one) -> Stream.of("invitees", one)))
			.toArray(String[]::new);
		this.unit.submit(this.coordinator, this.distribution + "/new", 303, typed);
	}

	private String invited(String name) {
		return this.unit.invitees()
			.of(this.coordinator, this.held.id())
			.stream()
			.filter((one) -> one.called().equals(name))
			.findFirst()
			.orElseThrow()
			.id()
			.toString();
	}

	private Element row(String name) throws Exception {
		return this.unit.page(this.coordinator, this.distribution, 200)
			.select("tbody tr")
			.stream()
			.filter((row) -> row.select("bdi").text().equals(name))
			.findFirst()
			.orElseThrow();
	}

	private byte[] preview(String name) throws Exception {
		return this.unit.pdf(this.coordinator, row(name).select("a[href$=preview]").attr("href"));
	}

	private Document steps(String name, ActingUser user, int status) throws Exception {
		return this.unit.page(user, row(name).select("a[href$=steps/new]").attr("href"), status);
	}

	private Document take(String name, ActingUser user, int status, String act, String words) throws Exception {
		Document form = steps(name, this.coordinator, 200);
		return this.unit.submit(user, form.select("main form").attr("action"), status, "version",
				form.select("input[name=version]").val(), "act", act, "words", words);
	}

	private String log(String name) throws Exception {
		return TestDatabase.DATABASE.owner()
			.sql("select category || purpose || ground from record_delivery where id = cast(:id as uuid)")
			.param("id", row(name).select("a[href$=preview]").attr("href").replaceAll(".*distribution/|/preview", ""))
			.query(String.class)
			.single();
	}

}
