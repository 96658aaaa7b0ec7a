package uk.rowan.meeting;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;

/**
 * A meeting as far as its reader may see it.
 *
 * @param id the meeting
 * @param kind what is held
 * @param version the version that forms carry
 * @param askedBy who asked for it
 * @param withheld whether one of its children is kept from the reader by a restriction:
 * then no words are shown, and nothing can be recorded
 * @param children the children whose cases are open to the reader, the eldest first
 * @param bookings every booking, the latest first
 * @param cancelled that it is not held, {@code null} while it is to be
 * @param named who was named last to approve what is written of it, {@code null} where
 * nobody was
 */
public record Meeting(MeetingId id, Kind kind, int version, AccountId askedBy, boolean withheld,
		List<MeetingChild> children, List<Booked> bookings, @Nullable Cancellation cancelled,
		@Nullable AccountId named) {

	/**
	 * What is held.
	 */
	public enum Kind {

		/** A child protection conference. */
		CONFERENCE("/conferences/");

		private final String path;

		Kind(String path) {
			this.path = path;
		}

		/**
		 * Where the page of such a meeting is.
		 */
		String page(MeetingId id) {
			return this.path + id;
		}

	}

	/**
	 * A booking that was made.
	 *
	 * @param number 1 for the first, more for each that followed
	 * @param booking what was booked
	 * @param at when it was
	 * @param by who did
	 */
	public record Booked(int number, Booking booking, Instant at, AccountId by) {
	}

	public Meeting {
		children = List.copyOf(children);
		bookings = List.copyOf(bookings);
	}

	/**
	 * The booking that stands; none where it is cancelled.
	 */
	public Optional<Booking> booked() {
		return (this.cancelled != null) ? Optional.empty() : this.bookings.stream().findFirst().map(Booked::booking);
	}

	/**
	 * Who approves what is written of it: the chair, where nobody else is named; nobody
	 * where it is not booked.
	 */
	public Optional<AccountId> approver() {
		return booked().map((booking) -> (this.named != null) ? this.named : booking.chair());
	}

	/**
	 * Whether the user sits there, and holds the role that the seat needs still.
	 */
	public boolean sits(ActingUser user, Booking.Seat seat) {
		return user.is(seat.role()) && booked().filter((booked) -> user.id().equals(booked.who(seat))).isPresent();
	}

	/**
	 * Whether the user holds it: chairs it, takes its minutes, or coordinates it, and may
	 * decide about every child.
	 */
	public boolean heldBy(ActingUser user) {
		return decidable() && this.children.stream().allMatch(MeetingChild::decidable)
				&& (coordinates(user) || Arrays.stream(Booking.Seat.values()).anyMatch((seat) -> sits(user, seat)));
	}

	/**
	 * Whether the user coordinates meetings: Rowan itself does too.
	 */
	public static boolean coordinates(ActingUser user) {
		return user.is(Role.COORDINATOR) || user.equals(ActingUser.SYSTEM);
	}

	/**
	 * Whether the reader may decide about one of the children at least, and none is kept
	 * from them by a restriction.
	 */
	public boolean decidable() {
		return !this.withheld && this.children.stream().anyMatch(MeetingChild::decidable);
	}

	/**
	 * Whether something can be recorded for one of the children at least, none is kept
	 * from the reader by a restriction, and it is not cancelled.
	 */
	public boolean actable() {
		return this.cancelled == null && recordable();
	}

	/**
	 * The same for what is recorded of one that is cancelled too: who was told.
	 */
	boolean recordable() {
		return !this.withheld && this.children.stream().anyMatch(MeetingChild::actable);
	}

	/**
	 * The identity only.
	 */
	@Override
	public String toString() {
		return this.id.toString();
	}

}
