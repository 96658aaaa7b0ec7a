package uk.rowan.audit;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.PersonId;

/**
 * What is to be remembered of one act or one look: ids and codes, never content (design,
 * "Audit").
 *
 * @param act what was done, as {@code module.noun-verb}: {@code casefile.case-viewed}
 * @param subjectKind what it was done to, as a code: {@code case}
 * @param subjectId which one, {@code null} when there is no single one
 * @param caseId the case that it concerns, so that its readers can be listed
 * @param personId the person that it concerns
 * @param codes further ids and codes by name
 */
public record AuditNote(String act, String subjectKind, @Nullable UUID subjectId, @Nullable CaseId caseId,
		@Nullable PersonId personId, SortedMap<String, String> codes) {

	public AuditNote {
		codes = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(codes));
	}

	/**
	 * A note about one subject.
	 */
	public static AuditNote of(String act, String subjectKind, @Nullable UUID subjectId) {
		return new AuditNote(act, subjectKind, subjectId, null, null, new TreeMap<>());
	}

	/**
	 * The same note, said to concern a case.
	 */
	public AuditNote about(CaseId aCase) {
		return new AuditNote(this.act, this.subjectKind, this.subjectId, aCase, this.personId, this.codes);
	}

	/**
	 * The same note, said to concern a person.
	 */
	public AuditNote about(PersonId person) {
		return new AuditNote(this.act, this.subjectKind, this.subjectId, this.caseId, person, this.codes);
	}

	/**
	 * The same note with one more code.
	 */
	public AuditNote with(String name, Object code) {
		TreeMap<String, String> more = new TreeMap<>(this.codes);
		more.putAll(Map.of(name, code.toString()));
		return new AuditNote(this.act, this.subjectKind, this.subjectId, this.caseId, this.personId, more);
	}

}
