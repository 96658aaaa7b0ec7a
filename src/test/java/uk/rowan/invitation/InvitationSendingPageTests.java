package uk.rowan.invitation;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.SignedIn;
import uk.rowan.TestPost;
import uk.rowan.agency.AgencyCategory;
import uk.rowan.agency.NewAgency;
import uk.rowan.document.PdfText;
import uk.rowan.document.PdfUa;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.meeting.Invitees;
import uk.rowan.meeting.MeetingUnit;
import uk.rowan.meeting.NewInvitee;
import uk.rowan.people.NewAddress;
import uk.rowan.people.RelationshipKind;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.AgencyId;
import uk.rowan.shared.Ids;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * What each who is invited receives, and how it reaches them.
 */
@RowanTest
@Import(MeetingUnit.class)
class InvitationSendingPageTests {

	private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

	private final String email = Ids.next() + "@school.example";

	@Autowired
	private MeetingUnit unit;

	@Autowired
	private Invitees invitees;

	@Autowired
	private TestPost post;

	@Autowired
	private InvitationGuard guard;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient database;

	private ActingUser coordinator;

	private MeetingId id;

	private PersonId ada;

	private PersonId mother;

	private NewInvitee parent;

	private NewInvitee school;

	private NewInvitee friend;

	@BeforeEach
	void aBookedMeetingToWhichThreeAreInvited() {
		this.coordinator = this.unit.colleague(Role.COORDINATOR);
		this.ada = this.unit.child("Ada", 12);
		this.id = this.unit.meeting(this.unit.caseOf(this.ada));
		this.unit.book(this.id, MeetingUnit.today().plusDays(20), 10);
		this.mother = this.unit.relative("Bea", RelationshipKind.MOTHER, this.ada);
		lives(this.ada, NewAddress.of("7 Quay Lane", "Rowanford", "RW1 1AA", SINCE));
		lives(this.mother, NewAddress.of("7 Quay Lane", "Rowanford", "RW1 1AA", SINCE));
		AgencyId agency = this.unit.agencies()
			.register(ActingUser.SYSTEM,
					NewAgency.of("Oak " + Ids.next(), AgencyCategory.EDUCATION, this.email, "01632 960001"));
		this.parent = NewInvitee.family(InviteeRole.PARENT, this.mother);
		this.school = NewInvitee.agency(InviteeRole.SCHOOL, agency, "Ms Okafor");
		this.friend = NewInvitee.named(InviteeRole.SUPPORTER, "Fred Rook", "");
		this.invitees.invite(ActingUser.SYSTEM, this.id, List.of(this.parent, this.school, this.friend));
	}

	@Test
	void eachLetterHoldsOnlyWhatItsReaderMayHave() throws Exception {
		byte[] theirs = letter(this.school, "SECURE_EMAIL");
		assertThat(PdfText.of(theirs).words())
			.contains("Ms Okafor", "Ada Maple", "7 Quay Lane, Rowanford", "Bea Maple", "Parent or carer", "The hall")
			.doesNotContain("Fred");
		assertThat(PdfUa.problems(theirs)).isEmpty();
		assertThat(PdfText.of(letter(this.parent, "POST")).words()).contains("Bea Maple 7 Quay Lane", "Ada Maple")
			.doesNotContain("Okafor", "Fred", "Date of birth");
		assertThat(PdfText.of(letter(this.friend, "")).words()).contains("Fred Rook")
			.doesNotContain("Maple", "Quay", "Okafor", "Ada");
	}

	@Test
	void whileAnAddressOfTheFamilyIsConfidentialNoneIsPrinted() throws Exception {
		lives(this.mother,
				new NewAddress("12 Hidden Row", "Rowanford", "RW2 2BB", true, LocalDate.of(2026, 1, 1), null));
		assertThat(PdfText.of(letter(this.school, "SECURE_EMAIL")).words()).contains("Ask the conference unit")
			.doesNotContain("Hidden", "Quay");
		assertThat(PdfText.of(letter(this.parent, "POST")).words()).doesNotContain("Hidden", "Quay");
		assertThat(page().select("select").eq(0).select("option").eachAttr("value")).doesNotContain("POST");
	}

	@Test
	void allGoInOneActAndCountAsToldOnceTheyHaveGone() throws Exception {
		String seen = page().select("[name=seen]").val();
		send(303, seen, this.parent, "POST", this.school, "SECURE_EMAIL");
		send(409, seen, this.parent, "POST", this.school, "SECURE_EMAIL");
		MimeMessage letter = this.post.letter(this.email);
		MimeMultipart parts = (MimeMultipart) letter.getContent();
		assertThat(letter.getSubject() + parts.getBodyPart(0).getContent()).doesNotContain("Maple", "Ada", "Okafor");
		try (InputStream document = parts.getBodyPart(1).getInputStream()) {
			assertThat(PdfText.of(document.readAllBytes()).words()).contains("Ms Okafor", "7 Quay Lane");
		}
		assertThat(parts.getBodyPart(2).getFileName()).isEqualTo("meeting.ics");
		try (InputStream calendar = parts.getBodyPart(2).getInputStream()) {
			assertThat(new String(calendar.readAllBytes(), StandardCharsets.UTF_8))
				.contains("UID:" + this.school.id(), "SUMMARY:Meeting\r\n", "T100000")
				.doesNotContain("ATTENDEE", "ORGANIZER", "Ada", "Maple", "Okafor");
		}
		String told = this.unit.visit().page(this.coordinator, "/conferences/" + this.id + "/invitations", 200).text();
		assertThat(told).contains("Letter to print", "By secure e-mail, ", "Not told").doesNotContain("By post, ");
		assertThat(this.post.letters(this.email)).hasSize(1);
	}

