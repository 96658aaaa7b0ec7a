package uk.rowan.record;

import java.util.List;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;

/**
 * Says who was excluded from a meeting, or from a part of it (domain, 2.7), and so does
 * not receive what was said there; implemented by the module that decides exclusions.
 */
public interface Exclusions {

	/**
	 * Somebody who was excluded.
	 *
	 * @param whom who
	 * @param part from which part, as the sections of a {@link Draft} name it;
	 * {@code null} for the whole meeting: then they receive the letter alone, and only
	 * once the chair has confirmed it
	 * @param called what that part is called where people are excluded from it, or the
	 * whole meeting
	 */
	record Excluded(InviteeId whom, @Nullable String part, String called) {
	}

	/**
	 * Who was, as things stand now.
	 */
	List<Excluded> of(MeetingId id);

}
