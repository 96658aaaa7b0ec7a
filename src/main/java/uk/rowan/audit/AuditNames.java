package uk.rowan.audit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.PersonId;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Puts names to the identities that the audit holds; shows the identity where nobody
 * knows a name.
 */
@Component
class AuditNames {

	private final ObjectProvider<ActorNames> actors;

	private final ObjectProvider<SubjectNames> subjects;

	private final ObjectProvider<PersonIdentities> persons;

	private final ObjectProvider<EntryPages> pages;

	private final ObjectProvider<ClosedRecords> closed;

	AuditNames(ObjectProvider<ActorNames> actors, ObjectProvider<SubjectNames> subjects,
			ObjectProvider<PersonIdentities> persons, ObjectProvider<EntryPages> pages,
			ObjectProvider<ClosedRecords> closed) {
		this.actors = actors;
		this.subjects = subjects;
		this.persons = persons;
		this.pages = pages;
		this.closed = closed;
	}

	/**
	 * What a conflict of interest closes to a reader.
	 */
	Set<UUID> closedTo(AccountId reader) {
		Set<UUID> found = new HashSet<>();
		this.closed.stream().forEach((known) -> found.addAll(known.closedTo(reader)));
		return found;
	}

	Map<AccountId, String> actors(Collection<AccountId> ids) {
		return this.actors.stream().findFirst().map((names) -> names.names(ids)).orElse(Map.of());
	}

	Map<CaseId, String> cases(Collection<CaseId> ids) {
		return this.subjects.stream().findFirst().map((names) -> names.references(ids)).orElse(Map.of());
	}

	/**
	 * Whether a reader has declared any conflict of interest.
	 */
	boolean hasConflict(AccountId reader) {
		return this.closed.stream().anyMatch((known) -> known.hasConflict(reader));
	}

	/**
	 * The references of the cases that are about persons.
	 */
	Map<PersonId, String> casesAbout(Collection<PersonId> persons) {
		return this.subjects.stream().findFirst().map((names) -> names.referencesAbout(persons)).orElse(Map.of());
	}

	Map<AccountId, String> findActor(String typed) {
		Optional<AccountId> id = AccountId.parse(typed);
		return id.isPresent() ? Map.of(id.get(), typed)
				: this.actors.stream().findFirst().map((names) -> names.find(typed)).orElse(Map.of());
	}

	/**
	 * The case that is meant by its reference or identity; empty when there is none.
	 */
	Optional<CaseId> findCase(String typed) {
		return CaseId.parse(typed)
			.filter((id) -> cases(Set.of(id)).containsKey(id))
			.or(() -> this.subjects.stream().findFirst().flatMap((names) -> names.find(typed)));
	}

	Optional<PersonId> child(CaseId aCase) {
		return this.subjects.stream().findFirst().flatMap((names) -> names.child(aCase));
	}

	Set<CaseId> casesOf(PersonId person) {
		return this.subjects.stream().findFirst().map((names) -> names.cases(person)).orElse(Set.of());
	}

	Set<PersonId> findPerson(String typed, Optional<LocalDate> born) {
		return this.persons.stream().findFirst().map((known) -> known.find(typed, born)).orElse(Set.of());
	}

	/**
	 * Who a person is, for somebody who has asked for just this one.
	 */
	Optional<String> person(PersonId person) {
		return this.persons.stream().findFirst().flatMap((known) -> known.words(person));
	}

	/**
	 * Where what an entry stands for is read, {@code null} when nowhere.
	 */
	@Nullable String page(String act, @Nullable UUID subject) {
		return (subject != null)
				? this.pages.stream().flatMap((known) -> known.address(act, subject).stream()).findFirst().orElse(null)
				: null;
	}

	static String name(Map<AccountId, String> names, AccountId id) {
		return id.equals(ActingUser.SYSTEM.id()) ? ActingUser.SYSTEM.name() : names.getOrDefault(id, id.toString());
	}

}