	@Test
	void whoMustNotMeetIsInvitedOnlyOnceTheWarningWasSeen() throws Exception {
		String base = "/conferences/" + this.id + "/invitations";
		Document asking = this.unit.visit().page(this.coordinator, base + "/apart/new", 200);
		this.unit.visit()
			.submit(this.coordinator, base + "/apart/new", 303, "id", asking.select("[name=id]").val(), "first",
					this.parent.id().toString(), "second", this.friend.id().toString(), "reason", "A quarrel");
		Document page = page();
		assertThat(page.select("main .govuk-warning-text").text()).contains("Bea Maple and Fred Rook must not meet",
				"10:00 to 12:00, The hall");
		assertThat(page.select("main a[href$=/arrangement]").eachText()).containsExactly(
				"Give Bea Maple a time or a place of their own", "Give Fred Rook a time or a place of their own");
		String seen = page.select("[name=seen]").val();
		assertThat(
				send(422, seen, this.parent, "POST", this.school, "").select(".govuk-error-summary a").eachAttr("href"))
			.containsExactly("#warned");
		this.unit.visit()
			.submit(this.coordinator, base + "/sending", 303, "seen", seen, "warned",
					page.select("[name=warned]").val(), "lines[0].id", this.parent.id().toString(), "lines[0].way",
					"POST");
		send(303, page().select("[name=seen]").val(), this.school, "SECURE_EMAIL", this.friend, "");
	}

	@Test
	void aTimeOfTheirOwnIsLookedAtAgainOnceTheMeetingIsMoved() throws Exception {
		String base = "/conferences/" + this.id + "/invitations/" + this.parent.id();
		arrange(base + "/arrangement", "11:00");
		assertThat(letter(this.parent, "POST")).isNotEmpty();
		this.unit.book(this.id, MeetingUnit.today().plusDays(20), 13);
		this.unit.visit().page(this.coordinator, base + "/letter?way=POST", 409);
		assertThat(page().select("main tr:has(th:contains(Bea Maple))").text())
			.contains("before the conference was moved", "Own time and place");
		arrange(base + "/arrangement", "11:00");
		assertThat(letter(this.parent, "POST")).isNotEmpty();
	}

	private void arrange(String address, String arrives) throws Exception {
		Document form = this.unit.visit().page(this.coordinator, address, 200);
		this.unit.visit()
			.submit(this.coordinator, address, 303, "version", form.select("[name=version]").val(), "arrives", arrives);
	}

	@Test
	void aWayThatIsNoneOfTheirsAndNobodyAreSaidAtTheLine() throws Exception {
		String seen = page().select("[name=seen]").val();
		assertThat(send(422, seen, this.parent, "SECURE_EMAIL", this.school, "").select(".govuk-error-summary a")
			.eachAttr("href")).containsExactly("#lines[0].way");
		assertThat(send(422, seen, this.parent, "", this.school, "").select(".govuk-error-summary").text())
			.contains("for at least one person");
		assertThat(this.post.letters(this.email)).isEmpty();
	}

	@Test
	void aOneTimePageHandsOverTheLetterAndTakesTheAnswer() throws Exception {
		Document made = send(200, page().select("[name=seen]").val(), this.friend, "ONE_TIME_PAGE", this.school, "");
		String link = made.select(".one-time-link").text();
		String path = link.substring(link.indexOf("/one-time/"));
		String code = made.select(".one-time-code").text();
		String document = path.replace("/question", "/document");
		assertThat(open(document, code.equals("000000") ? "111111" : "000000", "").getStatus()).isEqualTo(422);
		assertThat(open(path, code, "").getContentAsString()).contains("Will you come?", "Open the letter")
			.doesNotContain("Fred", "Maple");
		assertThat(PdfText.of(open(document, code, "").getContentAsByteArray()).words()).contains("Fred Rook")
			.doesNotContain("Maple");
		assertThat(open(path, code, "DOES_NOT_COME").getContentAsString()).contains("Your answer is recorded");
		assertThat(this.unit.visit()
			.page(this.coordinator, "/conferences/" + this.id + "/invitations", 200)
			.select("main tbody")
			.text()).contains("Does not come");
		this.unit.book(this.id, MeetingUnit.today().plusDays(21), 10);
		assertThat(open(document, code, "").getStatus()).as("another day than the letter says").isEqualTo(404);
	}

