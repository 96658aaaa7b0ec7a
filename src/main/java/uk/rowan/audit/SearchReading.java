package uk.rowan.audit;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.PersonId;
import uk.rowan.web.TypedDate;

import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/**
 * Turns what was typed into identities and codes, and back.
 */
@Component
class SearchReading {

	private final AuditNames names;

	private final ActLabels labels;

	SearchReading(AuditNames names, ActLabels labels) {
		this.names = names;
		this.labels = labels;
	}

	/**
	 * Who may be meant by the typed name.
	 */
	Map<AccountId, String> actors(SearchForm form) {
		return form.actor().isEmpty() ? Map.of() : this.names.findActor(form.actor());
	}

	/**
	 * What is looked for; says what is wrong with what was typed.
	 */
	AuditQuery query(ActingUser by, SearchForm form, Map<AccountId, String> actors, BindingResult problems) {
		Set<UUID> closed = this.names.closedTo(by.id());
		if (!form.actor().isEmpty() && actors.size() != 1) {
			problems.rejectValue("actor",
					actors.isEmpty() ? "audit.search.actor.nobody" : "audit.search.actor.several");
		}
		@Nullable CaseId aCase = this.names.findCase(form.reference())
			.filter((found) -> !closed.contains(found.value()))
			.orElse(null);
		if (aCase == null && !form.reference().isEmpty()) {
			problems.rejectValue("reference", "audit.search.reference.unknown");
		}
		@Nullable PersonId person = person(form, closed, problems);
		boolean known = this.labels.options().stream().anyMatch((option) -> option.value().equals(form.act()));
		if (!known && !form.act().isEmpty()) {
			problems.rejectValue("act", "audit.search.act.unknown");
		}
		@Nullable LocalDate from = date("from", form.from(), problems);
		@Nullable LocalDate to = date("to", form.to(), problems);
		if (from != null && to != null && to.isBefore(from)) {
			problems.rejectValue("to", "audit.search.to.before");
		}
		return new AuditQuery(actors.keySet().stream().findFirst().orElse(null), aCase, person,
				known ? form.act() : null, from, to);
	}

	/**
	 * Whose record is meant: exactly one, so that nobody's name is shown to choose from.
	 */
	private @Nullable PersonId person(SearchForm form, Set<UUID> closed, BindingResult problems) {
		@Nullable LocalDate born = date("born", form.born(), problems);
		if (form.person().isEmpty()) {
			if (born != null) {
				problems.rejectValue("person", "audit.search.person.missing");
			}
			return whose(form, closed, problems);
		}
		Set<PersonId> found = this.names.findPerson(form.person(), Optional.ofNullable(born))
			.stream()
			.filter((each) -> !closed.contains(each.value()))
			.collect(Collectors.toSet());
		if (found.size() != 1) {
			problems.rejectValue("person",
					found.isEmpty() ? "audit.search.person.unknown" : "audit.search.person.several");
		}
		return found.stream().findFirst().orElse(null);
	}

	/**
	 * Who was looked for before: an unreadable mark must not show everybody's entries,
	 * and one that is closed is answered as one of nobody.
	 */
	private @Nullable PersonId whose(SearchForm form, Set<UUID> closed, BindingResult problems) {
		if (form.whose().isEmpty()) {
			return null;
		}
		Optional<PersonId> person = PersonId.parse(form.whose())
			.filter((one) -> !closed.contains(one.value()) && this.names.person(one).isPresent());
		if (person.isEmpty()) {
			problems.rejectValue("person", "audit.search.person.unknown");
		}
		return person.orElse(null);
	}

	/**
	 * What would be typed to look for the same.
	 * @param closed what is closed to the reader
	 */
	SearchForm form(AuditQuery query, Set<UUID> closed) {
		AccountId actor = query.actor();
		PersonId person = query.person();
		CaseId aCase = query.aCase();
		return new SearchForm((actor != null) ? AuditNames.name(this.names.actors(Set.of(actor)), actor) : "",
				(aCase != null && !closed.contains(aCase.value()))
						? this.names.cases(Set.of(aCase)).getOrDefault(aCase, "") : "",
				"", TypedDate.BLANK, (person != null) ? person.toString() : "",
				(query.act() != null) ? query.act() : "", TypedDate.of(query.from()), TypedDate.of(query.to()));
	}

	private static @Nullable LocalDate date(String field, TypedDate typed, BindingResult problems) {
		if (typed.isBlank()) {
			return null;
		}
		@Nullable LocalDate date = typed.toDate().orElse(null);
		if (date == null) {
			problems.rejectValue(field, "audit.search.date.unreadable");
		}
		return date;
	}

}
