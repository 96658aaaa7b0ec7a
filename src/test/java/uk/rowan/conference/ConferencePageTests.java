package uk.rowan.conference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.casefile.AllocationKind;
import uk.rowan.casefile.ClosureReason;
import uk.rowan.enquiry.EnquiryOutcome;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.EnquiryId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@RowanTest
@Import(ConferenceUnit.class)
class ConferencePageTests {

	private final LocalDate day = ConferenceUnit.today().plusDays(7);

	@Autowired
	private ConferenceUnit unit;

	@Test
	void fromTheEnquiryToTheBookedConference() throws Exception {
		ActingUser worker = this.unit.colleague(Role.SOCIAL_WORKER);
		List<CaseId> family = this.unit.family("Ada", "Ben");
		family.forEach(
				(one) -> this.unit.cases().allocate(ActingUser.SYSTEM, one, worker.id(), AllocationKind.SOCIAL_WORKER));
		EnquiryId enquiry = this.unit.required(ConferenceUnit.today(), family.subList(0, 1));
		String asking = "/conferences/new?enquiry=" + enquiry;
		assertThat(this.unit.page(worker, "/enquiries/" + enquiry, 200).select("main .govuk-button").attr("href"))
			.isEqualTo(asking);
		Document form = this.unit.page(worker, asking, 200);
		assertThat(form.select("h1").text()).isEqualTo("Ask for a conference");
		assertThat(form.text()).contains("15 working days after the strategy discussion on");
		assertThat(form.select("[name=children]").eachAttr("value")).containsExactly(family.getFirst().toString());
		String id = form.select("[name=id]").val();
		this.unit.submit(worker, "/conferences/new", 303, "id", id, "enquiry", enquiry.toString(), "children",
				family.getFirst().toString(), "note", "not on a Friday");
		booked(id, worker);
	}

