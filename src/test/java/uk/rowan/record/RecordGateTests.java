package uk.rowan.record;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.meeting.Meeting;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What no record is written of, and what a step that is sent twice does.
 */
@RowanTest
@Import(RecordUnit.class)
class RecordGateTests {

	@Autowired
	private RecordUnit unit;

	@ParameterizedTest
	@EnumSource(RecordKind.class)
	void nothingIsBegunOfWhatIsNotHeldYet(RecordKind kind) throws Exception {
		RecordUnit.Held later = this.unit.held(-3, "Cai");
		assertThat(this.unit.submit(later.minutes(), later.address("/record"), 409, "kind", kind.name()).text())
			.contains("has not been held yet");
		Document page = this.unit.page(later.minutes(), later.address("/record?kind=" + kind), 200);
		assertThat(page.select("main form[action$=record]")).isEmpty();
		assertThat(page.text()).contains("has not been held yet");
	}

	@Test
	void nothingIsBegunOfWhatIsNotBooked() throws Exception {
		RecordUnit.Held other = this.unit.held(1, "Cai");
		MeetingId id = MeetingId.next();
		this.unit.meetings()
			.ask(ActingUser.SYSTEM, id, Meeting.Kind.CONFERENCE, new java.util.HashSet<>(other.cases()));
		this.unit.submit(other.coordinator(), "/conferences/" + id + "/record", 409, "kind", "RECORD");
	}

	@Test
	void whatIsBegunBeforeItsTimeIsNotSent() throws Exception {
		RecordUnit.Held begun = this.unit.held(1, "Cai");
		this.unit.records().begin(begun.minutes(), begun.id(), RecordKind.RECORD);
		TestDatabase.DATABASE.owner()
			.sql("update meeting_booking set starts_at = now() + interval '1 day', ends_at = now() + interval '2 days' where meeting_id = :id")
			.param("id", begun.id().value())
			.update();
		assertThat(step(begun, begun.minutes(), 422, "0", "SENT", "").text()).contains("has not been held yet");
	}

	@Test
	void ofWhatIsCancelledNothingIsBegunWrittenOrSent() throws Exception {
		RecordUnit.Held never = this.unit.held(-3, "Cai");
		this.unit.meetings().cancel(ActingUser.SYSTEM, never.id(), "by mistake");
		assertThat(this.unit.submit(never.coordinator(), never.address("/record"), 409, "kind", "RECORD").text())
			.contains("The conference was cancelled");
		Document page = this.unit.page(never.coordinator(), never.address("/record"), 200);
		assertThat(page.select("main form, main a[role=button]")).isEmpty();
		assertThat(page.text()).contains("The conference was cancelled");
	}

	@Test
	void whatWasBegunOfOneThatIsCancelledGoesNoFurther() throws Exception {
		RecordUnit.Held begun = this.unit.held(1, "Cai");
		this.unit.notes().typed(begun.id(), RecordUnit.section("Worries", "No coat", null));
		this.unit.records().begin(begun.coordinator(), begun.id(), RecordKind.RECORD);
		String words = this.unit.page(begun.coordinator(), begun.address("/record"), 200)
			.select("a[href$=/words]")
			.getFirst()
			.attr("href");
		this.unit.meetings().cancel(ActingUser.SYSTEM, begun.id(), "by mistake");
		assertThat(this.unit.submit(begun.coordinator(), words, 409, "version", "1", "words", "Words that took long")
			.html()).contains("Words that took long");
		step(begun, begun.coordinator(), 409, "0", "SENT", "");
		Document page = this.unit.page(begun.coordinator(), begun.address("/record"), 200);
		assertThat(page.text()).contains("The conference was cancelled", "No coat");
		assertThat(page.select("main form, main a[role=button], main a[href$=/words]")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "NONSENSE", "record" })
	void whatIsNeitherRecordNorLetterIsNotBegun(String kind) throws Exception {
		RecordUnit.Held held = this.unit.held(1, "Cai");
		this.unit.submit(held.minutes(), held.address("/record"), 400, "kind", kind);
		assertThat(this.unit.page(held.minutes(), held.address("/record"), 200).text()).contains("Not begun");
	}

	@Test
	void aStepThatIsSentTwiceIsTakenOnce() throws Exception {
		RecordUnit.Held held = sent();
		step(held, held.minutes(), 303, "0", "SENT", "");
		step(held, held.chair(), 303, "1", "APPROVED", "");
		step(held, held.chair(), 303, "1", "APPROVED", "");
		assertThat(TestDatabase.DATABASE.owner()
			.sql("select count(*) from record_step s join formal_record r on r.id = s.record_id where r.meeting_id = :id")
			.param("id", held.id().value())
			.query(Integer.class)
			.single()).isEqualTo(2);
	}

	@Test
	void anotherSendingIsToldWhatStands() throws Exception {
		RecordUnit.Held held = sent();
		assertThat(step(held, held.minutes(), 409, "0", "SENT", "other words").text())
			.contains("It lies with the chair")
			.contains("other words");
		step(held, held.coordinator(), 409, "0", "SENT", "");
		step(held, held.chair(), 303, "1", "APPROVED", "");
		step(held, held.chair(), 409, "1", "RETURNED", "Say more");
	}

	private RecordUnit.Held sent() throws Exception {
		RecordUnit.Held held = this.unit.held(1, "Cai");
		this.unit.notes().typed(held.id(), RecordUnit.section("Worries", "No coat", null));
		this.unit.records().begin(held.minutes(), held.id(), RecordKind.RECORD);
		step(held, held.minutes(), 303, "0", "SENT", "");
		return held;
	}

	private Document step(RecordUnit.Held held, ActingUser user, int status, String seen, String act, String words)
			throws Exception {
		return this.unit.submit(user, held.address("/record/steps/new"), status, "kind", "RECORD", "version", seen,
				"act", act, "words", words);
	}

}
