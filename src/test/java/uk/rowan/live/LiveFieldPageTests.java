package uk.rowan.live;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.rowan.RowanTest;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.Role;
import uk.rowan.web.NotFound;
import uk.rowan.web.NotNow;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What the script of the live screen sends and asks, and what other modules are told.
 */
@RowanTest
@Import(LiveUnit.class)
class LiveFieldPageTests {

	private static final String WORRIES = "WORRIES:::0";

	@Autowired
	private LiveUnit unit;

	@Autowired
	private LiveNotes notes;

	@Autowired
	private Writing writing;

	private String send(ActingUser who, LiveUnit.Held held, int status, String... more) throws Exception {
		return this.unit.visit().submit(who, held.path() + "/fields", status, more).text();
	}

	private String changes(ActingUser who, LiveUnit.Held held, long after) throws Exception {
		return this.unit.visit().page(who, held.path() + "/changes?after=" + after, 200).text();
	}

	@Test
	void aFieldIsSavedAndToldToTheOthersOnce() throws Exception {
		LiveUnit.Held held = this.unit.aboutToBeHeld("Ada");
		assertThat(send(held.chair(), held, 200, "field", WORRIES, "version", "0", "words", "Cold \uD83E\uDD76 rooms"))
			.contains("\"version\":1", "Cold \uD83E\uDD76 rooms");
		assertThat(changes(held.minutes(), held, 0)).contains("\"last\":1", "\"key\":\"WORRIES:::0\"",
				held.chair().name() + " is typing in section 4");
		assertThat(changes(held.minutes(), held, 1)).contains("\"last\":1", "\"fields\":[]");
		assertThat(changes(held.chair(), held, 1)).contains("\"busy\":[]");
	}

	@Test
	void theSecondIsToldWhatTheFirstWrote() throws Exception {
		LiveUnit.Held held = this.unit.aboutToBeHeld("Ada");
		send(held.chair(), held, 200, "field", WORRIES, "version", "0", "words", "Theirs");
		assertThat(send(held.minutes(), held, 409, "field", WORRIES, "version", "0", "words", "Mine"))
			.contains("Theirs", held.chair().name(), "\"version\":1");
		send(held.minutes(), held, 200, "field", WORRIES, "version", "0", "words", "Theirs");
		send(held.minutes(), held, 200, "field", WORRIES, "version", "1", "words", "Mine");
	}

	@Test
	void aDayThatTheFirstChoseIsToldAsPeopleSayIt() throws Exception {
		LiveUnit.Held held = this.unit.aboutToBeHeld("Ada");
		send(held.chair(), held, 200, "field", "REVIEW_ON:::0", "version", "0", "words", "2026-12-09");
		assertThat(send(held.minutes(), held, 409, "field", "REVIEW_ON:::0", "version", "0", "words", "2026-12-10"))
			.contains("\"words\":\"2026-12-09\"", "\"inWords\":\"9 Dec 2026\"");
	}

	@Test
	void aPageWhoseAnswerWasLostGoesOn() throws Exception {
		LiveUnit.Held held = this.unit.aboutToBeHeld("Ada");
		String page = UUID.randomUUID().toString();
		send(held.chair(), held, 200, "field", WORRIES, "version", "0", "words", "Half", "writer", page, "turn", "7");
		assertThat(send(held.chair(), held, 200, "field", WORRIES, "version", "0", "words", "Half a word", "writer",
				page, "turn", "8"))
			.contains("\"version\":2");
		assertThat(send(held.chair(), held, 409, "field", WORRIES, "version", "0", "words", "Hal", "writer", page,
				"turn", "6"))
			.contains("Half a word", "\"version\":2");
		send(held.chair(), held, 409, "field", WORRIES, "version", "0", "words", "A second tab", "writer",
				UUID.randomUUID().toString());
	}

	@Test
	void whatWasTypedWithoutALineSaysBothTimes() throws Exception {
		LiveUnit.Held held = this.unit.aboutToBeHeld("Ada");
		assertThat(send(held.chair(), held, 200, "field", WORRIES, "version", "0", "words", "Cold", "age", "7200000"))
			.contains(": said ", ", typed ");
		LiveNote note = this.notes.of(ActingUser.SYSTEM, held.id()).getFirst();
		assertThat(note.saidAt()).isBefore(note.typedAt().minusSeconds(7000));
	}

