package uk.rowan.live;

import java.time.LocalDate;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.conference.ConferenceUnit;
import uk.rowan.record.RecordAct;
import uk.rowan.record.RecordKind;
import uk.rowan.record.Records;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;
import uk.rowan.shared.ShortDates;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever was only typed into a core group is told of its day without a letter.
 */
@RowanTest
@Import(ConferenceUnit.class)
class CoreGroupOthersTests {

	@Autowired
	private ConferenceUnit unit;

	@Autowired
	private LiveNotes notes;

	@Autowired
	private Records records;

	@Test
	void theyAreNamedWhereTheLetterIsSent() throws Exception {
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		List<CaseId> family = this.unit.family("Ada", "Ben");
		LocalDate day = ConferenceUnit.today().plusDays(7);
		MeetingId id = this.unit.begun(chair, family);
		this.notes.write(ActingUser.SYSTEM, id,
				List.of(NewNote.of(FieldKind.CORE_GROUP_OTHERS, "Nurse Joy"),
						new NewNote(FieldKind.CORE_GROUP_OTHERS, family.getFirst(), null, 0, "The play worker"),
						NewNote.of(FieldKind.CORE_GROUP_ON, day.toString())));
		assertThat(this.unit.conferences().conclude(chair, id, ConferenceUnit.planForTheFirst(family))).isEmpty();
		assertThat(distribution(coordinator, id).text()).doesNotContain("Nurse Joy");
		approve(chair, coordinator, id);
		assertThat(distribution(coordinator, id).select("h2:contains(by telephone) ~ ul li").eachText())
			.containsExactlyInAnyOrder("Nurse Joy: on " + ShortDates.day(day),
					"The play worker (for Ada Alder): on " + ShortDates.day(day));
	}

	private Document distribution(ActingUser coordinator, MeetingId id) throws Exception {
		return this.unit.page(coordinator, "/conferences/" + id + "/distribution", 200);
	}

	private void approve(ActingUser chair, ActingUser coordinator, MeetingId id) {
		TestDatabase.DATABASE.owner()
			.sql("update meeting_booking set starts_at = now() - interval '3 hours', ends_at = now() where meeting_id = :id")
			.param("id", id.value())
			.update();
		this.records.begin(coordinator, id, RecordKind.LETTER);
		this.records.lacking(id, RecordKind.LETTER)
			.forEach((one) -> this.records.write(coordinator, id, one, "Nothing was said", false));
		this.records.take(coordinator, id, RecordKind.LETTER, RecordAct.SENT, "");
		this.records.take(chair, id, RecordKind.LETTER, RecordAct.APPROVED, "");
	}

}
