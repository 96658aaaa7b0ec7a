package uk.rowan.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.casefile.AllocationKind;
import uk.rowan.reach.Reach;
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
class ConferenceReachTests {

	private final LocalDate day = ConferenceUnit.today().plusDays(9);

	@Autowired
	private ConferenceUnit unit;

	@Autowired
	private Reach reach;

	@Test
	void aRestrictedSiblingLeavesNoHint() throws Exception {
		ActingUser named = this.unit.colleague(Role.COORDINATOR, Role.CHAIR);
		ActingUser other = this.unit.colleague(Role.COORDINATOR);
		List<CaseId> family = this.unit.family("Ada", "Zebedee");
		EnquiryId enquiry = this.unit.required(ConferenceUnit.today(), family);
		MeetingId id = MeetingId.next();
		this.unit.conferences()
			.ask(ActingUser.SYSTEM, id, new NewConference(enquiry, java.util.Set.copyOf(family), ""));
		this.reach.restrict(ActingUser.SYSTEM, family.getLast(), List.of(named.id()), "a colleague's family");
		String conference = "/conferences/" + id;
		this.unit.conferences().book(ActingUser.SYSTEM, id, ConferenceUnit.at(this.day, 10, named, null));
		for (String page : List.of(conference, "/conferences?show=all", "/enquiries/" + enquiry,
				"/cases/" + family.getFirst(), "/cases/" + family.getFirst() + "/chronology", "/")) {
			assertThat(this.unit.page(other, page, 200).html()).as(page)
				.doesNotContain("Zebedee", family.getLast().toString());
			assertThat(this.unit.page(other, page, 200).text()).as(page).doesNotContain("estricted");
		}
		assertThat(this.unit.page(named, conference, 200).text()).contains("Zebedee").contains("Restricted");
		assertThat(seen(other, "conference.conference-viewed")).containsOnly(family.getFirst().value());
		assertThat(seen(named, "conference.conference-viewed")).containsExactlyInAnyOrder(family.getFirst().value(),
				family.getLast().value());
	}

	@Test
	void aConferenceOutOfReachIsNotThere() throws Exception {
		ActingUser named = this.unit.colleague(Role.COORDINATOR);
		ActingUser other = this.unit.colleague(Role.COORDINATOR);
		List<CaseId> family = this.unit.family("Ada");
		MeetingId id = this.unit.asked(ConferenceUnit.LONG_AGO, family);
		this.reach.restrict(ActingUser.SYSTEM, family.getFirst(), List.of(named.id()), "a colleague's family");
		for (String page : List.of("", "/booking")) {
			Document absent = this.unit.page(other, "/conferences/" + MeetingId.next() + page, 404);
			assertThat(this.unit.page(other, "/conferences/" + id + page, 404).text()).isEqualTo(absent.text());
		}
		assertThat(this.unit.page(other, "/conferences?show=all", 200).select("a[href='/conferences/" + id + "']"))
			.isEmpty();
		this.unit.submit(other, "/conferences/" + id + "/booking", 404, "version", "0");
	}

	@Test
	void breakGlassOpensAConferenceToBeLookedAtOnly() throws Exception {
		ActingUser worker = this.unit.colleague(Role.SOCIAL_WORKER);
		List<CaseId> family = this.unit.family("Ada", "Ben");
		EnquiryId enquiry = this.unit.required(ConferenceUnit.today(), family);
		MeetingId id = MeetingId.next();
		this.unit.conferences()
			.ask(ActingUser.SYSTEM, id, new NewConference(enquiry, java.util.Set.copyOf(family), ""));
		this.unit.page(worker, "/conferences/" + id, 404);
		this.reach.breakGlass(worker, family.getFirst(), "found at the hospital");
		Document page = this.unit.page(worker, "/conferences/" + id, 200);
		assertThat(page.text()).contains("Ada Alder").doesNotContain("Ben Alder");
		this.unit.page(worker, "/conferences/new?enquiry=" + enquiry, 404);
	}