	@ParameterizedTest
	@CsvSource({ "NONE:::0, x, no such field", "REVIEW_ON:::0, 2026-02-30, a day that exists", "'', x, no such field" })
	void whatCannotBeKeptIsSaid(String field, String words, String said) throws Exception {
		LiveUnit.Held held = this.unit.aboutToBeHeld("Ada");
		assertThat(send(held.chair(), held, 400, "field", field, "version", "0", "words", words)).contains(said);
		assertThat(this.notes.of(ActingUser.SYSTEM, held.id())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "version, 1234567890", "writer, 0193c9a0-0000-7000-8000-0000000000001", "age, 1234567890123" })
	void whatNoPageOfRowanSendsIsRefused(String name, String value) throws Exception {
		LiveUnit.Held held = this.unit.aboutToBeHeld("Ada");
		assertThat(send(held.chair(), held, 400, "field", WORRIES, "words", "Cold", name, value))
			.contains("no such field");
		this.unit.visit()
			.submit(held.chair(), held.path(), 404, "section", "4", "fields[0].field", WORRIES, "fields[0].words",
					"Cold", "fields[0]." + name, value);
		assertThat(this.notes.of(ActingUser.SYSTEM, held.id())).isEmpty();
	}

	@Test
	void eachUserHasAKeyOfTheirOwnForEachMeeting() throws Exception {
		LiveUnit.Held held = this.unit.aboutToBeHeld("Ada");
		LiveUnit.Held other = this.unit.aboutToBeHeld("Ben");
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		List<String> keys = List.of(key(held.chair(), held), key(held.minutes(), held), key(coordinator, held),
				key(coordinator, other));
		assertThat(keys).doesNotHaveDuplicates().allMatch((key) -> key.length() == 44);
		assertThat(key(held.chair(), held)).isEqualTo(keys.getFirst());
	}

	private String key(ActingUser who, LiveUnit.Held held) throws Exception {
		return this.unit.visit()
			.page(who, held.path() + "/key", 200)
			.text()
			.replaceAll(".*\"key\":\"([^\"]*)\".*", "$1");
	}

	@Test
	void aDecisionSaysWhenItWasTakenAndTyped() throws Exception {
		LiveUnit.Held held = this.unit.aboutToBeHeld("Ada");
		String child = held.cases().getFirst().toString();
		this.notes.write(held.chair(), held.id(),
				List.of(new NewNote(FieldKind.DECISION, held.cases().getFirst(), null, 0, "PLAN"),
						new NewNote(FieldKind.DECIDED_AT, held.cases().getFirst(), null, 0, "00:01")));
		LiveNote decision = this.notes.of(held.chair(), held.id())
			.stream()
			.filter((note) -> note.kind() == FieldKind.DECISION)
			.findFirst()
			.orElseThrow();
		assertThat(LocalTime.ofInstant(decision.saidAt(), uk.rowan.shared.DatabaseClock.LONDON))
			.isEqualTo(LocalTime.of(0, 1));
		assertThat(decision.saidAt()).isBeforeOrEqualTo(decision.typedAt());
		assertThat(this.unit.visit()
			.page(held.minutes(), held.path(), 200)
			.select("[id='DECISION:" + child + "::0-told']")
			.text()).contains(": decided 00:01, typed ");
	}

	@Test
	void whoWasThereIsToldWithComingLateAndLeaving() {
		LiveUnit.Held held = this.unit.aboutToBeHeld("Ada");
		InviteeId nurse = this.unit.invite(held, InviteeRole.SCHOOL_NURSE, "Nia Nurse");
		this.notes.write(held.chair(), held.id(), List.of(new NewNote(FieldKind.PRESENCE, null, nurse, 0, "VIDEO"),
				new NewNote(FieldKind.LEFT_AT, null, nurse, 0, "11:30")));
		assertThat(Attendance.of(this.notes.of(held.chair(), held.id())))
			.containsExactly(new Attendance(nurse, Attendance.Presence.VIDEO, null, LocalTime.of(11, 30)));
		assertThatThrownBy(() -> this.notes.write(held.chair(), held.id(),
				List.of(new NewNote(FieldKind.PRESENCE, null, InviteeId.next(), 0, "HERE"))))
			.isInstanceOf(NotFound.class);
	}

	@Test
	void aClosedConferenceIsReadAndNotWritten() throws Exception {
		LiveUnit.Held held = this.unit.aboutToBeHeld("Ada");
		this.notes.write(held.chair(), held.id(), List.of(NewNote.of(FieldKind.CLOSING, "Summed up")));
		this.writing.close(held.chair(), held.id());
		this.writing.close(held.chair(), held.id());
		assertThatThrownBy(
				() -> this.notes.write(held.chair(), held.id(), List.of(NewNote.of(FieldKind.CLOSING, "Again"))))
			.isInstanceOf(NotNow.class);
		send(held.chair(), held, 409, "field", WORRIES, "version", "0", "words", "Late");
		assertThat(this.unit.visit().page(held.chair(), held.path() + "?section=9", 200).select("main").text())
			.contains("The conference is closed", "Summed up");
		LiveUnit.Held early = this.unit.held(Instant.now().plusSeconds(9000), "Ben");
		assertThatThrownBy(() -> this.writing.close(early.chair(), early.id())).isInstanceOf(NotNow.class);
	}

}
