package uk.rowan.live;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.InviteeId;

/**
 * Whether somebody who was invited was there (domain, 2.4).
 *
 * @param invitee who
 * @param presence how
 * @param cameAt when, {@code null} for from the beginning
 * @param leftAt when, {@code null} for not before the end
 */
record Attendance(InviteeId invitee, Presence presence, @Nullable LocalTime cameAt, @Nullable LocalTime leftAt) {

	/**
	 * How somebody was there, or was not.
	 */
	enum Presence {

		/** In the room. */
		HERE,
		/** By video. */
		VIDEO,
		/** Not there, and said so beforehand. */
		APOLOGIES,
		/** Not there. */
		ABSENT;

		/**
		 * Whether somebody was there at all.
		 */
		boolean there() {
			return this == HERE || this == VIDEO;
		}

	}

	static List<Attendance> of(List<LiveNote> notes) {
		Map<InviteeId, LocalTime> came = times(notes, FieldKind.CAME_AT);
		Map<InviteeId, LocalTime> left = times(notes, FieldKind.LEFT_AT);
		return notes.stream().filter((note) -> note.kind() == FieldKind.PRESENCE).flatMap((note) -> {
			InviteeId who = note.invitee();
			return Stream.ofNullable((who != null)
					? new Attendance(who, Presence.valueOf(note.words()), came.get(who), left.get(who)) : null);
		}).toList();
	}

	private static Map<InviteeId, LocalTime> times(List<LiveNote> notes, FieldKind kind) {
		Map<InviteeId, LocalTime> times = new LinkedHashMap<>();
		for (LiveNote note : notes) {
			InviteeId who = note.invitee();
			if (note.kind() == kind && who != null) {
				times.put(who, LocalTime.parse(note.words()));
			}
		}
		return times;
	}

}
