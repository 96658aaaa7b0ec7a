package uk.rowan.casefile;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.Visit;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@RowanTest
@Import({ Unit.class, Visit.class })
class CaseListPageTests {

	@Autowired
	private Unit unit;

	@Autowired
	private Visit visit;

	@Test
	void anEmptyListPromisesEachRoleWhatWillComeAndNoMore() throws Exception {
		ActingUser worker = this.unit.colleague(this.unit.team(), Role.SOCIAL_WORKER);
		String words = this.visit.page(worker, "/cases", 200).select("main").text();
		assertThat(words).contains("For a social worker", "Cases of colleagues in the team do not")
			.doesNotContain("For a team manager");
		ActingUser both = this.unit.colleague(this.unit.team(), Role.TEAM_MANAGER, Role.CHAIR);
		assertThat(this.visit.page(both, "/cases?show=all", 200).select("main").text())
			.contains("For a team manager", "For a chair")
			.doesNotContain("For a social worker");
		assertThat(this.visit.page(both, "/cases?show=mine", 200).select("main").text())
			.contains("No case is allocated to you")
			.doesNotContain("For a chair");
	}

	@Test
	void aCaseIsOpenedFromTheChildsRecord() throws Exception {
		Document page = this.visit.page(this.unit.colleague(Role.SOCIAL_WORKER), "/cases/new", 200);
		assertThat(page.select("h1").text()).isEqualTo("Open a case");
		assertThat(page.select("main a.govuk-button").eachAttr("href")).containsExactly("/people");
	}

	@Test
	void breakGlassSaysForHowLongItOpens() throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		ActingUser stranger = this.unit.colleague(Role.SOCIAL_WORKER);
		CaseId id = this.unit.someCase();
		String reference = this.visit.page(coordinator, "/cases/" + id, 200).select("h1").text().replace("Case ", "");
		assertThat(this.visit.page(stranger, "/break-glass", 200).select("main").text()).contains("for 8 hours");
		assertThat(this.visit.submit(stranger, "/break-glass", 200, "reference", reference).select("main").text())
			.contains("The case is open to you for 8 hours");
		assertThat(this.visit.submit(stranger, "/break-glass/openings", 422, "found", id.toString(), "reason", "")
			.select("main")
			.text()).contains("The case is open to you for 8 hours");
	}

	@Test
	void theListOfConflictsSaysThatItHoldsNoNames() throws Exception {
		ActingUser officer = this.unit.colleague(Role.ADMIN);
		assertThat(this.visit.page(officer, "/interests", 200).select("main").text())
			.contains("Rowan keeps no name here");
		assertThat(this.visit.page(officer, "/", 200).select("main").text()).contains("bank holidays")
			.doesNotContain("your cases");
	}

}
