package uk.rowan.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.PersonId;
import uk.rowan.web.Option;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Persons to choose from in a form that needs another person: those of the family, those
 * of the name asked for, and the one chosen before; all open to the user, and a search
 * for a name is remembered.
 */
@Component
class Candidates {

	private final PersonFinder finder;

	private final Relationships relationships;

	private final PersonSummaries summaries;

	private final PeopleWords words;

	private final Audit audit;

	Candidates(PersonFinder finder, Relationships relationships, PersonSummaries summaries, PeopleWords words,
			Audit audit) {
		this.finder = finder;
		this.relationships = relationships;
		this.summaries = summaries;
		this.words = words;
		this.audit = audit;
	}

	@Transactional
	List<Option> around(ActingUser user, @Nullable PersonId person, String name, Optional<PersonId> chosen) {
		Map<PersonId, PersonSummary> found = new LinkedHashMap<>();
		if (!name.isBlank()) {
			this.audit.record(user, AuditNote.of("people.people-searched", "account", user.id().value()));
			this.finder.named(user, name).forEach((one) -> found.put(one.id(), one));
		}
		chosen.flatMap((one) -> this.summaries.summary(user, one)).ifPresent((one) -> found.put(one.id(), one));
		if (person != null) {
			this.relationships.relations(user, person).forEach((one) -> found.put(one.other().id(), one.other()));
			found.remove(person);
		}
		return found.values()
			.stream()
			.map((one) -> new Option(one.id().toString(), one.name(), this.words.telling(one)))
			.toList();
	}

}
