package uk.rowan.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.Set;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.TestDatabase;
import uk.rowan.casefile.AllocationKind;
import uk.rowan.meeting.Booking;
import uk.rowan.reach.Reach;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.EnquiryId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A conference about children of whom one is kept from the reader by a restriction.
 */
@RowanTest
@Import(ConferenceUnit.class)
class ConferenceWithheldPageTests {

	private static final String WORDS = "Quillwort";

	private static final String LINK = "https://video.example/" + WORDS;

	private static final String SENTENCE = "The details are kept by those who work with it.";

	private final LocalDate day = ConferenceUnit.today().plusDays(11);

	private final MeetingId id = MeetingId.next();

	private final String address = "/conferences/" + this.id;

	@Autowired
	private ConferenceUnit unit;

	@Autowired
	private Reach reach;

	private ActingUser named;

	private ActingUser coordinator;

	private ActingUser worker;

	private ActingUser chair;

	private List<CaseId> family;

	private EnquiryId enquiry;

	@BeforeEach
	void aFamily() {
		this.named = this.unit.colleague(Role.COORDINATOR);
		this.coordinator = this.unit.colleague(Role.COORDINATOR);
		this.worker = this.unit.colleague(Role.SOCIAL_WORKER);
		this.chair = this.unit.colleague(Role.CHAIR);
		this.family = this.unit.family("Ada", "Barnaby");
		this.unit.cases()
			.allocate(ActingUser.SYSTEM, this.family.getFirst(), this.worker.id(), AllocationKind.SOCIAL_WORKER);
		this.enquiry = this.unit.required(ConferenceUnit.LONG_AGO, this.family);
	}

	@Test
	void itsWordsAreKeptAndGiveNoHint() throws Exception {
		ask(ActingUser.SYSTEM);
		this.unit.conferences().book(ActingUser.SYSTEM, this.id, booking(10, this.chair, ""));
		ActingUser keeps = this.unit.colleague(Role.CHAIR);
		restrict(this.named, keeps);
		Document shutOut = this.unit.page(this.chair, this.address, 200);
		givesNoHint(shutOut);
		assertThat(shutOut.text()).contains(SENTENCE, ", 10:00 to 12:00");
		this.unit.conferences().book(this.named, this.id, booking(14, keeps, LINK));
		String aCase = "/cases/" + this.family.getFirst();
		for (ActingUser user : List.of(this.worker, this.coordinator)) {
			for (String page : List.of(this.address, aCase, aCase + "/chronology", "/enquiries/" + this.enquiry)) {
				givesNoHint(this.unit.page(user, page, 200));
			}
			Document page = this.unit.page(user, this.address, 200);
			assertThat(page.text()).contains(SENTENCE, "Ask the chair or a coordinator", "Ada Alder")
				.contains(", 14:00 to 16:00", "Booked late", "must be held by 25 Mar 2026", keeps.name())
				.doesNotContain("Is it ready?");
		}
		givesNoHint(this.unit.page(this.worker, "/", 200));
		Document list = this.unit.page(this.worker, "/conferences?show=all", 200);
		givesNoHint(list);
		assertThat(list.select("main tbody td:eq(4)").eachText()).as("what is missing").containsExactly("–");
		assertThat(this.unit.page(this.worker, aCase + "/chronology", 200).text())
			.contains("Initial child protection conference booked", ", 10:00 to 12:00", ", 14:00 to 16:00");
		Document whole = this.unit.page(this.named, this.address, 200);
		assertThat(whole.text()).contains("Barnaby", WORDS + " noted", WORDS + " Hall", LINK, "Reason: " + WORDS)
			.contains("Is it ready?")
			.doesNotContain(SENTENCE);
	}

	@Test
	void whatIsKeptIsTheSameForListsAsForOneCase() {
		restrict(this.named);
		List<ActingUser> readers = List.of(this.named, this.coordinator, this.worker, this.chair);
		for (ActingUser reader : readers) {
			assertThat(withheld("select case_id from reach_withheld_cases(:account)", reader))
				.containsExactlyInAnyOrderElementsOf(
						withheld("select case_id from casefile_case where reach_withheld(:account, case_id)", reader));
		}
		assertThat(withheld("select case_id from reach_withheld_cases(:account)", this.coordinator))
			.contains(this.family.getLast().value());
		assertThat(withheld("select case_id from reach_withheld_cases(:account)", this.named))
			.doesNotContain(this.family.getLast().value());
	}

	private static List<UUID> withheld(String sql, ActingUser reader) {
		return TestDatabase.DATABASE.owner()
			.sql(sql)
			.param("account", reader.id().value())
			.query((row, number) -> row.getObject(1, UUID.class))
			.list();
	}

