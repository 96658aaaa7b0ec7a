package uk.rowan.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import uk.rowan.record.Draft;
import uk.rowan.record.RecordSource;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;

import org.springframework.stereotype.Component;

/**
 * Lets the record of a conference begin with what is known of the family, what was typed
 * and what was decided.
 */
@Component
class NotesForRecord implements RecordSource {

	private final DraftReader drafts;

	private final RecordFacts facts;

	NotesForRecord(DraftReader drafts, RecordFacts facts) {
		this.drafts = drafts;
		this.facts = facts;
	}

	@Override
	public Optional<Draft> draft(ActingUser user, MeetingId id) {
		DraftSections typed = this.drafts.of(user, id);
		if (typed.notes().isEmpty()) {
			return Optional.empty();
		}
		List<Draft.Section> sections = new ArrayList<>(this.facts.of(user, typed.meeting()));
		sections.addAll(typed.record().sections());
		return Optional.of(new Draft(sections));
	}

}
