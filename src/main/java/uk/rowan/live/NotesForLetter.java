package uk.rowan.live;

import java.util.Optional;

import uk.rowan.record.Draft;
import uk.rowan.record.LetterSource;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;

import org.springframework.stereotype.Component;

/**
 * Lets the letter of a conference begin with what was decided.
 */
@Component
class NotesForLetter implements LetterSource {

	private final DraftReader drafts;

	NotesForLetter(DraftReader drafts) {
		this.drafts = drafts;
	}

	@Override
	public Optional<Draft> letter(ActingUser user, MeetingId id) {
		DraftSections sections = this.drafts.of(user, id);
		return sections.decisions().isEmpty() ? Optional.empty() : Optional.of(sections.letter());
	}

}
