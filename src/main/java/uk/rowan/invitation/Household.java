package uk.rowan.invitation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import uk.rowan.people.PersonSummary;
import uk.rowan.shared.PersonId;

/**
 * The children of a meeting, the grown-ups of their family, and where they live. While
 * one of them has a confidential address, no address of a child is told: who lives with
 * whom would give it away.
 *
 * @param children whom the meeting is about
 * @param kin the grown-ups whose record is open to the sender
 * @param homes the addresses of all of them and of whoever is invited
 */
record Household(List<PersonSummary> children, List<Kin> kin, Map<UUID, List<Home>> homes) {

	Household {
		children = List.copyOf(children);
		kin = List.copyOf(kin);
		homes = Map.copyOf(homes);
	}

	/**
	 * The children whom somebody of the family is told of: themselves, and those whose
	 * kin they are.
	 */
	List<PersonSummary> of(PersonId person) {
		return this.children.stream()
			.filter((child) -> child.id().equals(person) || this.kin.stream()
				.anyMatch((one) -> one.person().id().equals(person) && one.of().contains(child.id())))
			.toList();
	}

	/**
	 * Parents, carers, and whoever lives where a child lives.
	 */
	List<Kin> listed() {
		Set<List<String>> shared = new HashSet<>();
		this.children.forEach((child) -> shared.addAll(places(child.id())));
		return this.kin.stream()
			.filter((one) -> one.parent() || places(one.person().id()).stream().anyMatch(shared::contains))
			.toList();
	}

	/**
	 * The address of a child as it may be printed.
	 */
	String address(PersonSummary child) {
		List<Home> known = homesOf(child.id()).stream().filter(Home::printable).toList();
		return (known.isEmpty() || guarded()) ? "" : String.join(", ", known.getLast().lines());
	}

	List<Home> homesOf(PersonId person) {
		return this.homes.getOrDefault(person.value(), List.of());
	}

	private boolean guarded() {
		return this.children.stream().map(PersonSummary::id).anyMatch(this::hidden)
				|| this.kin.stream().map((one) -> one.person().id()).anyMatch(this::hidden);
	}

	private boolean hidden(PersonId person) {
		return homesOf(person).stream().anyMatch(Home::confidential);
	}

	private Collection<List<String>> places(PersonId person) {
		return homesOf(person).stream()
			.filter(Home::printable)
			.map((home) -> home.lines().stream().map((line) -> line.strip().toLowerCase(Locale.UK)).toList())
			.toList();
	}

	/**
	 * Nothing: names and addresses never reach a log.
	 */
	@Override
	public String toString() {
		return "household";
	}

}
