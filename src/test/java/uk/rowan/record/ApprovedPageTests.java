package uk.rowan.record;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.KeptSettings;
import uk.rowan.RowanTest;
import uk.rowan.document.PdfText;
import uk.rowan.document.PdfUa;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.meeting.NewInvitee;
import uk.rowan.settings.Contact;
import uk.rowan.settings.ContactId;
import uk.rowan.settings.ContactKind;
import uk.rowan.settings.CouncilSetup;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.ShortDates;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What comes after a letter or a record is approved.
 */
@RowanTest
@Import(RecordUnit.class)
class ApprovedPageTests {

	@Autowired
	private RecordUnit unit;

	@Autowired
	private CouncilSetup setup;

	@Autowired
	private ApplicationContext context;

	private RecordUnit.Held held;

	@BeforeEach
	void aConferenceThatWasHeld() {
		this.held = this.unit.held(2, "Ada", "Ben");
	}

	@Test
	void theConferenceLeadsToTheLetterUntilThatIsApproved() throws Exception {
		String due = this.held.address("/record?kind=DUE");
		assertThat(this.unit.page(this.held.coordinator(), due, 200).select("main").text()).contains("Decision letter",
				this.held.minutes().name() + ", who takes the minutes, begins it, or a coordinator.");
		this.unit.approved(RecordKind.LETTER, this.held);
		assertThat(this.unit.page(this.held.coordinator(), due, 200).select("h1").text()).isEqualTo("Formal record");
	}

	@Test
	void thePageThatAddsRecipientsSaysOfWhat() throws Exception {
		this.unit.invite(this.held,
				NewInvitee.family(InviteeRole.PARENT, this.unit.adult("Bea", this.held.cases().getFirst())));
		this.unit.approved(RecordKind.LETTER, this.held);
		this.unit.approved(RecordKind.RECORD, this.held);
		String adding = this.held.address("/distribution/new");
		Document letter = this.unit.page(this.held.coordinator(), adding, 200);
		assertThat(letter.select("h1").text()).isEqualTo("Add recipients of the decision letter");
		assertThat(letter.select("[aria-current=page]").eachText()).contains("Decision letter");
		assertThat(this.unit.page(this.held.coordinator(), adding + "?kind=RECORD", 200).select("h1").text())
			.isEqualTo("Add recipients of the formal record");
	}

	@Test
	void theFirstPageSaysWhenWhereByWhomAndWhoApproved() throws Exception {
		this.unit.approved(RecordKind.RECORD, this.held);
		byte[] pdf = this.unit.pdf(this.held.coordinator(), this.held.address("/record.pdf"));
		assertThat(PdfText.of(pdf).words())
			.contains("Place: not known", "Chair: " + this.held.chair().name(),
					"Minutes: " + this.held.minutes().name(), "by " + this.held.chair().name(),
					"Confidential. Formal record, conference of", "Case Born")
			.doesNotContain("Number ", "Not for the family");
		assertThat(PdfUa.problems(pdf)).isEmpty();
	}

	@Test
	void aLetterHasItsDayItsReaderAndHowTheCouncilIsReached() throws Exception {
		InviteeId mother = this.unit.invite(this.held,
				NewInvitee.family(InviteeRole.PARENT, this.unit.adult("Bea", this.held.cases().getFirst())));
		this.unit.approved(RecordKind.LETTER, this.held);
		this.unit.submit(this.held.coordinator(), this.held.address("/distribution/new"), 303, "kind", "LETTER", "way",
				"IN_PERSON", "children", this.held.cases().getFirst().toString(), "invitees", mother.toString());
		String steps = this.unit.page(this.held.coordinator(), this.held.address("/distribution"), 200)
			.select("a[href$=steps/new]")
			.attr("href");
		this.unit.submit(this.held.coordinator(), steps, 303, "version", "0", "act", "PRINTED");
		byte[] paper = this.unit.pdf(this.held.coordinator(), steps.replace("/steps/new", "/paper"));
		assertThat(PdfText.of(paper).words()).contains("Dear Bea Alder,",
				ShortDates.day(LocalDate.now(ZoneId.of("Europe/London"))) + " Dear");
		assertThat(PdfUa.problems(paper)).isEmpty();
	}

	@Test
	void lettersAndRecordsSayHowTheUnitIsReached() throws Exception {
		this.unit.approved(RecordKind.LETTER, this.held);
		this.unit.approved(RecordKind.RECORD, this.held);
		List<String> both = List.of(this.held.address("/record.pdf?kind=LETTER"), this.held.address("/record.pdf"));
		KeptSettings settings = new KeptSettings(this.context);
		try {
			for (String one : both) {
				assertThat(words(one)).contains("write to us at the address at the head").doesNotContain("Telephone");
			}
			this.setup.contact(ActingUser.SYSTEM, contact(ContactKind.CUSTOMER_SERVICES, "01632 960008"));
			this.setup.contact(ActingUser.SYSTEM, contact(ContactKind.CONFERENCE_UNIT, "01632 960009"));
			for (String one : both) {
				assertThat(words(one)).contains("Telephone 01632 960009 E-mail unit@rowanshire.example Weekdays")
					.doesNotContain("01632 960008", "write to us at the address");
			}
		}
		finally {
			settings.close();
		}
	}

	private static Contact contact(ContactKind kind, String phone) {
		return new Contact(ContactId.next(), 0, kind, "Unit", "", phone, "unit@rowanshire.example", "Weekdays");
	}

	private String words(String address) throws Exception {
		return PdfText.of(this.unit.pdf(this.held.coordinator(), address)).words();
	}

	@Test
	void whatIsKeptFromTheFamilySaysSoOnThePaperOfTheOthers() throws Exception {
		this.unit.records().begin(this.held.minutes(), this.held.id(), RecordKind.RECORD);
		UUID first = this.unit.records().sections(this.held.id(), RecordKind.RECORD).getFirst();
		this.unit.records().write(this.held.minutes(), this.held.id(), first, "Where she has fled to", true);
		byte[] pdf = this.unit.pdf(this.held.minutes(), this.held.address("/record.pdf"));
		assertThat(PdfText.of(pdf).words()).containsOnlyOnce("Not for the family").contains("Where she has fled to");
	}

	@Test
	void whatEachWillReceiveLeadsOnceItIsApproved() throws Exception {
		String letter = this.held.address("/record?kind=LETTER");
		this.unit.approved(RecordKind.LETTER, this.held);
		Document page = this.unit.page(this.held.chair(), letter, 200);
		assertThat(page.select("main .govuk-button").eachText()).containsExactly("What each will receive");
		assertThat(page.select("main a[href*=steps/new]").text()).isEqualTo("Ask that it be withdrawn");
		assertThat(page.select("main a[href*=child]").eachText())
			.containsExactly("Decision letter about Ada Alder (PDF)", "Decision letter about Ben Alder (PDF)");
		this.unit.records().take(this.held.chair(), this.held.id(), RecordKind.LETTER, RecordAct.PROPOSED, "wrong");
		assertThat(this.unit.page(this.held.minutes(), letter, 200).select("main .govuk-button").eachText())
			.containsExactly("Decide whether it is withdrawn");
	}

}
