package uk.rowan.conference;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import uk.rowan.meeting.InviteeRole;

/**
 * When a conference is quorate for a child: children's social care is there, and so many
 * other agencies or professional groups that know the child or the family (domain, 2.5).
 * Family, chair, minute taker, interpreter, observer and legal adviser do not count.
 *
 * @param groups the group of each role that counts
 * @param needed how many groups besides social care
 */
record QuoracyRule(Map<InviteeRole, String> groups, int needed) {

	/**
	 * How it stands.
	 *
	 * @param own whose group is missing, as the council calls it; empty when social care
	 * is there
	 * @param more how many other groups are missing
	 */
	record Count(Optional<String> own, int more) {

		boolean quorate() {
			return this.own.isEmpty() && this.more == 0;
		}

	}

	/**
	 * How it stands with those who are there and know the child.
	 */
	Count of(Collection<InviteeRole> present) {
		Set<String> there = present.stream()
			.map(this.groups::get)
			.filter(Objects::nonNull)
			.collect(Collectors.toCollection(TreeSet::new));
		String own = this.groups.getOrDefault(InviteeRole.SOCIAL_WORKER, "");
		long others = there.stream().filter((group) -> !group.equals(own)).count();
		return new Count(there.contains(own) ? Optional.empty() : Optional.of(own),
				Math.max(0, this.needed - (int) others));
	}

}
