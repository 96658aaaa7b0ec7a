package uk.rowan.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import uk.rowan.meeting.Meeting;
import uk.rowan.meeting.MeetingChild;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What a record or a letter begins with: the notes where there are any, else the sections
 * that it must have, empty (domain, 2.8).
 */
@Component
class Skeleton {

	/** What a record must say. */
	private static final Set<String> NEEDED = Set.of("purpose", "facts", "views", "analysis", "decision");

	private static final List<String> RECORD = List.of("purpose", "facts", "views", "agencies", "analysis");

	private static final List<String> RECORD_CHILD = List.of("decision", "plan");

	private static final List<String> LETTER_CHILD = List.of("decision", "reasons", "plan", "next");

	private static final List<String> LETTER = List.of("worker", "complaint");

	private final ObjectProvider<RecordSource> records;

	private final ObjectProvider<LetterSource> letters;

	private final RecordWords words;

	Skeleton(ObjectProvider<RecordSource> records, ObjectProvider<LetterSource> letters, RecordWords words) {
		this.records = records;
		this.letters = letters;
		this.words = words;
	}

	Draft of(ActingUser user, Meeting meeting, RecordKind kind) {
		Optional<Draft> given = (kind == RecordKind.RECORD)
				? this.records.orderedStream().flatMap((one) -> one.draft(user, meeting.id()).stream()).findFirst()
				: this.letters.orderedStream().flatMap((one) -> one.letter(user, meeting.id()).stream()).findFirst();
		return given.filter((draft) -> !draft.sections().isEmpty()).orElseGet(() -> empty(meeting, kind));
	}

	/**
	 * What was added beside an issue that was withdrawn, as a section of the next.
	 * @param words what comes along of it
	 */
	Draft.Section added(Addendum addendum, String words) {
		return new Draft.Section(this.words.say("section.added", this.words.day(addendum.at())), words,
				addendum.aCase(), addendum.confidential(), Set.of(), Objects.requireNonNullElse(addendum.part(), ""));
	}

	private Draft empty(Meeting meeting, RecordKind kind) {
		List<Draft.Section> sections = new ArrayList<>();
		if (kind == RecordKind.RECORD) {
			RECORD.forEach((key) -> sections.add(section(kind, key, null)));
		}
		for (MeetingChild child : meeting.children()) {
			((kind == RecordKind.RECORD) ? RECORD_CHILD : LETTER_CHILD)
				.forEach((key) -> sections.add(section(kind, key, child.aCase())));
		}
		if (kind == RecordKind.LETTER) {
			LETTER.forEach((key) -> sections.add(section(kind, key, null)));
		}
		return new Draft(sections);
	}

	private Draft.Section section(RecordKind kind, String key, @Nullable CaseId aCase) {
		String standard = "complaint".equals(key) ? this.words.say("standard.complaint") : "";
		Draft.Section section = new Draft.Section(this.words.say("section." + key), standard, aCase, false, Set.of());
		return (kind == RecordKind.RECORD && NEEDED.contains(key)) ? section.asNeeded() : section;
	}

}
