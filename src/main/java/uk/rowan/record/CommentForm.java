package uk.rowan.record;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import uk.rowan.shared.Ids;
import uk.rowan.web.NotFound;
import uk.rowan.web.Seen;

/**
 * What is typed to comment on a section.
 *
 * @param id the identity that the comment will have
 * @param words the comment
 */
record CommentForm(@Seen @Size(max = 36) String id, @NotBlank(message = "{record.comment.missing}") @Size(max = 4000,
		message = "{record.words.long}") String words) {

	CommentForm {
		id = Objects.requireNonNullElse(id, "");
		words = Objects.requireNonNullElse(words, "").strip();
	}

	static CommentForm empty() {
		return new CommentForm(Ids.next().toString(), "");
	}

	UUID identity() {
		return Ids.parse(this.id).orElseThrow(NotFound::new);
	}

}
