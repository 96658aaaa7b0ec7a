package uk.rowan.invitation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.KeptSettings;
import uk.rowan.RowanTest;
import uk.rowan.SignedIn;
import uk.rowan.document.PdfText;
import uk.rowan.document.PdfUa;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.meeting.Invitees;
import uk.rowan.meeting.MeetingUnit;
import uk.rowan.meeting.NewInvitee;
import uk.rowan.people.NewAddress;
import uk.rowan.people.RelationshipKind;
import uk.rowan.settings.Contact;
import uk.rowan.settings.ContactId;
import uk.rowan.settings.ContactKind;
import uk.rowan.settings.CouncilSetup;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/**
 * What a letter that invites says: by whom and when it was written, why, who leads the
 * conference, and how to answer it the way it came.
 */
@RowanTest
@Import(MeetingUnit.class)
class InvitationLetterTests {

	private static final DateTimeFormatter IN_FULL = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MeetingUnit unit;

	@Autowired
	private Invitees invitees;

	@Autowired
	private CouncilSetup setup;

	@Autowired
	private LetterReadiness readiness;

	private KeptSettings settings;

	private ActingUser coordinator;

	private MeetingId id;

	private AccountId chair;

	private AccountId worker;

	private NewInvitee parent;

	private NewInvitee school;

	private NewInvitee friend;

	@BeforeEach
	void aBookedMeeting() {
		this.settings = new KeptSettings(this.context);
		this.coordinator = this.unit.colleague(Role.COORDINATOR);
		PersonId ada = this.unit.child("Ada", 12);
		this.id = this.unit.meeting(this.unit.caseOf(ada));
		this.chair = this.unit.book(this.id, day(), 10).chair();
		PersonId mother = this.unit.relative("Bea", RelationshipKind.MOTHER, ada);
		this.unit.people()
			.addAddress(ActingUser.SYSTEM, mother,
					NewAddress.of("7 Quay Lane", "Rowanford", "RW1 1AA", LocalDate.of(2020, 1, 1)));
		this.parent = NewInvitee.family(InviteeRole.PARENT, mother);
		this.school = NewInvitee.agency(InviteeRole.SCHOOL, this.unit.agency("Oak"), "");
		this.friend = NewInvitee.named(InviteeRole.SUPPORTER, "Fred Rook", "");
		this.worker = this.unit.colleague(Role.SOCIAL_WORKER).id();
		this.invitees.invite(ActingUser.SYSTEM, this.id, List.of(this.parent, this.school, this.friend,
				NewInvitee.colleague(InviteeRole.SOCIAL_WORKER, this.worker)));
	}

	@AfterEach
	void takeBack() {
		this.settings.close();
	}

	@Test
	void aParentIsToldWhenWhyByWhomAndHowToAnswerOnPaper() throws Exception {
		reachable();
		byte[] letter = letter(this.parent, "POST");
		assertThat(PdfText.of(letter).words())
			.contains("Bea Maple 7 Quay Lane", "Dear Bea Maple", IN_FULL.format(MeetingUnit.today()),
					IN_FULL.format(day()) + ", 10:00 to 12:00", "how safe a child is", "led by " + name(this.chair),
					"Social worker: " + name(this.worker), "shared with you before the conference",
					"an advocate who speaks for you", "You can complain about", "ring us or write to us",
					"Telephone 01632 960009", "E-mail unit@rowanshire.example", "Weekdays")
			.doesNotContain("message that brought", "Oak", "Fred");
		assertThat(PdfUa.problems(letter)).isEmpty();
	}

	@Test
	void howToAnswerIsAsTheLetterCame() throws Exception {
		reachable();
		assertThat(words(this.school, "SECURE_EMAIL"))
			.contains("Dear colleague", "answer the message that brought this letter, or ring us", "01632 960009")
			.doesNotContain("You can complain");
		assertThat(words(this.friend, "ONE_TIME_PAGE"))
			.contains("Dear Fred Rook", "on the page on which you opened this letter", "01632 960009")
			.doesNotContain(name(this.worker), "Maple", "Ada");
	}

	@Test
	void whileNoContactIsSetNoneIsMadeUpAndItIsSaid() throws Exception {
		assertThat(words(this.parent, "POST")).contains("write to us at the address at the head")
			.doesNotContain("Telephone", "E-mail", "ring us or write");
		assertThat(told()).contains("Not set: no invitation can say how to ring or write to the unit");
		assertThat(sending()).contains("No contact of the conference unit is set");
		reachable();
		assertThat(told()).isEmpty();
		assertThat(sending()).doesNotContain("No contact of the conference unit is set");
	}

	@Test
	void theLetterheadNamesTheUnitOnce() throws Exception {
		this.setup.describe(ActingUser.SYSTEM, "Rowanshire", "Child protection conference unit",
				List.of("Conference unit", "Rowan House"), "");
		assertThat(words(this.parent, "POST")).contains("Rowanshire Child protection conference unit Rowan House");
	}

	private void reachable() {
		this.setup.contact(ActingUser.SYSTEM, new Contact(ContactId.next(), 0, ContactKind.CONFERENCE_UNIT, "Unit", "",
				"01632 960009", "unit@rowanshire.example", "Weekdays"));
	}

	private static LocalDate day() {
		return MeetingUnit.today().plusDays(20);
	}

	private String name(AccountId account) {
		return String.valueOf(this.unit.accounts().names(List.of(account)).get(account));
	}

	private List<String> told() {
		return this.readiness
			.lines(this.coordinator, this.unit.meetings().find(this.coordinator, this.id).orElseThrow())
			.stream()
			.map((line) -> line.told())
			.toList();
	}

	private String sending() throws Exception {
		return this.unit.visit()
			.page(this.coordinator, "/conferences/" + this.id + "/invitations/sending", 200)
			.select("main")
			.text();
	}

	private String words(NewInvitee to, String way) throws Exception {
		return PdfText.of(letter(to, way)).words();
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

}
