package uk.rowan.invitation;

import java.time.LocalDate;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.SignedIn;
import uk.rowan.document.PdfText;
import uk.rowan.document.PdfUa;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.meeting.Invitees;
import uk.rowan.meeting.MeetingUnit;
import uk.rowan.meeting.NewInvitee;
import uk.rowan.people.NewAddress;
import uk.rowan.people.RelationshipKind;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/**
 * An invitation by post is laid ready, printed and posted, and tells nobody anything
 * before.
 */
@RowanTest
@Import(MeetingUnit.class)
class LettersPageTests {

	@Autowired
	private MeetingUnit unit;

	@Autowired
	private Invitees invitees;

	@Autowired
	private LetterDues dues;

	@Autowired
	private LetterReadiness readiness;

	private ActingUser coordinator;

	private MeetingId id;

	private PersonId mother;

	private NewInvitee parent;

	private NewInvitee uncle;

	@BeforeEach
	void twoLettersAreLaidReady() throws Exception {
		TestDatabase.DATABASE.owner().sql("""
				insert into invitation_step (sending_id, act, taken_at, taken_by)
				select w.sending_id, 'STRUCK', now(), s.sent_by from invitation_waiting w
				join invitation_sending s on s.id = w.sending_id""").update();
		this.coordinator = this.unit.colleague(Role.COORDINATOR);
		PersonId ada = this.unit.child("Ada", 12);
		this.id = this.unit.meeting(this.unit.caseOf(ada));
		this.unit.book(this.id, MeetingUnit.today().plusDays(20), 10);
		this.mother = this.unit.relative("Bea", RelationshipKind.MOTHER, ada);
		PersonId brother = this.unit.relative("Carl", RelationshipKind.AUNT_OR_UNCLE, ada);
		lives(this.mother, "7 Quay Lane", false);
		lives(brother, "8 Quay Lane", false);
		this.parent = NewInvitee.family(InviteeRole.PARENT, this.mother);
		this.uncle = NewInvitee.family(InviteeRole.WIDER_FAMILY, brother);
		this.invitees.invite(ActingUser.SYSTEM, this.id, List.of(this.parent, this.uncle));
		String sending = base() + "/sending";
		String seen = this.unit.visit().page(this.coordinator, sending, 200).select("[name=seen]").val();
		assertThat(this.unit.visit()
			.sent(this.coordinator, sending, "seen", seen, "lines[0].id", this.parent.id().toString(), "lines[0].way",
					"POST", "lines[1].id", this.uncle.id().toString(), "lines[1].way", "POST"))
			.endsWith("/letters");
	}

	@Test
	void nobodyIsToldBeforeTheLetterIsPosted() throws Exception {
		assertThat(invitations().select("main tbody").text()).contains("Letter to print").doesNotContain("By post");
		assertThat(invitations().select("main a.govuk-button").text()).isEqualTo("Print and post 2 letters");
		assertThat(ready()).isEqualTo("2 to print, 0 to post");
		assertThat(task()).isEqualTo("Print and post 2 invitations");
		Document page = page();
		take(303, page, "PRINTED", letter(page, this.parent));
		assertThat(invitations().select("main tbody").text()).contains("Letter to print", "Letter to post")
			.doesNotContain("By post");
		assertThat(ready()).isEqualTo("1 to print, 1 to post");
		page = page();
		take(303, page, "POSTED", letter(page, this.parent));
		assertThat(invitations().select("main tbody").text()).contains("By post, ", "Letter to print");
		assertThat(ready()).isEqualTo("1 to print, 0 to post");
		assertThat(task()).isEqualTo("Print and post one invitation");
	}

	@Test
	void thePageOfInvitationsLeadsWithWhatComesNext() throws Exception {
		Document page = page();
		String[] both = { letter(page, this.parent), letter(page, this.uncle) };
		take(303, page, "PRINTED", both);
		take(303, page(), "POSTED", both);
		Document after = invitations();
		assertThat(after.select("main a.govuk-button").eachText())
			.containsExactly("Record who was told, and what they answered");
		assertThat(after.select("main").text()).contains("What comes next", "0 of 2 have answered");
		assertThat(after.select("main a").eachAttr("href")).contains("/conferences/" + this.id + "/reports",
				"/conferences/" + this.id + "/recording-consents", base() + "/sending");
		assertThat(after.select("main form button").eachAttr("class")).allMatch((one) -> one.contains("secondary"));
		assertThat(page().select("main").text()).contains("No letter waits");
	}

