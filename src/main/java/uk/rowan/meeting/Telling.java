package uk.rowan.meeting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.InviteeId;

/**
 * That people were told of a meeting on a day, and what they answered; told by telephone
 * counts.
 *
 * @param id the identity, made beforehand so that a second sending finds it
 * @param on the day
 * @param told what passed with each
 */
public record Telling(UUID id, LocalDate on, List<Told> told) {

	public Telling {
		told = List.copyOf(told);
	}

	/**
	 * How somebody is told.
	 */
	public enum Way {

		/** They heard it themselves. */
		TELEPHONE, IN_PERSON,
		/** It was sent, and is to be acknowledged. */
		POST, SECURE_EMAIL, ONE_TIME_PAGE;

		static Optional<Way> of(String code) {
			return Arrays.stream(values()).filter((one) -> one.name().equals(code)).findFirst();
		}

	}

	/**
	 * What somebody answers.
	 */
	public enum Answer {

		/** They come. */
		COMES,
		/** They come by video. */
		BY_VIDEO,
		/** They do not come. */
		DOES_NOT_COME;

		static Optional<Answer> of(String code) {
			return Arrays.stream(values()).filter((one) -> one.name().equals(code)).findFirst();
		}

	}

	/**
	 * What passed with one of them.
	 *
	 * @param invitee with whom
	 * @param way how they were told, {@code null} when they only answered
	 * @param answer what they answered, {@code null} when they have not
	 * @param note anything else; may be empty
	 */
	public record Told(InviteeId invitee, @Nullable Way way, @Nullable Answer answer, String note) {

		/**
		 * The identity only: words never reach a log.
		 */
		@Override
		public String toString() {
			return this.invitee.toString();
		}

	}

	/**
	 * The identity only.
	 */
	@Override
	public String toString() {
		return this.id.toString();
	}

}
