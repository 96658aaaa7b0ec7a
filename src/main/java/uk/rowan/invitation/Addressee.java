package uk.rowan.invitation;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.meeting.Invitee;
import uk.rowan.meeting.Telling;

/**
 * Somebody to whom an invitation goes, and where it reaches them.
 *
 * @param invitee who
 * @param email a secure address: of their agency, or a colleague's; empty for none
 * @param home where letters go, {@code null} for nowhere, or while one of their addresses
 * is confidential
 * @param category the recipient category of the notices, as a code
 * @param standing how it stands with their invitation
 */
record Addressee(Invitee invitee, String email, @Nullable Home home, String category, Standing standing) {

	/**
	 * How it stands with an invitation.
	 *
	 * @param told whether they know of what stands, have answered, or have a letter laid
	 * ready
	 * @param barred why nothing goes to them, {@link Bar#NONE} when it does
	 * @param arrives when they come, {@code null} at the start
	 * @param leaves when they go, {@code null} at the end
	 * @param place where they sit; empty where everybody does
	 * @param link the video meeting that they join; empty for that of everybody
	 * @param clock by which their report is due, {@code null} when none is asked for
	 * @param sent how often an invitation was sent to them
	 * @param way how the last went, {@code null} when none did
	 * @param at when it went
	 */
	record Standing(boolean told, Bar barred, @Nullable LocalTime arrives, @Nullable LocalTime leaves, String place,
			String link, @Nullable String clock, int sent, Telling.@Nullable Way way, @Nullable Instant at) {

		/** Of somebody who was invited this moment. */
		static final Standing NEW = new Standing(false, Bar.NONE, null, null, "", "", null, 0, null, null);

		boolean elsewhere() {
			return !(this.place + this.link).isEmpty();
		}

		/**
		 * Nothing: places never reach a log.
		 */
		@Override
		public String toString() {
			return "standing";
		}

	}

	/** Why no invitation can go to somebody. */
	enum Bar {

		/** One can. */
		NONE,
		/** They are excluded from the whole meeting. */
		EXCLUDED,
		/** They are excluded from parts, and have no time of their own yet. */
		TIMELESS,
		/** Their own time was given for another time of the meeting. */
		OVERTAKEN;

		/**
		 * The key of what a page says, in the messages.
		 */
		String key() {
			return "invitation.barred." + name();
		}

	}

	/**
	 * Whether nothing goes to them.
	 */
	boolean isBarred() {
		return this.standing.barred() != Bar.NONE;
	}

	/**
	 * How an invitation can reach them: nobody to whom nothing goes; a colleague has no
	 * need of a one-time page.
	 */
	List<Telling.Way> ways() {
		if (isBarred()) {
			return List.of();
		}
		List<Telling.Way> ways = new ArrayList<>();
		if (!this.email.isEmpty()) {
			ways.add(Telling.Way.SECURE_EMAIL);
		}
		if (this.home != null) {
			ways.add(Telling.Way.POST);
		}
		if (this.invitee.account() == null) {
			ways.add(Telling.Way.ONE_TIME_PAGE);
		}
		return List.copyOf(ways);
	}

	/**
	 * How it usually reaches them; a one-time page only where somebody chooses it.
	 */
	Optional<Telling.Way> usual() {
		return ways().stream().filter((way) -> way != Telling.Way.ONE_TIME_PAGE).findFirst();
	}

	List<String> lines(Telling.Way way) {
		Home there = this.home;
		List<String> lines = new ArrayList<>(List.of(this.invitee.called()));
		if (way == Telling.Way.POST && there != null) {
			lines.addAll(there.lines());
		}
		else if (!this.invitee.name().isEmpty() && !this.invitee.organisation().isEmpty()) {
			lines.add(this.invitee.organisation());
		}
		return lines;
	}

	@Nullable UUID addressId() {
		Home there = this.home;
		return (there != null) ? there.address() : null;
	}

	/**
	 * The identity only: names never reach a log.
	 */
	@Override
	public String toString() {
		return this.invitee.toString();
	}

}
