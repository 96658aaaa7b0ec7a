package uk.rowan.meeting;

import java.time.LocalDate;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.SignedIn;
import uk.rowan.settings.DueItem;
import uk.rowan.settings.WorkingDays;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Ids;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;
import uk.rowan.web.Stale;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@RowanTest
@Import(MeetingUnit.class)
class ConveningPageTests {

	private final LocalDate day = MeetingUnit.today().plusDays(20);

	private final NewInvitee fred = NewInvitee.named(InviteeRole.SUPPORTER, "Fred", "");

	private final NewInvitee gil = NewInvitee.named(InviteeRole.SCHOOL, "Gil", "Oak School");

	@Autowired
	private MeetingUnit unit;

	@Autowired
	private Invitees invitees;

	@Autowired
	private InvitationDues dues;

	@Autowired
	private WorkingDays workingDays;

	private ActingUser coordinator;

	private MeetingId id;

	private String address;

	@BeforeEach
	void aMeeting() {
		this.coordinator = this.unit.colleague(Role.COORDINATOR);
		this.id = this.unit.meeting(this.unit.caseOf(this.unit.child("Ada", 12)));
		this.address = "/conferences/" + this.id + "/invitations";
		this.invitees.invite(ActingUser.SYSTEM, this.id, List.of(this.fred, this.gil));
	}

