package uk.rowan.live;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;
import uk.rowan.web.Seen;

/**
 * What is typed to end a conference that is not quorate without decisions.
 *
 * @param next the identity that the conference will have which is held instead
 * @param interim what holds for the children meanwhile
 */
record AdjourningForm(@Seen @Size(max = 36) String next,
		@NotBlank(message = "{live.adjourning.interim.missing}") @Size(max = 10_000,
				message = "{live.adjourning.interim.long}") String interim) {

	AdjourningForm {
		next = Objects.requireNonNullElse(next, "");
		interim = Objects.requireNonNullElse(interim, "").strip();
	}

	MeetingId identity() {
		return MeetingId.parse(this.next).orElseThrow(NotFound::new);
	}

	/**
	 * Nothing that was typed.
	 */
	@Override
	public String toString() {
		return this.next;
	}

}