	@Test
	void aChairWhoIsShutOutMeanwhileIsMissed() throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		List<CaseId> family = this.unit.family("Ada", "Ben");
		MeetingId id = this.unit.asked(ConferenceUnit.today(), family);
		this.unit.conferences().book(coordinator, id, ConferenceUnit.at(this.day, 10, chair, null));
		String lost = "Cannot see every child any more";
		assertThat(this.unit.page(coordinator, "/conferences/" + id, 200).text()).doesNotContain(lost);
		this.reach.restrict(ActingUser.SYSTEM, family.getLast(), List.of(coordinator.id()), "a colleague's family");
		Document page = this.unit.page(coordinator, "/conferences/" + id, 200);
		assertThat(page.select("main tbody tr:contains(" + lost + ") > th").text()).isEqualTo("Chair");
		ActingUser other = this.unit.colleague(Role.COORDINATOR);
		assertThat(this.unit.page(other, "/conferences/" + id, 200).text()).as("no hint of the restricted child")
			.doesNotContain(lost);
	}

	@Test
	void theUnitBooksAndOthersLook() throws Exception {
		ActingUser worker = this.unit.colleague(Role.SOCIAL_WORKER);
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		ActingUser minutes = this.unit.colleague(Role.MINUTE_TAKER);
		List<CaseId> family = this.unit.family("Ada");
		this.unit.cases().allocate(ActingUser.SYSTEM, family.getFirst(), worker.id(), AllocationKind.SOCIAL_WORKER);
		MeetingId id = this.unit.asked(ConferenceUnit.today(), family);
		this.unit.page(minutes, "/conferences/" + id, 404);
		this.unit.conferences().book(ActingUser.SYSTEM, id, ConferenceUnit.at(this.day, 10, chair, minutes));
		for (ActingUser user : List.of(worker, chair, minutes)) {
			Document page = this.unit.page(user, "/conferences/" + id, 200);
			assertThat(page.select("main a[href$=/booking]")).isEmpty();
			this.unit.page(user, "/conferences/" + id + "/booking", 403);
			this.unit.submit(user, "/conferences/" + id + "/booking", 403, "version", "0");
		}
		this.unit.page(chair, "/conferences/new", 403);
		this.unit.page(this.unit.colleague(Role.ADMIN), "/conferences", 403);
	}

	@Test
	void everyLookAndEveryChangeLeavesAnEntryForEachChild() throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		List<CaseId> family = this.unit.family("Ada", "Ben");
		EnquiryId enquiry = this.unit.required(ConferenceUnit.today(), family);
		this.unit.page(coordinator, "/conferences/new?enquiry=" + enquiry, 200);
		MeetingId id = MeetingId.next();
		this.unit.conferences()
			.ask(coordinator, id, new NewConference(enquiry, java.util.Set.copyOf(family), "words of a note"));
		this.unit.page(coordinator, "/conferences/" + id, 200);
		this.unit.page(coordinator, "/conferences/" + id + "/booking", 200);
		this.unit.conferences().book(coordinator, id, ConferenceUnit.at(this.day, 10, chair, null));
		UUID[] both = { family.getFirst().value(), family.getLast().value() };
		for (String act : List.of("conference.asking-viewed", "meeting.meeting-asked", "conference.conference-viewed",
				"conference.booking-viewed", "meeting.meeting-booked")) {
			assertThat(seen(coordinator, act)).as(act).containsExactlyInAnyOrder(both);
		}
	}

	@Test
	void aBookingLeavesAnEntryForAChildTooWhomTheBookerDoesNotSee() {
		ActingUser worker = this.unit.colleague(Role.SOCIAL_WORKER);
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		List<CaseId> family = this.unit.family("Ada", "Ben");
		this.unit.cases().allocate(ActingUser.SYSTEM, family.getFirst(), worker.id(), AllocationKind.SOCIAL_WORKER);
		MeetingId id = this.unit.asked(ConferenceUnit.today(), family);
		this.unit.conferences().book(worker, id, ConferenceUnit.at(this.day, 10, chair, null));
		assertThat(seen(worker, "meeting.meeting-booked")).containsExactlyInAnyOrder(family.getFirst().value(),
				family.getLast().value());
	}

	private static List<UUID> seen(ActingUser user, String act) {
		return TestDatabase.DATABASE.owner()
			.sql("""
					select case_id from audit_entry
					where actor_id = :actor and act = :act and person_id is not null""")
			.param("actor", user.id().value())
			.param("act", act)
			.query((row, number) -> row.getObject("case_id", UUID.class))
			.list();
	}

}