	@Test
	void severalAreToldWithOneSave() throws Exception {
		submit("/tellings", 409);
		this.unit.book(this.id, this.day, 10);
		Document form = page("/tellings");
		assertThat(form.select("[name$=.id]").eachAttr("value")).containsExactly(this.fred.id().toString(),
				this.gil.id().toString());
		assertThat(form.select("label[for='lines[0].way']").text()).isEqualTo("How Fred was told");
		Document nobody = submit("/tellings", 422, typed(form));
		assertThat(nobody.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#lines[0].way");
		Document unsaid = submit("/tellings", 422, typed(form, "lines[1].note", "rang twice", "lines[0].way", "SMOKE"));
		assertThat(unsaid.select(".govuk-error-summary a").eachAttr("href")).containsExactlyInAnyOrder("#lines[0].way",
				"#lines[1].way");
		assertThat(unsaid.select("[id='lines[1].note']").val()).isEqualTo("rang twice");
		submit("/tellings", 303,
				typed(form, "lines[0].way", "TELEPHONE", "lines[0].answer", "COMES", "lines[1].way", "SECURE_EMAIL"));
		Document told = page("");
		assertThat(told.select("main tbody tr:eq(0)").text()).contains("By telephone").contains("Comes");
		assertThat(told.select("main tbody tr:eq(1)").text()).contains("By secure e-mail");
		assertThat(told.select("main .govuk-tag--yellow")).isEmpty();
	}

	@Test
	void anotherTimeIsToBeToldAgainAndAMinuteTakerIsNot() throws Exception {
		Booking first = this.unit.book(this.id, this.day, 10);
		this.invitees.tell(ActingUser.SYSTEM, this.id, told(MeetingUnit.today(), Telling.Way.TELEPHONE));
		Booking more = new Booking(Ids.next(), first.startsAt(), first.endsAt(), first.heldAs(), first.place(),
				first.link(), first.chair(), this.unit.colleague(Role.MINUTE_TAKER).id(), "");
		this.unit.meetings().book(ActingUser.SYSTEM, this.id, null, more);
		assertThat(page("").select("main tbody .govuk-tag--green")).hasSize(1);
		Document opened = page("/tellings");
		this.unit.book(this.id, this.day, 14);
		assertThat(page("").select("main tbody .govuk-tag--red").text()).isEqualTo("To be told again");
		Document overtaken = submit("/tellings", 409, typed(opened, "lines[1].way", "TELEPHONE"));
		assertThat(overtaken.text()).contains("This was changed after you opened it").contains("14:00 to 16:00");
		assertThat(overtaken.select("[id='lines[1].way'] option[selected]").attr("value")).isEqualTo("TELEPHONE");
	}

	@Test
	void whoHasNotAnsweredAWorkingDayAfterwardsIsRung() throws Exception {
		this.unit.book(this.id, this.day, 10);
		LocalDate today = MeetingUnit.today();
		LocalDate before = this.workingDays.after(today, -2);
		this.invitees.tell(ActingUser.SYSTEM, this.id, told(today, Telling.Way.POST));
		assertThat(mine(today)).as("on the day itself").isEmpty();
		this.invitees.tell(ActingUser.SYSTEM, this.id, told(before, Telling.Way.POST));
		assertThat(mine(today)).singleElement().satisfies((due) -> {
			assertThat(due.task()).isEqualTo("Ring one person who has not answered the invitation");
			assertThat(due.whom()).isEqualTo("Ada Maple");
			assertThat(due.due().on()).isEqualTo(this.workingDays.after(before, 1));
			assertThat(due.due().because()).startsWith("1 working day after the invitation on");
		});
		assertThat(this.dues.dueFor(this.unit.colleague(Role.SOCIAL_WORKER), today)).isEmpty();
		this.invitees.tell(ActingUser.SYSTEM, this.id, new Telling(Ids.next(), today,
				List.of(new Telling.Told(this.fred.id(), null, Telling.Answer.DOES_NOT_COME, ""))));
		assertThat(mine(today)).isEmpty();
	}

	private List<DueItem> mine(LocalDate today) {
		return this.dues.dueFor(this.coordinator, today)
			.stream()
			.filter((due) -> due.href().contains(this.id.toString()))
			.toList();
	}

	private Telling told(LocalDate on, Telling.Way way) {
		return new Telling(Ids.next(), on, List.of(new Telling.Told(this.fred.id(), way, null, "")));
	}

	@Test
	void twoWhoMustNotMeetAreWarnedOfUntilOneHasAPlaceOfTheirOwn() throws Exception {
		this.unit.book(this.id, this.day, 10);
		Document form = page("/apart/new");
		String[] same = { "id", form.select("[name=id]").val(), "first", this.fred.id().toString(), "second",
				this.fred.id().toString(), "reason", "an injunction" };
		assertThat(submit("/apart/new", 422, same).select(".govuk-error-summary a").eachAttr("href"))
			.containsExactly("#second");
		same[5] = this.gil.id().toString();
		submit("/apart/new", 303, same);
		Document page = page("");
		assertThat(page.select("main .govuk-warning-text").text()).contains("Fred and Gil must not meet");
		assertThat(page.text()).contains("an injunction");
		String own = "/" + this.gil.id() + "/arrangement";
		assertThat(submit(own, 422, "version", "0", "arrives", "25:00", "leaves", "9", "link", "http://unsafe")
			.select(".govuk-error-summary a")
			.eachAttr("href")).containsExactly("#arrives", "#link");
		assertThat(submit(own, 422, "version", "0", "leaves", "9").select("#leaves-error").text())
			.contains("after they come");
		submit(own, 303, "version", "0", "place", "Room 2");
		Document kept = page("");
		assertThat(kept.select("main .govuk-warning-text")).isEmpty();
		assertThat(kept.text()).contains("Kept apart").contains("Room 2");
		String end = kept.select("main a[href*=/apart/][href$=/end]").attr("href").substring(this.address.length());
		submit(end, 422);
		submit(end, 303, "reason", "It was lifted");
		submit(end, 409, "reason", "It was lifted");
		assertThat(page("").text()).doesNotContain("an injunction");
	}

	@Test
	void anArrangementOvertakenIsShownWithWhatWasTyped() throws Exception {
		this.unit.book(this.id, this.day, 10);
		String own = "/" + this.gil.id() + "/arrangement";
		String version = page(own).select("[name=version]").val();
		submit(own, 303, "version", version, "place", "Room 2");
		submit(own, 409, "version", version, "place", "Room 2");
		Document both = submit(own, 409, "version", version, "place", "Room 3", "arrives", "11:00");
		assertThat(both.select("#place").val()).isEqualTo("Room 3");
		assertThat(both.select("#place-saved").text()).contains("Room 2");
		assertThat(both.select("#arrives").val()).isEqualTo("11:00");
		assertThat(page("").text()).contains("Room 2").doesNotContain("Room 3");
		submit(own, 409, "place", "Room 4");
		submit(own, 303, "version", both.select("[name=version]").val(), "place", "Room 3");
		assertThat(page("").text()).contains("Room 3");
	}

	@Test
	void aPlaceOfTheirOwnIsToBeToldAgain() throws Exception {
		this.unit.book(this.id, this.day, 10);
		this.invitees.tell(ActingUser.SYSTEM, this.id, told(MeetingUnit.today(), Telling.Way.TELEPHONE));
		submit("/" + this.fred.id() + "/arrangement", 303, "version", "0", "arrives", "11:00");
		assertThat(page("").select("main tbody .govuk-tag--red").text()).isEqualTo("To be told again");
	}

	@Test
	void theCalendarFileNamesNobodyAndHoldsWhatIsTheirOwn() throws Exception {
		this.unit.book(this.id, this.day, 10);
		submit("/" + this.gil.id() + "/arrangement", 303, "version", "0", "arrives", "11:00", "link",
				"https://video.example/two");
		String everybodys = calendar(this.fred);
		String own = calendar(this.gil);
		String date = this.day.toString().replace("-", "");
		assertThat(everybodys)
			.contains("BEGIN:VTIMEZONE", "TZID:Europe/London", "SUMMARY:Meeting\r\n",
					"DTSTART;TZID=Europe/London:" + date + "T100000", "LOCATION:The hall", "https://video.example/one")
			.doesNotContain("ATTENDEE", "ORGANIZER", "Ada", "Maple", "Fred", "Gil");
		assertThat(own).contains("DTSTART;TZID=Europe/London:" + date + "T110000", "https://video.example/two")
			.doesNotContain("The hall", "https://video.example/one", "Gil");
	}

	@Test
	void aCalendarFileTakesThePlaceOfTheOneBefore() throws Exception {
		this.unit.book(this.id, this.day, 10);
		assertThat(calendar(this.gil)).contains("SEQUENCE:0\r\n").doesNotContain("METHOD", "STATUS");
		submit("/" + this.gil.id() + "/arrangement", 303, "version", "0", "arrives", "11:00");
		assertThat(calendar(this.gil)).contains("SEQUENCE:1\r\n");
		assertThat(calendar(this.fred)).contains("SEQUENCE:0\r\n");
		this.unit.book(this.id, this.day.plusDays(1), 10);
		assertThat(calendar(this.gil)).contains("SEQUENCE:2\r\n");
		this.unit.meetings().cancel(ActingUser.SYSTEM, this.id, "asked for by mistake");
		assertThat(calendar(this.gil)).contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n", "SEQUENCE:3\r\n",
				"UID:" + this.gil.id());
	}