	private void booked(String id, ActingUser worker) throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		Document asked = this.unit.page(coordinator, "/conferences/" + id, 200);
		assertThat(asked.select("h1").text()).isEqualTo("Initial child protection conference");
		assertThat(asked.text()).contains("Not booked yet").contains("not on a Friday");
		assertThat(asked.select("main .govuk-button").text()).isEqualTo("Book the conference");
		assertThat(this.unit.page(worker, "/conferences/" + id, 200).select("main .govuk-button")).isEmpty();
		String[] typed = this.unit.booking(coordinator, MeetingId.parse(id).orElseThrow(), this.day, "starts", "10",
				"chair", chair.id().toString());
		this.unit.submit(coordinator, "/conferences/" + id + "/booking", 303, typed);
		Document booked = this.unit.page(coordinator, "/conferences/" + id, 200);
		assertThat(booked.text()).contains(", 10:00 to 12:00").contains(chair.name()).contains("In person");
		assertThat(booked.select("main tbody tr:has(td .govuk-tag--yellow) > th").eachText()).startsWith("Place",
				"Minute taker", "Invitations", "Reports");
		assertThat(booked.select("main .govuk-button").text()).isEqualTo("Add the place");
		assertThat(this.unit.page(chair, "/conferences/" + id, 200).select("main .govuk-button")).isEmpty();
	}

	@Test
	void oncePeopleComeTheLiveScreenIsWhatIsNext() throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		ActingUser worker = this.unit.colleague(Role.SOCIAL_WORKER);
		List<CaseId> family = this.unit.family("Ada");
		this.unit.cases().allocate(ActingUser.SYSTEM, family.getFirst(), worker.id(), AllocationKind.SOCIAL_WORKER);
		MeetingId id = this.unit.begun(chair, family);
		String address = "/conferences/" + id;
		for (ActingUser holder : List.of(coordinator, chair)) {
			assertThat(this.unit.page(holder, address, 200).select("main .govuk-button").eachAttr("href"))
				.containsExactly(address + "/live");
		}
		assertThat(this.unit.page(coordinator, address, 200).select("main tbody td a[href$=/booking]")).isNotEmpty();
		assertThat(this.unit.page(worker, address, 200).select("main .govuk-button")).isEmpty();
		this.unit.conferences().conclude(chair, id, ConferenceUnit.planForTheFirst(family));
		assertThat(this.unit.page(chair, address, 200).select("main .govuk-button").eachAttr("href"))
			.containsExactly(address + "/record?kind=LETTER");
		assertThat(this.unit.page(worker, address, 200).select("main .govuk-button")).isEmpty();
	}

	@Test
	void everythingMissingIsSaidAtOnceAndKept() throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		List<CaseId> family = this.unit.family("Ada");
		MeetingId id = this.unit.asked(ConferenceUnit.today(), family);
		String address = "/conferences/" + id + "/booking";
		Document form = this.unit.page(coordinator, address, 200);
		assertThat(form.select("h1")).hasSize(1);
		assertThat(form.select("main input:not([type=hidden]), main select, main textarea").eachAttr("id"))
			.allMatch((field) -> !form.select("label[for=" + field + "]").isEmpty());
		String version = form.select("main [name=version]").val();
		Document again = this.unit.submit(coordinator, address, 422, "id", form.select("main [name=id]").val(),
				"version", version, "starts", "25:00", "place", "  The hall ", "link", "http://unsafe", "reason",
				"kept as typed", "minutes", "nonsense");
		assertThat(again.select(".govuk-error-summary a").eachAttr("href")).containsExactlyInAnyOrder("#day", "#starts",
				"#length", "#chair", "#heldAs", "#link", "#minutes");
		assertThat(again.select("#starts").val()).isEqualTo("25:00");
		assertThat(again.select("#place").val()).isEqualTo("The hall");
		assertThat(again.select("#reason").text()).isEqualTo("kept as typed");
		this.unit.submit(coordinator, "/conferences/new", 404, "id", MeetingId.next().toString());
		Document nobody = this.unit.submit(coordinator, "/conferences/new", 422, "id", MeetingId.next().toString(),
				"enquiry", this.unit.required(ConferenceUnit.today(), this.unit.family("Cai")).toString(), "note",
				"kept too");
		assertThat(nobody.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#children");
		assertThat(nobody.select("#note").text()).isEqualTo("kept too");
	}

	@Test
	void aYearThatIsASlipOfTheKeysIsSaidAtTheDay() throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		MeetingId id = this.unit.asked(ConferenceUnit.today(), this.unit.family("Ada"));
		String[] typed = this.unit.booking(coordinator, id, LocalDate.of(2199, 1, 7), "starts", "10:00", "chair",
				chair.id().toString(), "reason", "the hall is free then");
		Document again = this.unit.submit(coordinator, "/conferences/" + id + "/booking", 422, typed);
		assertThat(again.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#day");
		assertThat(again.select("#day-error").text()).contains("no more than two years ahead");
		assertThat(again.select("[name='day.year']").val()).isEqualTo("2199");
	}

	@Test
	void anIdentityThatNobodyMakesIsNone() throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		List<CaseId> family = this.unit.family("Ada");
		String enquiry = this.unit.required(ConferenceUnit.today(), family).toString();
		for (String id : List.of("00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff")) {
			this.unit.submit(coordinator, "/conferences/new", 404, "id", id, "enquiry", enquiry, "children",
					family.getFirst().toString());
		}
	}

	@Test
	void lateIsBookedWithTheReason() throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		MeetingId id = this.unit.asked(ConferenceUnit.LONG_AGO, this.unit.family("Ada"));
		String address = "/conferences/" + id;
		assertThat(this.unit.page(coordinator, address, 200).text())
			.contains("It must be held by 25 Mar 2026: Overdue 15 working days after the strategy discussion");
		String[] typed = this.unit.booking(coordinator, id, this.day, "starts", "14:30", "chair",
				chair.id().toString());
		assertThat(this.unit.submit(coordinator, address + "/booking", 422, typed)
			.select(".govuk-error-summary a")
			.eachAttr("href")).containsExactly("#reason");
		assertThat(this.unit.page(coordinator, address, 200).text()).contains("Not booked yet");
		typed[Arrays.asList(typed).indexOf("reason") + 1] = "The mother was in hospital";
		this.unit.submit(coordinator, address + "/booking", 303, typed);
		assertThat(this.unit.page(coordinator, address, 200).text()).contains("Booked late")
			.contains("Reason: The mother was in hospital");
		String[] more = this.unit.booking(coordinator, id, this.day, "place", "Village hall");
		this.unit.submit(coordinator, address + "/booking", 303, more);
		assertThat(this.unit.page(coordinator, address, 200).text()).contains("Village hall")
			.contains("Reason: The mother was in hospital");
	}

	@Test
	void thePageSaysUntilWhenTheSeatsOpenTheCasesAndWhy() throws Exception {
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		MeetingId id = this.unit.asked(ConferenceUnit.today(), this.unit.family("Ada"));
		this.unit.conferences().book(ActingUser.SYSTEM, id, ConferenceUnit.at(this.day, 10, chair, null));
		String address = "/conferences/" + id;
		String row = ".govuk-summary-list__row:contains(can open these cases)";
		assertThat(this.unit.page(chair, address, 200).select(row).text())
			.contains("Until the record has gone to everybody");
		TestDatabase.DATABASE.owner()
			.sql("""
					insert into meeting_seat_end (id, meeting_id, gone_on, last_day, because, recorded_at)
					values (:id, :id, '2030-01-02', '2030-01-30', '28 days after it', rowan_now())""")
			.param("id", id.value())
			.update();
		assertThat(this.unit.page(chair, address, 200).select(row).text())
			.contains("Until 30 Jan 2030. 28 days after it");
	}

	@Test
	void anotherTimeNeedsAReasonAndEveryBookingStays() throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		MeetingId id = this.unit.asked(ConferenceUnit.today(), this.unit.family("Ada"));
		this.unit.conferences().book(ActingUser.SYSTEM, id, ConferenceUnit.at(this.day, 10, chair, null));
		String address = "/conferences/" + id + "/booking";
		Document form = this.unit.page(coordinator, address, 200);
		assertThat(form.select("h1").text()).isEqualTo("Change the booking");
		assertThat(form.select("#starts").val()).isEqualTo("10:00");
		assertThat(ConferenceUnit.value(form, "chair")).isEqualTo(chair.id().toString());
		assertThat(form.select("#reason").text()).isEmpty();
		String[] typed = this.unit.booking(coordinator, id, this.day, "starts", "11:00");
		assertThat(this.unit.submit(coordinator, address, 422, typed).select("#reason-error").text())
			.contains("Say why the day, the time or the chair becomes another");
		typed = this.unit.booking(coordinator, id, this.day, "starts", "11:00", "reason", "the school asked");
		this.unit.submit(coordinator, address, 303, typed);
		this.unit.submit(coordinator, address, 303, typed);
		String page = this.unit.page(coordinator, "/conferences/" + id, 200).text();
		assertThat(page).contains("Changed on ", ", 11:00 to 13:00.", ", 10:00 to 12:00 on", "the school asked");
		Document chronology = this.unit.page(coordinator,
				"/cases/" + caseOf(this.unit.page(coordinator, "/conferences/" + id, 200)) + "/chronology", 200);
		assertThat(chronology.select("main tbody td:eq(1)").eachText()).contains(
				"Initial child protection conference asked for", "Initial child protection conference booked",
				"Booking of the conference changed");
	}

	@Test
	void aBookingOvertakenIsShownAgainWithWhatWasTyped() throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		MeetingId id = this.unit.asked(ConferenceUnit.today(), this.unit.family("Ada"));
		String address = "/conferences/" + id + "/booking";
		String[] typed = this.unit.booking(coordinator, id, this.day, "starts", "9.30", "place", "Mine", "chair",
				chair.id().toString());
		this.unit.conferences().book(ActingUser.SYSTEM, id, ConferenceUnit.at(this.day, 10, chair, null));
		Document again = this.unit.submit(coordinator, address, 409, typed);
		assertThat(again.select("#place").val()).isEqualTo("Mine");
		assertThat(again.select("#starts-saved").text()).contains("10:00");
		this.unit.submit(coordinator, address, 409, this.unit.booking(coordinator, id, this.day, "version", ""));
	}

	@Test
	void theSameBookingSentWithOtherWordsIsTold() throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		MeetingId id = this.unit.asked(ConferenceUnit.today(), this.unit.family("Ada"));
		String address = "/conferences/" + id + "/booking";
		String[] typed = this.unit.booking(coordinator, id, this.day, "starts", "10:00", "place", "Hall", "chair",
				chair.id().toString());
		this.unit.submit(coordinator, address, 303, typed);
		typed[Arrays.asList(typed).indexOf("place") + 1] = "School";
		Document told = this.unit.submit(coordinator, address, 409, typed);
		assertThat(told.select("#place").val()).isEqualTo("School");
		assertThat(told.select("#place-saved").text()).isEqualTo("Saved: Hall");
	}

	@Test
	void aConferenceIsAskedForOnceForEachChild() throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		List<CaseId> family = this.unit.family("Ada", "Ben");
		EnquiryId enquiry = this.unit.required(ConferenceUnit.today(), family);
		String asking = "/conferences/new?enquiry=" + enquiry;
		String[] typed = { "id", MeetingId.next().toString(), "enquiry", enquiry.toString(), "children",
				family.getFirst().toString(), "note", "first" };
		this.unit.submit(coordinator, "/conferences/new", 303, typed);
		this.unit.submit(coordinator, "/conferences/new", 303, typed);
		typed[7] = "second";
		assertThat(this.unit.submit(coordinator, "/conferences/new", 409, typed).select("#note-saved").text())
			.isEqualTo("Saved: first");
		Document form = this.unit.page(coordinator, asking, 200);
		assertThat(form.select("[name=children][checked]").eachAttr("value"))
			.containsExactly(family.getLast().toString());
		typed[1] = MeetingId.next().toString();
		assertThat(this.unit.submit(coordinator, "/conferences/new", 422, typed).select("#children-error").text())
			.contains("asked for already");
		typed[5] = family.getLast().toString();
		this.unit.submit(coordinator, "/conferences/new", 303, typed);
		Document all = this.unit.page(coordinator, asking, 200);
		assertThat(all.select("main form")).isEmpty();
		assertThat(all.select("main a[href^=/conferences/]")).hasSize(2);
		assertThat(this.unit.page(coordinator, "/enquiries/" + enquiry, 200).select("main .govuk-button")).isEmpty();
	}

	@Test
	void whereNoConferenceIsRequiredNoneIsAskedFor() throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		List<CaseId> family = this.unit.family("Ada");
		EnquiryId enquiry = this.unit.required(ConferenceUnit.today(), family);
		this.unit.conclude(enquiry, ConferenceUnit.today(), EnquiryOutcome.NO_CONTINUING_RISK, family);
		String asking = "/conferences/new?enquiry=" + enquiry;
		assertThat(this.unit.page(coordinator, asking, 200).text()).contains("Decide the outcome first");
		assertThat(this.unit
			.submit(coordinator, "/conferences/new", 422, "id", MeetingId.next().toString(), "enquiry",
					enquiry.toString(), "children", family.getFirst().toString())
			.select("#children-error")
			.text()).contains("about whom a conference is required");
		this.unit.page(coordinator, "/conferences/new?enquiry=" + EnquiryId.next(), 404);
		this.unit.page(coordinator, "/conferences/new?enquiry=x", 404);
	}

	@Test
	void aConferenceWhoseCasesAreClosedIsNotBooked() throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		List<CaseId> family = this.unit.family("Ada");
		MeetingId id = this.unit.asked(ConferenceUnit.today(), family);
		String[] typed = this.unit.booking(coordinator, id, this.day, "starts", "10:00", "chair",
				chair.id().toString());
		this.unit.cases()
			.close(ActingUser.SYSTEM, family.getFirst(), ConferenceUnit.today(), ClosureReason.SERVICES_CEASED, "");
		String address = "/conferences/" + id + "/booking";
		assertThat(this.unit.page(coordinator, address, 200).select("main form")).isEmpty();
		assertThat(this.unit.submit(coordinator, address, 422, typed).text())
			.contains("that you can work on is closed");
		assertThat(this.unit.page(coordinator, "/conferences/" + id, 200).select("main .govuk-button")).isEmpty();
	}

	@Test
	void theListBeginsWithWhatIsNotBooked() throws Exception {
		ActingUser worker = this.unit.colleague(Role.SOCIAL_WORKER);
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		assertThat(this.unit.page(worker, "/conferences", 200).text()).contains("is asked for from the enquiry");
		List<CaseId> first = this.unit.family("Ada", "Ben");
		List<CaseId> second = this.unit.family("Cai");
		MeetingId booked = this.unit.asked(ConferenceUnit.today(), first);
		MeetingId open = this.unit.asked(ConferenceUnit.LONG_AGO, second);
		this.unit.conferences().book(ActingUser.SYSTEM, booked, ConferenceUnit.at(this.day, 10, chair, null));
		List.of(first.getFirst(), first.getLast(), second.getFirst())
			.forEach((one) -> this.unit.cases()
				.allocate(ActingUser.SYSTEM, one, worker.id(), AllocationKind.SOCIAL_WORKER));
		Document list = this.unit.page(worker, "/conferences", 200);
		assertThat(list.select("main tbody th a").eachText()).containsExactly("Cai Alder", "Ada Alder, Ben Alder");
		assertThat(list.select("main tbody th a").eachAttr("href")).containsExactly("/conferences/" + open,
				"/conferences/" + booked);
		assertThat(list.select("main tbody tr:eq(0)").text()).contains("Not booked yet").contains("Overdue");
		assertThat(list.select("main tbody tr:eq(1)").text()).contains(chair.name()).contains("Place, Minute taker");
		assertThat(this.unit.page(worker, "/conferences?sort=when&dir=desc", 200).select("main tbody th a").eachText())
			.containsExactly("Ada Alder, Ben Alder", "Cai Alder");
		assertThat(this.unit.page(worker, "/conferences?show=past", 200).text()).contains("is past");
		assertThat(this.unit.page(worker, "/conferences?show=all&sort=due", 200).select("main tbody tr")).hasSize(2);
		assertThat(list.select("nav a[href=/conferences]").text()).contains("Conferences");
	}

	@Test
	void theListIsSortedByTheDayThatItShows() throws Exception {
		ActingUser worker = this.unit.colleague(Role.SOCIAL_WORKER);
		CaseId initial = this.unit.family("Dee").getFirst();
		CaseId review = this.unit.family("Eve").getFirst();
		this.unit.asked(ConferenceUnit.today().minusDays(1), List.of(initial));
		MeetingId later = this.unit.asked(ConferenceUnit.today().minusDays(30), List.of(review));
		TestDatabase.DATABASE.owner()
			.sql("update conference set type = 'REVIEW', clock = 'T17', enquiry_id = null where meeting_id = :id")
			.param("id", later.value())
			.update();
		List.of(initial, review)
			.forEach((one) -> this.unit.cases()
				.allocate(ActingUser.SYSTEM, one, worker.id(), AllocationKind.SOCIAL_WORKER));
		assertThat(this.unit.page(worker, "/conferences?sort=due", 200).select("main tbody th a").eachText())
			.containsExactly("Dee Alder", "Eve Alder");
	}

	private static String caseOf(Document page) {
		return page.select("main a[href^=/cases/]").attr("href").substring("/cases/".length());
	}

}
