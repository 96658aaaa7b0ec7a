package uk.rowan.casefile;

import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.Visit;
import uk.rowan.audit.Readers;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@RowanTest
@Import({ Unit.class, Visit.class })
class CaseReadersPageTests {

	private final Unit unit;

	private final Visit visit;

	private final Readers readers;

	private final ActingUser coordinator;

	private final CaseId id;

	@Autowired
	CaseReadersPageTests(Unit unit, Visit visit, Readers readers) {
		this.readers = readers;
		this.unit = unit;
		this.visit = visit;
		this.coordinator = unit.colleague(Role.COORDINATOR);
		this.id = unit.someCase();
	}

	@Test
	void whoBrokeTheGlassHasSeenTheRecord() throws Exception {
		ActingUser stranger = this.unit.colleague(Role.SOCIAL_WORKER);
		this.visit.submit(stranger, "/break-glass/openings", 303, "found", this.id.toString(), "reason", "night duty");
		assertThat(readers()).contains(stranger.name() + " Opened a case by break-glass");
		assertThat(seen()).contains("2 people have seen this record");
		this.visit.page(stranger, "/cases/" + this.id + "/chronology", 200);
		assertThat(readers()).contains(stranger.name() + " Looked at a chronology they broke the glass, with a reason");
		assertThat(seen()).contains("2 people have seen this record");
	}

	@Test
	void whoWasToldThatTheChildHasACaseIsOnTheListsOfBoth() throws Exception {
		ActingUser stranger = this.unit.colleague(Role.SOCIAL_WORKER);
		PersonId child = this.unit.child("Quilla");
		CaseId aCase = this.unit.caseOf(child);
		this.visit.submit(stranger, "/break-glass", 200, "name", "Quilla Hazel", "born.day", "4", "born.month", "5",
				"born.year", "2019");
		assertThat(this.readers.count(aCase)).isEqualTo(1);
		assertThat(this.readers.count(child)).isEqualTo(1);
		assertThat(this.visit.page(this.coordinator, "/cases/" + aCase + "/readers", 200).select("main").text())
			.contains(stranger.name() + " Was shown that a case exists");
	}

	@Test
	void whoOnlyChangedTheCaseHasNotSeenIt() throws Exception {
		ActingUser changed = this.unit.colleague(Role.COORDINATOR);
		this.unit.cases()
			.allocate(changed, this.id, this.unit.colleague(Role.SOCIAL_WORKER).id(), AllocationKind.SOCIAL_WORKER);
		assertThat(readers()).doesNotContain(changed.name());
		assertThat(seen()).contains("1 person has seen this record");
	}

	private String readers() throws Exception {
		return this.visit.page(this.coordinator, "/cases/" + this.id + "/readers", 200)
			.select("main table:last-of-type")
			.text();
	}

	private String seen() throws Exception {
		return this.visit.page(this.coordinator, "/cases/" + this.id, 200).select(".rowan-foot").text();
	}

}
