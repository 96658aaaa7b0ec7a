package uk.rowan.access;

import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import uk.rowan.web.Seen;

/**
 * What is typed to restrict a case, or to change a restriction that runs.
 *
 * @param running the restriction that is changed, empty to place one
 * @param staying the accounts that keep their reach, or gain it
 * @param without the accounts that have the case and shall lose it
 * @param reason why, in words
 */
record RestrictionForm(@Seen @Size(max = 36) String running, @Size(max = 200) List<String> staying,
		@Size(max = 200) List<String> without,
		@NotBlank(message = "{access.restriction.reason.missing}") @Size(max = 2000,
				message = "{casefile.words.long}") String reason) {

	RestrictionForm {
		running = Objects.requireNonNullElse(running, "");
		staying = (staying != null) ? List.copyOf(staying) : List.of();
		without = (without != null) ? List.copyOf(without) : List.of();
		reason = Objects.requireNonNullElse(reason, "").strip();
	}

	boolean changes() {
		return !this.running.isEmpty();
	}

	boolean keeps(String account) {
		return this.staying.contains(account);
	}

}
