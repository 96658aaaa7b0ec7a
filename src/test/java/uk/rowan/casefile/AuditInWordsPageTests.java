package uk.rowan.casefile;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.Visit;
import uk.rowan.audit.Look;
import uk.rowan.audit.Readers;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;
import uk.rowan.web.ListQuery;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The audit as the data protection officer reads it: in words, and without the families
 * of the officer's own.
 */
@RowanTest
@Import({ Unit.class, Visit.class })
class AuditInWordsPageTests {

	private static final String IDENTITY = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

	private final Unit unit;

	private final Visit visit;

	private final Readers readers;

	private final ActingUser officer;

	private final ActingUser worker;

	private final PersonId child;

	private final PersonId sibling;

	private final CaseId aCase;

	private final CaseId another;

	@Autowired
	AuditInWordsPageTests(Unit unit, Visit visit, Readers readers) {
		this.readers = readers;
		this.unit = unit;
		this.visit = visit;
		this.officer = unit.colleague(Role.DPO);
		this.worker = unit.colleague(Role.COORDINATOR);
		this.child = unit.child("Quilla");
		this.sibling = unit.siblingOf(this.child, "Bo");
		this.aCase = unit.caseOf(this.sibling);
		this.another = unit.caseOf(unit.child("Zed"));
	}

	@Test
	void aPersonsAuditSaysWhoseItIsAndCanBeCleared() throws Exception {
		Document page = this.visit.page(this.officer, "/audit?act=people.person-registered&person=" + this.child, 200);
		assertThat(page.select("main h2").text()).isEqualTo("Audit of Quilla Hazel, born 4 May 2019");
		assertThat(page.select("#person").val()).isEmpty();
		assertThat(page.select("main a[href='/audit?act=people.person-registered']")).hasSize(1);
		assertThat(page.select("input[name=whose]").val()).isEqualTo(this.child.toString());
		this.visit.page(this.officer, "/audit?person=" + PersonId.next(), 404);
	}

	@Test
	void whoseItIsIsNotForgottenWhenItCannotBeRead() throws Exception {
		this.visit.submit(this.officer, "/audit", 422, "whose", "x" + this.child);
	}

	@Test
	void theOfficerToWhomAPersonIsNamedIsOnThatPersonsList() throws Exception {
		this.visit.submit(this.officer, "/audit", 303, "person", this.sibling.toString());
		assertThat(readers()).containsExactly("Looked for a person in the audit");
		this.visit.page(this.officer, "/audit?person=" + this.sibling, 200);
		assertThat(readers()).contains("Was shown in the audit whose entries these are");
	}

	private List<String> readers() {
		return this.readers.of(this.sibling, ListQuery.first())
			.rows()
			.stream()
			.filter((look) -> look.actor().equals(this.officer.id()))
			.map(Look::did)
			.toList();
	}

	@Test
	void entriesAreInWordsAndCasesHaveTheirReferences() throws Exception {
		String opened = rows("/audit?case=" + this.aCase);
		assertThat(opened).contains("Opened a case", "The case came from: School", reference(this.aCase))
			.doesNotContainPattern(IDENTITY);
		this.visit.page(this.worker, "/people/" + this.sibling, 200);
		this.visit.page(this.worker, "/cases/" + this.aCase, 200);
		String seen = rows("/audit?actor=" + this.worker.id());
		assertThat(seen).contains("A person’s record page: the record", "open because: they work for the whole unit")
			.doesNotContainPattern(IDENTITY);
		assertThat(seen.split(reference(this.aCase), -1)).as("the case and the child's record").hasSizeGreaterThan(2);
		assertThat(rows("/audit?actor=" + this.officer.id())).contains("who did it: " + this.worker.name())
			.doesNotContainPattern(IDENTITY);
	}

	@Test
	void aConflictOfInterestClosesTheFamilysEntries() throws Exception {
		for (CaseId each : List.of(this.aCase, this.another)) {
			this.visit.page(this.worker, "/cases/" + each, 200);
		}
		this.visit.page(this.worker, "/people/" + this.child, 200);
		String before = rows("/audit?actor=" + this.worker.id());
		assertThat(before).contains(reference(this.aCase), reference(this.another), "page: the record");
		rows("/audit?person=" + this.child);
		ActingUser stranger = this.unit.colleague(Role.SOCIAL_WORKER);
		this.visit.submit(stranger, "/break-glass", 200, "reference", reference(this.aCase));
		this.visit.submit(stranger, "/break-glass/openings", 303, "found", this.aCase.toString(), "reason", "urgent");
		assertThat(this.visit.page(this.officer, "/", 200).select("main").text()).contains(reference(this.aCase));
		this.visit.submit(this.officer, "/interests/new", 303, "name", "Quilla Hazel", "born.day", "4", "born.month",
				"5", "born.year", "2019", "relation", "a niece");
		String after = rows("/audit?actor=" + this.worker.id());
		assertThat(after).contains(reference(this.another)).doesNotContain(reference(this.aCase), "page: the record");
		assertThat(rows("/audit?case=" + this.aCase)).isEmpty();
		assertThat(rows("/audit?actor=" + this.officer.id())).doesNotContain("whose record");
		assertThat(this.visit.page(this.officer, "/", 200).select("main").text()).doesNotContain(reference(this.aCase));
		this.visit.page(this.officer, "/audit?person=" + this.sibling, 404);
		this.visit.submit(this.officer, "/audit", 422, "reference", reference(this.aCase));
		this.visit.submit(this.officer, "/audit", 422, "person", this.sibling.toString());
		assertThat(this.visit.page(this.officer, "/audit/verification/export", 409).text())
			.contains("Another data protection officer can");
		assertThat(TestDatabase.DATABASE.owner()
			.sql("select count(*) from audit_entry where case_id = :case")
			.param("case", this.aCase.value())
			.query(Integer.class)
			.single()).as("nothing is lost").isPositive();
	}

	@Test
	void whatAConflictClosesIsAnsweredAsWhatDoesNotExist() throws Exception {
		for (String field : List.of("whose", "person")) {
			this.visit.submit(this.officer, "/audit", 303, field, this.sibling.toString());
		}
		this.visit.submit(this.officer, "/audit", 303, "reference", this.aCase.toString());
		this.visit.submit(this.officer, "/interests/new", 303, "name", "Quilla Hazel", "born.day", "4", "born.month",
				"5", "born.year", "2019", "relation", "a niece");
		String nobody = PersonId.next().toString();
		for (String field : List.of("whose", "person", "reference")) {
			String closed = (field.equals("reference") ? this.aCase : this.sibling).toString();
			assertThat(refused(field, closed)).as(field).isEqualTo(refused(field, nobody));
		}
	}

	private String refused(String field, String identity) throws Exception {
		Document page = this.visit.submit(this.officer, "/audit", 422, field, identity);
		page.select("[name=_csrf]").remove();
		return Visit.main(page).replace(identity, "X");
	}

	@Test
	void theLineAboutWhatIsLeftOutStandsForEverybody() throws Exception {
		assertThat(this.visit.page(this.unit.colleague(Role.DPO), "/audit", 200).select("main").text())
			.contains("Whoever has declared a conflict of interest sees no entries");
	}

	private String rows(String address) throws Exception {
		return this.visit.page(this.officer, address, 200).select("main tbody tr").text();
	}

	private static String reference(CaseId id) {
		return TestDatabase.DATABASE.owner()
			.sql("select reference from case_file where id = :id")
			.param("id", id.value())
			.query(String.class)
			.single();
	}

}
