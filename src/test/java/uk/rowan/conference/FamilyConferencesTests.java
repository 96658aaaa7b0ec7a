package uk.rowan.conference;

import java.util.List;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.casefile.AllocationKind;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.EnquiryId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two conferences about one family know of each other, as far as their reader may.
 */
@RowanTest
@Import(ConferenceUnit.class)
class FamilyConferencesTests {

	@Autowired
	private ConferenceUnit unit;

	private ActingUser coordinator;

	private List<CaseId> family;

	private MeetingId ada;

	private MeetingId ben;

	@BeforeEach
	void aConferenceForEachOfTwo() {
		this.coordinator = this.unit.colleague(Role.COORDINATOR);
		this.family = this.unit.family("Ada", "Ben");
		this.ada = this.unit.asked(ConferenceUnit.today(), this.family.subList(0, 1));
		this.ben = this.unit.asked(ConferenceUnit.today(), this.family.subList(1, 2));
	}

	@Test
	void whoBooksOneSeesTheOther() throws Exception {
		for (String page : List.of("", "/booking")) {
			assertThat(seen(this.coordinator, this.ben, page)).singleElement()
				.asString()
				.startsWith("Ada Alder: not booked yet, must be held by");
		}
		this.unit.conferences()
			.book(ActingUser.SYSTEM, this.ada,
					ConferenceUnit.at(ConferenceUnit.today().plusDays(7), 10, this.unit.colleague(Role.CHAIR), null));
		assertThat(seen(this.coordinator, this.ben, "/booking").getFirst()).contains(", 10:00 to 12:00");
	}

	@Test
	void twoAtOnceAreSaidToClash() throws Exception {
		for (MeetingId one : List.of(this.ada, this.ben)) {
			this.unit.conferences()
				.book(ActingUser.SYSTEM, one, ConferenceUnit.at(ConferenceUnit.today().plusDays(7), 10,
						this.unit.colleague(Role.CHAIR), null));
		}
		assertThat(seen(this.coordinator, this.ben, "")).singleElement()
			.asString()
			.contains("at the same time as this one");
	}

	@Test
	void nobodyLearnsOfAChildWhoseCaseIsNotOpenToThem() throws Exception {
		ActingUser worker = this.unit.colleague(Role.SOCIAL_WORKER);
		this.unit.cases().allocate(ActingUser.SYSTEM, this.family.getLast(), worker.id(), AllocationKind.SOCIAL_WORKER);
		assertThat(seen(worker, this.ben, "")).isEmpty();
		this.unit.cases()
			.allocate(ActingUser.SYSTEM, this.family.getFirst(), worker.id(), AllocationKind.SOCIAL_WORKER);
		assertThat(seen(worker, this.ben, "")).hasSize(1);
		assertThat(TestDatabase.DATABASE.owner()
			.sql("select case_id from audit_entry where act = 'conference.family-viewed' and actor_id = :who")
			.param("who", worker.id().value())
			.query(UUID.class)
			.list()).containsOnly(this.family.getFirst().value());
	}

	@Test
	void aChildIsNotConsideredAtTwoConferences() throws Exception {
		EnquiryId again = this.unit.required(ConferenceUnit.today(), this.family);
		Document page = this.unit.page(this.coordinator, "/conferences/new?enquiry=" + again, 200);
		assertThat(page.select("main a[href='/conferences/" + this.ada + "']")).hasSize(1);
		assertThat(page.select("main input[name=children][checked]")).isEmpty();
		assertThat(this.unit
			.submit(this.coordinator, "/conferences/new", 422, "id", MeetingId.next().toString(), "enquiry",
					again.toString(), "children", this.family.getFirst().toString(), "note", "")
			.select(".govuk-error-summary")
			.text()).contains("has been asked for already");
		assertThat(
				this.unit.page(this.coordinator, "/", 200).select("a[href='/conferences/new?enquiry=" + again + "']"))
			.isEmpty();
	}

	@Test
	void anotherFamilyIsNotShown() throws Exception {
		MeetingId other = this.unit.asked(ConferenceUnit.today(), this.unit.family("Cal"));
		assertThat(seen(this.coordinator, other, "")).isEmpty();
	}

	private List<String> seen(ActingUser user, MeetingId id, String page) throws Exception {
		return this.unit.page(user, "/conferences/" + id + page, 200).select(".govuk-inset-text li a").eachText();
	}

}
