package uk.rowan.record;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import uk.rowan.shared.CaseId;

/**
 * What is added beside a record and not for somebody (domain, 2.7): what tells of a part
 * of the meeting from which they were excluded, and what is about a child of whom a
 * section is kept from them for another reason. Where nobody was asked of which part it
 * tells, it may tell of any.
 *
 * @param kept the cases of the children of whom a section is kept from them otherwise
 * @param told the cases of the children of whom a part tells from which they were
 * excluded
 * @param parts the parts from which they were excluded
 */
record AddendumRule(Set<CaseId> kept, Set<CaseId> told, Set<String> parts) {

	/** All of it is for them. */
	static final AddendumRule NOTHING = new AddendumRule(Set.of(), Set.of(), Set.of());

	/**
	 * The rule for a recipient.
	 * @param left the sections left out of what they receive
	 */
	static AddendumRule of(Recipient to, Delivery delivery, List<Section> left) {
		Predicate<Section> excluded = (one) -> to.parts().contains(one.part()) && !delivery.without().contains(one.id())
				&& !one.withheldFrom().contains(to.invitee().id().value());
		return new AddendumRule(cases(left, excluded.negate()), cases(left, excluded), to.parts());
	}

	/** A section that is only confidential says nothing of what is not. */
	private static Set<CaseId> cases(List<Section> left, Predicate<Section> which) {
		return left.stream()
			.filter((one) -> !one.confidential())
			.filter(which)
			.flatMap((one) -> Stream.ofNullable(one.aCase()))
			.collect(Collectors.toUnmodifiableSet());
	}

	boolean withholds(Addendum one) {
		String part = one.part();
		return of(this.kept, one) || ((part != null) ? this.parts.contains(part) : of(this.told, one));
	}

	private static boolean of(Set<CaseId> cases, Addendum one) {
		return cases.stream().anyMatch((child) -> child.equals(one.aCase()));
	}

}
