package uk.rowan.casefile;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import uk.rowan.audit.SubjectNames;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells the audit what people call a case: its reference, never a name.
 */
@Component
class CaseReferences implements SubjectNames {

	private final JdbcClient database;

	CaseReferences(JdbcClient database) {
		this.database = database;
	}

	@Override
	public Map<CaseId, String> references(Collection<CaseId> ids) {
		Map<CaseId, String> found = new HashMap<>();
		if (!ids.isEmpty()) {
			this.database.sql("select id, reference from case_file where id in (:ids)")
				.param("ids", ids.stream().map(CaseId::value).distinct().toList())
				.query((row) -> {
					found.put(new CaseId(row.getObject("id", UUID.class)), row.getString("reference"));
				});
		}
		return found;
	}

	@Override
	public Map<PersonId, String> referencesAbout(Collection<PersonId> persons) {
		Map<PersonId, String> found = new HashMap<>();
		if (!persons.isEmpty()) {
			this.database.sql("""
					select person_id, string_agg(reference, ', ' order by reference) as cases
					from case_file where person_id in (:persons) group by person_id""")
				.param("persons", persons.stream().map(PersonId::value).distinct().toList())
				.query((row) -> {
					found.put(new PersonId(row.getObject("person_id", UUID.class)), row.getString("cases"));
				});
		}
		return found;
	}

	@Override
	public Optional<PersonId> child(CaseId aCase) {
		return this.database.sql("select person_id from case_file where id = :case")
			.param("case", aCase.value())
			.query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
			.optional();
	}

	@Override
	public Set<CaseId> cases(PersonId person) {
		return Set.copyOf(this.database.sql("select id from case_file where person_id = :person")
			.param("person", person.value())
			.query((row, number) -> new CaseId(row.getObject("id", UUID.class)))
			.list());
	}

	@Override
	public Optional<CaseId> find(String reference) {
		return this.database.sql("select id from case_file where reference = :reference")
			.param("reference", reference.strip().toUpperCase(Locale.ROOT))
			.query((row, number) -> new CaseId(row.getObject("id", UUID.class)))
			.optional();
	}

}