	@Test
	void whatEndsAfterMidnightEndsOnTheNextDay() throws Exception {
		submit("/" + this.gil.id() + "/arrangement", 303, "version", "0", "arrives", "23:30");
		this.unit.book(this.id, this.day, 23);
		String date = this.day.toString().replace("-", "");
		String next = this.day.plusDays(1).toString().replace("-", "");
		assertThat(calendar(this.fred)).contains("DTSTART;TZID=Europe/London:" + date + "T230000",
				"DTEND;TZID=Europe/London:" + next + "T010000");
		assertThat(calendar(this.gil)).contains("DTSTART;TZID=Europe/London:" + date + "T233000",
				"DTEND;TZID=Europe/London:" + next + "T010000");
	}

	private String calendar(NewInvitee whose) throws Exception {
		var answer = this.unit.visit()
			.pages()
			.perform(MockMvcRequestBuilders.get(this.address + "/" + whose.id() + "/calendar")
				.with(SignedIn.as(this.coordinator)))
			.andReturn()
			.getResponse();
		assertThat(answer.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
		assertThat(answer.getHeader("Content-Disposition")).contains("meeting.ics");
		return answer.getContentAsString();
	}

	@Test
	void nobodyIsToldOfWhatIsNotBooked() {
		assertThatExceptionOfType(Stale.class).isThrownBy(
				() -> this.invitees.tell(ActingUser.SYSTEM, this.id, told(MeetingUnit.today(), Telling.Way.TELEPHONE)));
	}

	private String[] typed(Document form, String... more) {
		List<String> fields = new java.util.ArrayList<>();
		form.select("main form input[type=hidden], main form [name^=toldOn]").forEach((field) -> {
			fields.add(field.attr("name"));
			fields.add(field.val());
		});
		fields.addAll(List.of(more));
		return fields.toArray(String[]::new);
	}

	private Document page(String where) throws Exception {
		return this.unit.visit().page(this.coordinator, this.address + where, 200);
	}

	private Document submit(String where, int status, String... typed) throws Exception {
		return this.unit.visit().submit(this.coordinator, this.address + where, status, typed);
	}

}
