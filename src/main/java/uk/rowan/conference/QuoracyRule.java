package uk.rowan.conference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

	private static final List<String> NUMBERS = List.of("no", "one", "two", "three", "four");

	/**
	 * How it stands with those who are there and know the child.
	 */
	Quorum of(Collection<InviteeRole> present) {
		Set<String> there = present.stream()
			.map(this.groups::get)
			.filter(Objects::nonNull)
			.collect(Collectors.toCollection(TreeSet::new));
		String own = this.groups.getOrDefault(InviteeRole.SOCIAL_WORKER, "");
		long others = there.stream().filter((group) -> !group.equals(own)).count();
		List<String> missing = new ArrayList<>();
		if (!there.contains(own)) {
			missing.add(own);
		}
		if (others < this.needed) {
			int more = this.needed - (int) others;
			missing.add(NUMBERS.get(more) + ((more == 1) ? " other agency" : " other agencies"));
		}
		return new Quorum(missing.isEmpty(), List.copyOf(there), missing);
	}

}
