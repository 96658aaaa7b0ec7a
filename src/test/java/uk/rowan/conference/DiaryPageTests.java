package uk.rowan.conference;

import java.time.LocalDate;
import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.casefile.AllocationKind;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@RowanTest
@Import(ConferenceUnit.class)
class DiaryPageTests {

	@Autowired
	private ConferenceUnit unit;

	@Test
	void aConferenceStandsOnItsDayWithWhatItLacks() throws Exception {
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		MeetingId id = this.unit.begun(chair, this.unit.family("Ada", "Ben"));
		Element line = line(this.unit.page(chair, "/conferences/diary", 200), id);
		assertThat(line.text()).contains("Ada Alder, Ben Alder", "Initial child protection conference",
				"no minute taker");
		assertThat(line(this.unit.page(chair, "/", 200), id).text()).contains("Ada Alder, Ben Alder")
			.containsPattern("\\d\\d:\\d\\d to \\d\\d:\\d\\d");
		String other = "/conferences/diary?week=" + ConferenceUnit.today().plusDays(14);
		assertThat(this.unit.page(chair, other, 200).select("main li a[href=/conferences/" + id + "]")).isEmpty();
	}

	@Test
	void whoeverHasNoneOfTheChildrenFindsNothing() throws Exception {
		List<CaseId> family = this.unit.family("Ada");
		MeetingId id = this.unit.begun(this.unit.colleague(Role.CHAIR), family);
		ActingUser worker = this.unit.colleague(Role.SOCIAL_WORKER);
		assertThat(this.unit.page(worker, "/conferences/diary", 200).text()).doesNotContain("Alder");
		assertThat(this.unit.page(worker, "/", 200).text()).doesNotContain("Alder");
		this.unit.cases().allocate(ActingUser.SYSTEM, family.getFirst(), worker.id(), AllocationKind.SOCIAL_WORKER);
		assertThat(line(this.unit.page(worker, "/conferences/diary", 200), id).text()).contains("Ada Alder");
	}

	@Test
	void twoAtTheSameTimeAreMarkedForWhoeverMaySeeBoth() throws Exception {
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		ActingUser worker = this.unit.colleague(Role.SOCIAL_WORKER);
		List<CaseId> family = this.unit.family("Ada");
		MeetingId one = this.unit.begun(chair, family);
		List<CaseId> second = this.unit.family("Cai");
		MeetingId other = this.unit.asked(ConferenceUnit.today(), second);
		this.unit.cases().allocate(ActingUser.SYSTEM, second.getFirst(), chair.id(), AllocationKind.CHAIR);
		bookedBeside(one, other);
		this.unit.cases().allocate(ActingUser.SYSTEM, family.getFirst(), worker.id(), AllocationKind.SOCIAL_WORKER);
		assertThat(line(this.unit.page(chair, "/conferences/diary", 200), one).text()).contains("Chair booked twice");
		assertThat(row(this.unit.page(chair, "/conferences", 200), one)).contains("Chair booked twice");
		assertThat(row(this.unit.page(worker, "/conferences", 200), one)).contains("Ada")
			.doesNotContain("booked twice");
		assertThat(line(this.unit.page(worker, "/conferences/diary", 200), one).text()).doesNotContain("booked twice");
	}

	/**
	 * As by somebody to whom the first is closed.
	 */
	private static void bookedBeside(MeetingId one, MeetingId other) {
		TestDatabase.DATABASE.owner()
			.sql("""
					insert into meeting_booking (id, meeting_id, number, starts_at, ends_at, held_as, place, link, chair_id,
						reason, booked_at, booked_by)
					select gen_random_uuid(), :other, 1, starts_at, ends_at, held_as, place, link, chair_id, reason,
						booked_at, booked_by from meeting_booking where meeting_id = :one""")
			.param("one", one.value())
			.param("other", other.value())
			.update();
	}

	private static String row(Document page, MeetingId id) {
		return page.select("main tbody tr:has(a[href=/conferences/" + id + "])").text();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "2026-13-45", "9999-99-99", "%00" })
	void whatIsNoDayIsThisWeek(String week) throws Exception {
		LocalDate monday = ConferenceUnit.today().with(java.time.DayOfWeek.MONDAY);
		Document page = this.unit.page(this.unit.colleague(Role.CHAIR), "/conferences/diary?week=" + week, 200);
		assertThat(page.select("main nav a").eachAttr("href")).contains("/conferences/diary?week=" + monday.plusDays(7),
				"/conferences/diary?week=" + monday.minusDays(7));
	}

	private static Element line(Document page, MeetingId id) {
		return page.select("main li:has(a[href=/conferences/" + id + "])").getFirst();
	}

}
