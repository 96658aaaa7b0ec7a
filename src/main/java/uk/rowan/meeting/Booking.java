package uk.rowan.meeting;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.Role;

/**
 * When, where and with whom a meeting is to be held.
 *
 * @param id the identity that the booking has, made beforehand so that a second sending
 * finds it
 * @param startsAt when it starts
 * @param endsAt when it ends
 * @param heldAs how people come together
 * @param place where, empty while it is not known
 * @param link the address of the video meeting, empty while it is not known
 * @param chair who chairs
 * @param minuteTaker who takes the minutes, {@code null} while nobody is found
 * @param reason why it is booked anew, or late; empty where nothing needs a reason
 */
public record Booking(UUID id, Instant startsAt, Instant endsAt, HeldAs heldAs, String place, String link,
		AccountId chair, @Nullable AccountId minuteTaker, String reason) {

	/**
	 * How people come together.
	 */
	public enum HeldAs {

		/** In one room. */
		IN_PERSON,
		/** By video. */
		REMOTE,
		/** In one room, and others by video. */
		HYBRID;

		/**
		 * Whether there is a room.
		 */
		public boolean atAPlace() {
			return this != REMOTE;
		}

		/**
		 * Whether there is a video meeting.
		 */
		public boolean byLink() {
			return this != IN_PERSON;
		}

	}

	/**
	 * What somebody of the unit does in a meeting.
	 */
	public enum Seat {

		/** Chairs it. */
		CHAIR(Role.CHAIR),
		/** Takes the minutes. */
		MINUTE_TAKER(Role.MINUTE_TAKER);

		private final Role role;

		Seat(Role role) {
			this.role = role;
		}

		/**
		 * The role that must be held.
		 */
		public Role role() {
			return this.role;
		}

	}

	/**
	 * Who sits there.
	 * @return {@code null} when nobody does
	 */
	public @Nullable AccountId who(Seat seat) {
		return (seat == Seat.CHAIR) ? this.chair : this.minuteTaker;
	}

	/**
	 * Everybody who sits there.
	 */
	Set<UUID> seated() {
		Set<UUID> seated = new TreeSet<>(Set.of(this.chair.value()));
		AccountId minutes = this.minuteTaker;
		if (minutes != null) {
			seated.add(minutes.value());
		}
		return seated;
	}

	/**
	 * Whether day, time or chair are others: that needs a reason, an addition does not.
	 */
	public boolean moves(Booking standing) {
		return !this.startsAt.equals(standing.startsAt) || !this.endsAt.equals(standing.endsAt)
				|| !this.chair.equals(standing.chair);
	}

	/**
	 * The identity only.
	 */
	@Override
	public String toString() {
		return this.id.toString();
	}

}
