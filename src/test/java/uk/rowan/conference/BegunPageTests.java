package uk.rowan.conference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nobody takes a conference away from those who hold it.
 */
@RowanTest
@Import(ConferenceUnit.class)
class BegunPageTests {

	private final LocalDate day = LocalDate.ofInstant(Instant.now().plusSeconds(1800), ConferenceUnit.LONDON);

	@Autowired
	private ConferenceUnit unit;

	private ActingUser coordinator;

	private ActingUser chair;

	private List<CaseId> family;

	private MeetingId id;

	private String address;

	@BeforeEach
	void aConference() {
		this.coordinator = this.unit.colleague(Role.COORDINATOR);
		this.chair = this.unit.colleague(Role.CHAIR);
		this.family = this.unit.family("Ada");
		this.id = this.unit.begun(this.chair, this.family);
		this.address = "/conferences/" + this.id;
	}

	private void typed() throws Exception {
		this.unit.submit(this.chair, this.address + "/live/fields", 200, "field", "WORRIES:::0", "version", "0",
				"words", "Cold rooms");
	}

	private Document book(int status, LocalDate on, String... typed) throws Exception {
		return this.unit.submit(this.coordinator, this.address + "/booking", status,
				this.unit.booking(this.coordinator, this.id, on, typed));
	}

	private void move(String days) {
		TestDatabase.DATABASE.owner()
			.sql("update meeting_booking set starts_at = starts_at + cast(:by as interval), "
					+ "ends_at = ends_at + cast(:by as interval) where meeting_id = :id")
			.param("by", days)
			.param("id", this.id.value())
			.update();
	}

	@Test
	void whileNothingIsTypedBeforeItsTimeItIsPutOff() throws Exception {
		book(303, this.day.plusDays(7), "reason", "the chair is ill");
	}

	@Test
	void onceAnythingIsTypedItsDayStands() throws Exception {
		typed();
		Document again = book(422, this.day.plusDays(7), "reason", "the hall is shut");
		assertThat(again.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#day");
		assertThat(again.select("#day-error").text()).contains("has begun").contains("adjourns it");
		assertThat(again.select("#reason").text()).isEqualTo("the hall is shut");
		this.unit.page(this.chair, this.address + "/live", 200);
		assertThat(this.unit.page(this.coordinator, this.address + "/booking", 200).select("main").text())
			.contains("so its day stands");
	}

	@Test
	void onceItsTimeHasComeItsDayStands() throws Exception {
		move("-1 hour");
		assertThat(book(422, this.day.plusDays(7), "reason", "nobody came").select("#day-error")).isNotEmpty();
	}

	@Test
	void whoeverChairsIsReplacedAndCanStillReadWhatTheyTyped() throws Exception {
		typed();
		ActingUser other = this.unit.colleague(Role.CHAIR);
		book(303, this.day, "chair", other.id().toString(), "reason", "taken ill");
		this.unit.page(other, this.address + "/live", 200);
		this.unit.page(this.chair, this.address + "/live", 404);
		assertThat(this.unit.page(this.chair, this.address + "/live/key", 200).text()).contains("\"closed\":\"true\"")
			.contains("\"account\":\"" + this.chair.id() + "\"");
		assertThat(this.unit.page(other, this.address + "/live/key", 200).text()).contains("\"closed\":\"false\"");
		this.unit.page(this.unit.colleague(Role.CHAIR), this.address + "/live/key", 404);
	}

	@Test
	void whatWasTypedIsNotCancelled() throws Exception {
		typed();
		move("7 days");
		refused();
	}

	@Test
	void whatHadBegunUnderAnotherBookingIsNotCancelled() throws Exception {
		book(303, this.day.plusDays(7), "reason", "the chair is ill");
		assertThat(this.unit.page(this.coordinator, this.address, 200).select("main a[href$=/cancellation]"))
			.hasSize(1);
		TestDatabase.DATABASE.owner()
			.sql("update meeting_booking set starts_at = booked_at where meeting_id = :id and number = 1")
			.param("id", this.id.value())
			.update();
		refused();
	}

	private void refused() throws Exception {
		assertThat(this.unit.page(this.coordinator, this.address, 200).select("main a[href$=/cancellation]")).isEmpty();
		this.unit.page(this.coordinator, this.address + "/cancellation", 409);
		assertThat(
				this.unit.submit(this.coordinator, this.address + "/cancellation", 409, "reason", "by mistake").text())
			.contains("it has begun, or is over");
	}

	@Test
	void whatIsOverIsNotBookedAnewAndNoLinkLeadsThere() throws Exception {
		String[] typed = this.unit.booking(this.coordinator, this.id, this.day, "place", "The hall");
		this.unit.conferences().conclude(this.chair, this.id, ConferenceUnit.planForTheFirst(this.family));
		assertThat(this.unit.page(this.coordinator, this.address, 200).select("a[href$=/booking]")).isEmpty();
		assertThat(this.unit.page(this.coordinator, "/cases/" + this.family.getFirst(), 200)
			.select("a[href='" + this.address + "/booking']")).isEmpty();
		assertThat(this.unit.page(this.coordinator, this.address + "/booking", 409).text())
			.contains("the conference is over");
		assertThat(this.unit.submit(this.coordinator, this.address + "/booking", 409, typed).select("main").html())
			.contains("The hall");
	}

}
