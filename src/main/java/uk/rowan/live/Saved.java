package uk.rowan.live;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What became of what was sent.
 *
 * @param meeting the meeting, as it stood before
 * @param fields each field that was sent, as it stands now: as sent, or, where somebody
 * else had written meanwhile, in their words; {@code null} where nothing stands
 * @param conflicts the fields that keep somebody else's words
 */
record Saved(LiveMeeting meeting, Map<FieldKey, @Nullable LiveField> fields, Set<FieldKey> conflicts) {

	/**
	 * How many fields only.
	 */
	@Override
	public String toString() {
		return this.fields.size() + " fields";
	}

}