	@Test
	void anUnprintedLetterCannotBePostedAndAnOldFormIsRefused() throws Exception {
		Document page = page();
		String hers = letter(page, this.parent);
		assertThat(take(422, page, "POSTED", hers).select(".govuk-error-summary").text()).contains("not printed yet");
		assertThat(take(422, page, "", hers).select(".govuk-error-summary").text()).contains("Choose what was done");
		assertThat(take(422, page, "PRINTED").select(".govuk-error-summary").text()).contains("Tick at least one");
		take(303, page, "PRINTED", hers);
		take(409, page, "PRINTED", letter(page, this.uncle));
		assertThat(take(422, page, "PRINTED", hers).select(".govuk-error-summary").text()).contains("printed already");
	}

	@Test
	void eachIsPrintedAloneAndAllInOneGoOnSheetsOfTheirOwn() throws Exception {
		Document page = page();
		PdfText hers = PdfText.of(paper("/letters/" + letter(page, this.parent) + "/paper").getContentAsByteArray());
		assertThat(hers.words()).contains("Bea Maple", "7 Quay Lane").doesNotContain("Carl", "8 Quay");
		byte[] all = paper("/letters/paper").getContentAsByteArray();
		assertThat(PdfText.of(all).words()).contains("Bea Maple", "Carl Maple");
		assertThat(PdfText.of(all).pages()).isEqualTo(hers.pages() + hers.pages() % 2 + hers.pages());
		assertThat(PdfUa.problems(all)).isEmpty();
		take(303, page, "PRINTED", letter(page, this.parent), letter(page, this.uncle));
		assertThat(paper("/letters/paper").getStatus()).isEqualTo(409);
	}

	@Test
	void aLetterThatIsStruckOrToAnAddressNowHiddenWaitsNoMore() throws Exception {
		Document page = page();
		String hers = letter(page, this.parent);
		take(303, page, "STRUCK", letter(page, this.uncle));
		assertThat(page().select("main [name=letters]").eachAttr("value")).containsExactly(hers);
		lives(this.mother, "9 Hidden Row", true);
		assertThat(page().select("main").text()).contains("No letter waits");
		assertThat(paper("/letters/" + hers + "/paper").getStatus()).isEqualTo(404);
		assertThat(invitations().select("main tbody").text()).contains("Not told").doesNotContain("Letter to");
	}

	private void lives(PersonId person, String lines, boolean hidden) {
		this.unit.people()
			.addAddress(ActingUser.SYSTEM, person,
					new NewAddress(lines, "Rowanford", "RW1 1AA", hidden, LocalDate.of(2020, 1, 1), null));
	}

	private String base() {
		return "/conferences/" + this.id + "/invitations";
	}

	private Document invitations() throws Exception {
		return this.unit.visit().page(this.coordinator, base(), 200);
	}

	private Document page() throws Exception {
		return this.unit.visit().page(this.coordinator, base() + "/letters", 200);
	}

	private String ready() {
		return this.readiness
			.lines(this.coordinator, this.unit.meetings().find(this.coordinator, this.id).orElseThrow())
			.getFirst()
			.told();
	}

	private String task() {
		return this.dues.dueFor(this.coordinator, MeetingUnit.today())
			.stream()
			.filter((one) -> one.href().contains(this.id.toString()))
			.findFirst()
			.orElseThrow()
			.task();
	}

	private static String letter(Document page, NewInvitee to) {
		String called = to.role().equals(InviteeRole.PARENT) ? "Bea Maple" : "Carl Maple";
		return page.select("main .govuk-checkboxes__item:contains(" + called + ") input").val();
	}

	private Document take(int status, Document page, String act, String... letters) throws Exception {
		String[] typed = new String[4 + letters.length * 2];
		List.of("version", page.select("[name=version]").val(), "act", act).toArray(typed);
		for (int index = 0; index < letters.length; index++) {
			typed[4 + index * 2] = "letters";
			typed[5 + index * 2] = letters[index];
		}
		return this.unit.visit().submit(this.coordinator, base() + "/letters", status, typed);
	}

	private MockHttpServletResponse paper(String path) throws Exception {
		return this.unit.visit()
			.pages()
			.perform(get(base() + path).with(SignedIn.as(this.coordinator)))
			.andReturn()
			.getResponse();
	}

}
