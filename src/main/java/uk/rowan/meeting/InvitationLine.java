package uk.rowan.meeting;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.ShortDates;

/**
 * Somebody who is invited, as a line of a page.
 *
 * @param id which invitation
 * @param called what they are called, or where they come from
 * @param role as what they come, in words
 * @param from where they come from; may be empty
 * @param knows whether they were told, or have answered
 * @param letter whether a letter to them waits to be printed or posted
 * @param told how they were told, in words
 * @param colour of the tag that says so
 * @param answer what they answered, in words; empty when they have not
 * @param own the time and place of their own, in words; empty when they have none
 */
record InvitationLine(InviteeId id, String called, String role, String from, boolean knows, boolean letter, String told,
		String colour, String answer, String own) {

	/**
	 * A line.
	 * @param printed whether a letter that waits is printed, {@code null} where none does
	 */
	static InvitationLine of(Invitee one, Standing standing, @Nullable Boolean printed, MeetingWords words) {
		return new InvitationLine(one.id(), one.called(), words.say("role." + one.role()),
				one.name().isEmpty() ? "" : one.organisation(), standing.told(), printed != null,
				told(standing, printed, words), standing.told() ? "green" : standing.toldBefore() ? "red" : "yellow",
				(standing.answer() != null) ? words.say("answer." + standing.answer()) : "",
				standing.own().isNothing() ? "" : words.own(standing.own()));
	}

	private static String told(Standing standing, @Nullable Boolean printed, MeetingWords words) {
		LocalDate on = standing.toldOn();
		if (standing.way() != null && on != null) {
			return words.say("told", words.say("told." + standing.way()), ShortDates.day(on));
		}
		if (printed != null && !standing.told()) {
			return words.say(printed ? "told.printed" : "told.laid");
		}
		return words.say(standing.told() ? "told.answered" : standing.toldBefore() ? "told.again" : "told.not");
	}

	/**
	 * The identity only: names never reach a log.
	 */
	@Override
	public String toString() {
		return this.id.toString();
	}

}
