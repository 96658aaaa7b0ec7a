package uk.rowan.conference;

import java.time.Instant;
import java.util.List;

import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.account.Held;
import uk.rowan.meeting.Booking;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Ids;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Who sat in a conference that has ended is free, whatever was booked.
 */
@RowanTest
@Import(ConferenceUnit.class)
class EndedPageTests {

	private static final String TWICE = "booked twice";

	@Autowired
	private ConferenceUnit unit;

	@Autowired
	private Adjournments adjournments;

	@Autowired
	private List<Held> holders;

	private ActingUser chair;

	private List<CaseId> family;

	private MeetingId id;

	private MeetingId other;

	@BeforeEach
	void aConferenceAndAnother() {
		this.chair = this.unit.colleague(Role.CHAIR);
		this.family = this.unit.family("Ada");
		this.id = this.unit.begun(this.chair, this.family);
		this.other = this.unit.asked(ConferenceUnit.today(), this.unit.family("Ben"));
	}

	private void book(long seconds) {
		Instant from = Instant.now().plusSeconds(seconds);
		this.unit.conferences()
			.book(ActingUser.SYSTEM, this.other, new Booking(Ids.next(), from, from.plusSeconds(7200),
					Booking.HeldAs.IN_PERSON, "", "", this.chair.id(), null, "agreed"));
	}

	@Test
	void whoChairedItCanBeBookedOnceItIsClosed() {
		assertThatIllegalArgumentException().isThrownBy(() -> book(3600)).withMessageContaining("Clash");
		this.unit.conferences().conclude(this.chair, this.id, ConferenceUnit.planForTheFirst(this.family));
		book(3600);
	}

	@Test
	void whoChairedItCanBeBookedOnceItIsAdjourned() {
		this.adjournments.adjourn(this.chair, this.id, new NewAdjournment(MeetingId.next(), "The plan holds", false));
		book(3600);
	}

	@Test
	void nobodyIsBookedTwiceByWhatHasEnded() throws Exception {
		book(5 * 3600);
		assertThat(shown()).doesNotContain(TWICE);
		TestDatabase.DATABASE.owner()
			.sql("update meeting_booking set starts_at = now() + interval '1 hour', ends_at = now() + interval '3 hours' where meeting_id = :id")
			.param("id", this.other.value())
			.update();
		assertThat(shown()).contains(TWICE);
		this.unit.conferences().conclude(this.chair, this.id, ConferenceUnit.planForTheFirst(this.family));
		assertThat(shown()).doesNotContain(TWICE);
	}

	@Test
	void itsPageLeadsToWhatFollowsAndSaysWhatWasAgreed() throws Exception {
		String address = "/conferences/" + this.id;
		assertThat(this.unit.page(this.chair, address, 200).select("main").text()).contains("It must be held by")
			.doesNotContain("What follows");
		this.unit.conferences().conclude(this.chair, this.id, ConferenceUnit.planForTheFirst(this.family));
		Elements page = this.unit.page(this.chair, address, 200).select("main");
		assertThat(page.text()).contains("Held and closed", "First core group", "Review", "Decision letter Not begun")
			.doesNotContain("It must be held by");
		assertThat(page.select(".govuk-button").eachText()).containsExactly("Go on with the decision letter");
		assertThat(page.select(".govuk-button").attr("href")).isEqualTo(address + "/record?kind=LETTER");
		assertThat(page.select("a[href^=/plans/]").eachText()).containsExactly("Child protection plan of Ada Alder");
	}

	@Test
	void theListSaysHowItStandsOnceItsTimeHasCome() throws Exception {
		TestDatabase.DATABASE.owner()
			.sql("update meeting_booking set starts_at = now() - interval '3 days', ends_at = now() - interval '71 hours' where meeting_id = :id")
			.param("id", this.id.value())
			.update();
		assertThat(row("past")).contains("Its time is over, and it was not closed yet").doesNotContain("Minute taker");
		this.unit.conferences().conclude(this.chair, this.id, ConferenceUnit.planForTheFirst(this.family));
		assertThat(row("past")).contains("Decision letter: Not begun. Formal record: Not begun");
	}

	@Test
	void itsPapersAreListedAndNobodyHoldsItAsSoonAsItIsClosed() throws Exception {
		assertThat(this.unit.page(this.chair, "/records?show=all", 200).select("main tbody tr")).isEmpty();
		assertThat(held()).isPositive();
		this.unit.conferences().conclude(this.chair, this.id, ConferenceUnit.planForTheFirst(this.family));
		assertThat(this.unit.page(this.chair, "/records?show=open", 200).select("main tbody tr").eachText()).hasSize(2)
			.allMatch((row) -> row.contains("Ada"));
		assertThat(held()).isZero();
	}

	/** How many meetings somebody else is to be booked for if the chair leaves. */
	private long held() {
		return this.holders.stream()
			.mapToLong((holder) -> holder.heldBy(this.chair.id())
				.stream()
				.filter((line) -> line.startsWith("Chairs a conference"))
				.count())
			.sum();
	}

	@Test
	void whatIsClosedTodayIsPast() throws Exception {
		assertThat(row("coming")).isNotEmpty();
		this.unit.conferences().conclude(this.chair, this.id, ConferenceUnit.planForTheFirst(this.family));
		assertThat(row("coming")).isEmpty();
		assertThat(row("past")).isNotEmpty();
	}

	@Test
	void thatItWasClosedIsNewsForTheOthers() throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		String news = "a[href=/conferences/" + this.id + "]";
		this.unit.conferences().conclude(this.chair, this.id, ConferenceUnit.planForTheFirst(this.family));
		assertThat(this.unit.page(coordinator, "/", 200).select(news).text())
			.contains("A conference was held and closed");
		assertThat(this.unit.page(this.chair, "/", 200).select(news).text()).doesNotContain("closed");
		assertThat(this.unit.page(this.unit.colleague(Role.SOCIAL_WORKER), "/", 200).select(news)).isEmpty();
	}

	private String row(String show) throws Exception {
		return this.unit.page(this.chair, "/conferences?show=" + show, 200)
			.select("tr:has(a[href=/conferences/" + this.id + "])")
			.text();
	}

	/** My work, and the week that begins today at the latest. */
	private String shown() throws Exception {
		return this.unit.page(this.chair, "/", 200).select("main").text() + " "
				+ this.unit.page(this.chair, "/conferences/diary", 200).select("main").text();
	}

}