	@Test
	void whoeverIsExcludedAfterwardsFindsNothingAnyMore() throws Exception {
		Document made = send(200, page().select("[name=seen]").val(), this.friend, "ONE_TIME_PAGE", this.school, "");
		String link = made.select(".one-time-link").text();
		String document = link.substring(link.indexOf("/one-time/")).replace("/question", "/document");
		String code = made.select(".one-time-code").text();
		assertThat(open(document, code, "").getStatus()).isEqualTo(200);
		assertThat(stops()).isEmpty();
		exclude(this.friend);
		assertThat(open(document, code, "").getStatus()).isEqualTo(404);
		assertThat(stops()).contains("STOPPED_OVERTAKEN");
		String invitations = "/conferences/" + this.id + "/invitations";
		this.unit.visit().page(this.coordinator, invitations + "/" + this.friend.id() + "/calendar", 409);
		assertThat(this.unit.visit().page(this.coordinator, invitations, 200).select("a[href$=/calendar]"))
			.noneMatch((file) -> file.attr("href").contains(this.friend.id().toString()));
	}

	@Test
	void nobodyMovesTheMeetingWhileALetterIsHandedOver() throws Exception {
		send(200, page().select("[name=seen]").val(), this.friend, "ONE_TIME_PAGE", this.school, "");
		this.transaction.executeWithoutResult((status) -> {
			assertThat(this.guard.stops(sending(this.friend))).isEmpty();
			assertThatExceptionOfType(DataAccessException.class)
				.isThrownBy(() -> atOnce(() -> this.unit.book(this.id, MeetingUnit.today().plusDays(21), 10)))
				.withStackTraceContaining("lock timeout");
			assertThatExceptionOfType(DataAccessException.class).isThrownBy(
					() -> atOnce(() -> this.invitees.remove(ActingUser.SYSTEM, this.id, this.friend.id(), "an order")))
				.withStackTraceContaining("lock timeout");
			atOnce(() -> this.invitees.invite(ActingUser.SYSTEM, this.id,
					List.of(NewInvitee.named(InviteeRole.GP, "Dr Penhallow", "Orchard Row"))));
		});
		this.unit.book(this.id, MeetingUnit.today().plusDays(21), 10);
		assertThat(stops()).contains("STOPPED_OVERTAKEN");
	}

	private Optional<String> stops() {
		return Objects.requireNonNull(this.transaction.execute((status) -> this.guard.stops(sending(this.friend))));
	}

	/** By somebody else, who waits for nobody. */
	private void atOnce(Runnable act) {
		TransactionTemplate other = new TransactionTemplate(
				Objects.requireNonNull(this.transaction.getTransactionManager()));
		other.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		other.executeWithoutResult((status) -> {
			this.database.sql("set local lock_timeout = '500ms'").update();
			act.run();
		});
	}

	private UUID sending(NewInvitee whose) {
		return this.database.sql("select id from invitation_sending where invitee_id = :invitee")
			.param("invitee", whose.id().value())
			.query(UUID.class)
			.single();
	}

	private void exclude(NewInvitee whom) {
		this.database
			.sql("""
					with asked as (
						insert into exclusion (id, meeting_id, invitee_id, ground, whole, words, asked_on, recorded_at, recorded_by)
						values (:id, :meeting, :invitee, 'CONFLICT', true, 'why', current_date, now(), :by) returning id)
					insert into exclusion_decision (exclusion_id, agreed, reason, heard, decided_at, decided_by)
					select id, true, 'why', 'By letter', now(), :by from asked""")
			.param("id", Ids.next())
			.param("meeting", this.id.value())
			.param("invitee", whom.id().value())
			.param("by", ActingUser.SYSTEM.id().value())
			.update();
	}

	private void lives(PersonId person, NewAddress address) {
		this.unit.people().addAddress(ActingUser.SYSTEM, person, address);
	}

	private Document page() throws Exception {
		return this.unit.visit().page(this.coordinator, "/conferences/" + this.id + "/invitations/sending", 200);
	}

	private byte[] letter(NewInvitee to, String way) throws Exception {
		return this.unit.visit()
			.pages()
			.perform(get("/conferences/" + this.id + "/invitations/" + to.id() + "/letter").param("way", way)
				.with(SignedIn.as(this.coordinator)))
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
	}

	private Document send(int status, String seen, NewInvitee one, String way, NewInvitee other, String otherWay)
			throws Exception {
		return this.unit.visit()
			.submit(this.coordinator, "/conferences/" + this.id + "/invitations/sending", status, "seen", seen,
					"lines[0].id", one.id().toString(), "lines[0].way", way, "lines[1].id", other.id().toString(),
					"lines[1].way", otherWay);
	}

	private MockHttpServletResponse open(String path, String code, String choice) throws Exception {
		return this.unit.visit()
			.pages()
			.perform(post(path).with(csrf()).param("code", code).param("choice", choice))
			.andReturn()
			.getResponse();
	}

}
