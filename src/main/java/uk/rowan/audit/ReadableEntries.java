package uk.rowan.audit;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.PersonId;

import org.springframework.stereotype.Component;

/**
 * Puts entries into words: colleagues by name, cases by reference, families by neither.
 */
@Component
class ReadableEntries {

	private static final TypeReference<Map<String, String>> CODES = new TypeReference<>() {
	};

	private final AuditNames names;

	private final ActLabels labels;

	private final EntryWords words;

	private final ObjectMapper json;

	ReadableEntries(AuditNames names, ActLabels labels, EntryWords words, ObjectMapper json) {
		this.names = names;
		this.labels = labels;
		this.words = words;
		this.json = json;
	}

	List<FoundEntry> of(List<EntryRow> rows) {
		Map<AccountId, String> accounts = this.names
			.actors(rows.stream().flatMap(EntryRow::accounts).distinct().toList());
		Map<CaseId, String> cases = this.names.cases(rows.stream().flatMap(EntryRow::cases).distinct().toList());
		Map<PersonId, String> about = this.names.casesAbout(rows.stream()
			.filter((row) -> row.aCase() == null)
			.map(EntryRow::person)
			.filter(Objects::nonNull)
			.distinct()
			.toList());
		return rows.stream()
			.map((row) -> new FoundEntry(row.at(), AuditNames.name(accounts, row.actor()), this.labels.of(row.act()),
					reference(row, cases, about), this.words.subject(row.kind(), row.subject(), accounts),
					this.words.details(this.json.readValue(row.codes(), CODES), accounts, cases),
					this.names.page(row.act(), row.subject())))
			.toList();
	}

	private static @Nullable String reference(EntryRow row, Map<CaseId, String> cases, Map<PersonId, String> about) {
		CaseId aCase = row.aCase();
		PersonId person = row.person();
		if (aCase != null) {
			return cases.get(aCase);
		}
		return (person != null) ? about.get(person) : null;
	}

}
