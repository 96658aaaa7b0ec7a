package uk.rowan.live;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.conference.ConferenceUnit;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.meeting.Invitees;
import uk.rowan.meeting.NewInvitee;
import uk.rowan.record.Draft;
import uk.rowan.record.LetterSource;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.DatabaseClock;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is typed as an outline plan stands in the letter, each child's own (domain, 11.3).
 */
@RowanTest
@Import(ConferenceUnit.class)
class OutlineTests {

	@Autowired
	private ConferenceUnit unit;

	@Autowired
	private LiveNotes notes;

	@Autowired
	private Invitees invitees;

	@Autowired
	private LetterSource letters;

	@Test
	void theLetterSaysTheWholeOutlineAndLeavesOutWhatNobodySaid() throws Exception {
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		List<CaseId> family = this.unit.family("Ada", "Ben");
		MeetingId id = this.unit.begun(chair, family);
		List<NewNote> typed = present(id);
		family.forEach((child) -> typed
			.addAll(List.of(about(child, FieldKind.DECISION, "PLAN"), about(child, FieldKind.CATEGORY, "NEG"),
					about(child, FieldKind.REASONS, "Left alone"), about(child, FieldKind.LEAD_WORKER, "Robin Ash"))));
		typed.addAll(List.of(NewNote.of(FieldKind.PLAN_WHAT, "Visit"), NewNote.of(FieldKind.PLAN_WHO, "Robin Ash"),
				NewNote.of(FieldKind.PLAN_CONTINGENCY, "Ring the police"),
				NewNote.of(FieldKind.PLAN_VISITS, "Every week"),
				new NewNote(FieldKind.PLAN_WHAT, family.getFirst(), null, 1, "Weigh"),
				new NewNote(FieldKind.PLAN_OUTCOME, family.getFirst(), null, 1, "Ada grows"),
				new NewNote(FieldKind.PLAN_MEASURE, family.getFirst(), null, 1, "The red book"),
				about(family.getFirst(), FieldKind.PLAN_VISITS, "Ada twice a week"),
				NewNote.of(FieldKind.CORE_GROUP_OTHERS, "School"),
				NewNote.of(FieldKind.CORE_GROUP_ON, LocalDate.now(DatabaseClock.LONDON).plusDays(7).toString()),
				NewNote.of(FieldKind.REVIEW_ON, LocalDate.now(DatabaseClock.LONDON).plusDays(70).toString())));
		this.notes.write(ActingUser.SYSTEM, id, typed);
		close(chair, id);

		assertThat(outline(chair, id, family.getFirst()))
			.contains("| What shall be better | What is done | Who | How we will know |", "|  | Visit | Robin Ash |  |",
					"| Ada grows | Weigh |  | The red book |", "If the plan is not kept: Ring the police",
					"Visits: Every week\n\nAda twice a week")
			.doesNotContain("By when", "Bottom lines", "Legal planning");
		assertThat(outline(chair, id, family.getLast()))
			.contains("| What is done | Who |", "| Visit | Robin Ash |", "Visits: Every week")
			.doesNotContain("Ada", "Weigh", "How we will know");
	}

	private List<NewNote> present(MeetingId id) {
		List<NewNote> typed = new ArrayList<>();
		for (InviteeRole role : List.of(InviteeRole.SOCIAL_WORKER, InviteeRole.SCHOOL, InviteeRole.POLICE)) {
			NewInvitee one = NewInvitee.named(role, "Robin " + role, "");
			this.invitees.invite(ActingUser.SYSTEM, id, List.of(one));
			typed.add(new NewNote(FieldKind.PRESENCE, null, one.id(), 0, "HERE"));
		}
		return typed;
	}

	private void close(ActingUser chair, MeetingId id) throws Exception {
		String now = LocalTime.now(DatabaseClock.LONDON).truncatedTo(ChronoUnit.MINUTES).toString();
		this.unit.submit(chair, "/conferences/" + id + "/closing", 303, "began",
				LocalTime.parse(now).minusMinutes(20).toString(), "ended", now);
	}

	private static NewNote about(CaseId child, FieldKind kind, String words) {
		return new NewNote(kind, child, null, 0, words);
	}

	private String outline(ActingUser chair, MeetingId id, CaseId child) {
		return this.letters.letter(chair, id)
			.orElseThrow()
			.sections()
			.stream()
			.filter((one) -> child.equals(one.aCase()) && one.title().contains("Outline"))
			.map(Draft.Section::words)
			.findFirst()
			.orElseThrow();
	}

}
