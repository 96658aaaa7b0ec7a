package uk.rowan.meeting;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who could be invited to a meeting, and in which roles somebody is missing.
 *
 * @param open those who are not invited yet
 * @param keys what a form may send: theirs, and those of whom somebody else has invited
 * meanwhile
 * @param missing the roles in which nobody is known, each with how it is known that
 * somebody is needed
 */
record Proposed(List<Proposal> open, Set<String> keys, Map<InviteeRole, Circle.Known> missing) {

	/** For whoever does not invite. */
	static final Proposed NOBODY = new Proposed(List.of(), Set.of(), Map.of());

	Proposed {
		open = List.copyOf(open);
		keys = Set.copyOf(keys);
	}

	/**
	 * How many.
	 */
	@Override
	public String toString() {
		return this.open.size() + " proposed";
	}

}
