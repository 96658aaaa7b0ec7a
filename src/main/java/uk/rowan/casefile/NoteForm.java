package uk.rowan.casefile;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import uk.rowan.shared.Ids;
import uk.rowan.web.Seen;
import uk.rowan.web.TypedDate;

/**
 * What is typed as a case note.
 *
 * @param id the identity that the note will have
 * @param happenedOn the day of what it tells
 * @param text the note
 */
record NoteForm(@Seen @Size(max = 36) String id, TypedDate happenedOn,
		@NotBlank(message = "{casefile.note.text.missing}") @Size(max = 8000,
				message = "{casefile.note.text.long}") String text) {

	NoteForm {
		id = Objects.requireNonNullElse(id, "");
		happenedOn = Objects.requireNonNullElse(happenedOn, TypedDate.BLANK);
		text = Objects.requireNonNullElse(text, "").strip();
	}

	static NoteForm blank() {
		return new NoteForm(Ids.next().toString(), TypedDate.BLANK, "");
	}

}