	@Test
	void itCannotBeBooked() throws Exception {
		ask(ActingUser.SYSTEM);
		String book = "main a[href='" + this.address + "/booking']";
		String aCase = "/cases/" + this.family.getFirst();
		assertThat(this.unit.page(this.coordinator, aCase, 200).select(book)).isNotEmpty();
		String[] typed = this.unit.booking(this.coordinator, this.id, this.day, "starts", "10:00", "chair",
				this.chair.id().toString(), "reason", "late");
		restrict(this.named);
		assertThat(this.unit.page(this.coordinator, aCase, 200).select(book)).isEmpty();
		assertThat(this.unit.page(this.coordinator, aCase, 200).select("main a[href='" + this.address + "']").text())
			.contains("Book the conference");
		assertThat(this.unit.page(this.coordinator, this.address, 200).select(book)).isEmpty();
		String absent = this.unit.page(this.coordinator, "/conferences/" + MeetingId.next() + "/booking", 404).text();
		assertThat(this.unit.page(this.coordinator, this.address + "/booking", 404).text()).isEqualTo(absent);
		this.unit.submit(this.coordinator, this.address + "/booking", 404, typed);
		assertThat(bookings()).isZero();
	}

	@Test
	void itCannotBeAskedFor() throws Exception {
		String asking = "/conferences/new?enquiry=" + this.enquiry;
		String ask = "main a[href='" + asking + "']";
		for (ActingUser user : List.of(this.worker, this.coordinator)) {
			assertThat(this.unit.page(user, "/cases/" + this.family.getFirst(), 200).select(ask)).isNotEmpty();
		}
		restrict(this.named);
		for (ActingUser user : List.of(this.worker, this.coordinator)) {
			Document aCase = this.unit.page(user, "/cases/" + this.family.getFirst(), 200);
			assertThat(aCase.select(ask)).isEmpty();
			assertThat(aCase.select("main a[href='/enquiries/" + this.enquiry + "']").text())
				.contains("Ask for the conference");
			assertThat(this.unit.page(user, "/enquiries/" + this.enquiry, 200).select(ask)).isEmpty();
			this.unit.page(user, asking, 404);
			this.unit.submit(user, "/conferences/new", 404, "id", this.id.toString(), "enquiry",
					this.enquiry.toString(), "children", this.family.getFirst().toString());
		}
		Document mine = this.unit.page(this.worker, "/", 200);
		assertThat(mine.select(ask)).isEmpty();
		assertThat(mine.select("main a[href='/enquiries/" + this.enquiry + "']").text()).contains("Ada")
			.doesNotContain("Barnaby");
	}

	@Test
	void whoSendsAgainIsNotShownWhatIsSaved() throws Exception {
		ask(this.coordinator);
		String[] typed = this.unit.booking(this.coordinator, this.id, this.day, "starts", "10:00", "chair",
				this.chair.id().toString(), "place", WORDS + " Hall", "reason", WORDS);
		this.unit.submit(this.coordinator, this.address + "/booking", 303, typed);
		restrict(this.named);
		typed[List.of(typed).indexOf(WORDS)] = "others";
		this.unit.submit(this.coordinator, this.address + "/booking", 404, typed);
		this.unit.submit(this.coordinator, "/conferences/new", 404, "id", this.id.toString(), "enquiry",
				this.enquiry.toString(), "children", this.family.getFirst().toString(), "note", "others");
	}

	@Test
	void aSiblingWhoIsSomebodyElsesChangesNothing() throws Exception {
		ask(ActingUser.SYSTEM);
		this.unit.conferences().book(ActingUser.SYSTEM, this.id, booking(10, this.chair, LINK));
		Document page = this.unit.page(this.worker, this.address, 200);
		assertThat(page.text()).contains(WORDS + " noted", WORDS + " Hall", LINK, "Reason: " + WORDS, "Is it ready?")
			.doesNotContain("Barnaby")
			.doesNotContain(SENTENCE);
		assertThat(this.unit.page(this.worker, "/cases/" + this.family.getFirst() + "/chronology", 200).text())
			.contains(WORDS);
		assertThat(this.unit.page(this.worker, "/conferences?show=all", 200).select("main tbody td:eq(4)").text())
			.isEqualTo("Minute taker");
	}

	private void givesNoHint(Document page) {
		assertThat(page.html()).doesNotContain(WORDS, "Barnaby", this.family.getLast().toString());
		assertThat(page.text()).doesNotContain("estricted", "by video");
	}

	private void ask(ActingUser by) {
		this.unit.conferences()
			.ask(by, this.id, new NewConference(this.enquiry, Set.copyOf(this.family), WORDS + " noted"));
	}

	private Booking booking(int hour, ActingUser chairs, String link) {
		Booking plain = ConferenceUnit.at(this.day, hour, chairs, null);
		return new Booking(plain.id(), plain.startsAt(), plain.endsAt(), Booking.HeldAs.HYBRID, WORDS + " Hall", link,
				plain.chair(), null, WORDS + " explains");
	}

	private long bookings() {
		return TestDatabase.DATABASE.owner()
			.sql("select count(*) from meeting_booking where meeting_id = :id")
			.param("id", this.id.value())
			.query(Long.class)
			.single();
	}

	private void restrict(ActingUser... staying) {
		this.reach.restrict(ActingUser.SYSTEM, this.family.getLast(), Stream.of(staying).map(ActingUser::id).toList(),
				"a colleague's family");
	}

}
