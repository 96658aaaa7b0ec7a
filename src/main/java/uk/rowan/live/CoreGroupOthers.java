package uk.rowan.live;

import java.time.LocalDate;
import java.util.List;

import uk.rowan.record.CoreGroups;
import uk.rowan.shared.MeetingId;

import org.springframework.stereotype.Component;

/**
 * Knows whom a conference typed into a core group besides those who were invited.
 */
@Component
class CoreGroupOthers implements CoreGroups {

	private final FieldRows rows;

	CoreGroupOthers(FieldRows rows) {
		this.rows = rows;
	}

	@Override
	public List<Unlisted> unlisted(MeetingId meeting) {
		List<LiveNote> notes = LiveNote
			.of(this.rows.of(meeting, List.of(FieldKind.CORE_GROUP_OTHERS, FieldKind.CORE_GROUP_ON)));
		LocalDate on = notes.stream()
			.filter((note) -> note.kind() == FieldKind.CORE_GROUP_ON)
			.map((note) -> LocalDate.parse(note.words()))
			.findFirst()
			.orElse(null);
		return notes.stream()
			.filter((note) -> note.kind() == FieldKind.CORE_GROUP_OTHERS)
			.map((note) -> new Unlisted(note.words(), note.child(), on))
			.toList();
	}

}
