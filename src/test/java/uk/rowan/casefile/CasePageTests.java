package uk.rowan.casefile;

import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.Statements;
import uk.rowan.Visit;
import uk.rowan.reach.Reach;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@RowanTest
@Import({ Unit.class, Visit.class })
class CasePageTests {

	@Autowired
	private Unit unit;

	@Autowired
	private Reach reach;

	@Autowired
	private Visit visit;

	@Test
	void aCaseDoesNotOpenOnADayOfTheEarlierOne() throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		PersonId child = this.unit.child("Ada");
		this.unit.cases()
			.close(ActingUser.SYSTEM, this.unit.caseOf(child), Unit.OPENED.plusDays(5), ClosureReason.SERVICES_CEASED,
					"");
		String[] typed = { "id", CaseId.next().toString(), "person", child.toString(), "openedOn.day", "6",
				"openedOn.month", "3", "openedOn.year", "2026", "source", "2A", "reason", "worried about neglect" };
		Document again = this.visit.submit(coordinator, "/cases/new", 422, typed);
		assertThat(again.select(".govuk-error-summary a").eachText()).singleElement()
			.asString()
			.contains("an earlier case of this child was still open");
		typed[5] = "7";
		this.visit.submit(coordinator, "/cases/new", 303, typed);
	}

	@Test
	void everyPageOfACaseHasATitleOneHeadingAndLabels() throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		CaseId id = this.unit.someCase();
		for (String page : List.of("", "/chronology", "/allocation", "/notices", "/readers", "/closure", "/restriction",
				"/notes/new")) {
			Document document = this.visit.page(coordinator, "/cases/" + id + page, 200);
			assertThat(document.title()).as(page).isNotBlank();
			assertThat(document.select("h1")).as(page).hasSize(1);
			assertThat(document.select(".moj-identity-bar").text()).as(page).contains("Ada Hazel");
			for (Element field : document.select("main input:not([type=hidden]), main select, main textarea")) {
				assertThat(document.select("label[for=" + field.id() + "]")).as(page + " " + field.id()).hasSize(1);
			}
			assertThat(document.text()).as(page).doesNotContain("??");
		}
	}

	@Test
	void theCasePageNeedsFewStatements() throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		CaseId id = this.unit.someCase();
		this.visit.page(coordinator, "/cases/" + id, 200);
		Statements statements = Statements.during(() -> this.visit.page(coordinator, "/cases/" + id, 200));
		assertThat(statements.count()).as(statements.texts().toString()).isLessThanOrEqualTo(14);
	}

	@Test
	void whoIsOutOfReachSeesTheSamePageAsForNoCaseAtAll() throws Exception {
		ActingUser stranger = this.unit.colleague(Role.SOCIAL_WORKER);
		CaseId id = this.unit.someCase();
		for (String page : List.of("", "/chronology", "/allocation", "/notices", "/readers", "/notes/new")) {
			String refused = Visit.main(this.visit.page(stranger, "/cases/" + id + page, 404));
			assertThat(refused).isEqualTo(Visit.main(this.visit.page(stranger, "/cases/" + CaseId.next() + page, 404)));
			assertThat(refused).isEqualTo(Visit.main(this.visit.page(stranger, "/cases/nonsense" + page, 404)));
		}
	}

	@Test
	void aRestrictedCaseLeavesNoHint() throws Exception {
		ActingUser named = this.unit.colleague(Role.COORDINATOR);
		ActingUser other = this.unit.colleague(Role.COORDINATOR);
		CaseId id = this.unit.someCase();
		String reference = this.visit.page(named, "/cases/" + id, 200).select("h1").text().replace("Case ", "");
		this.reach.restrict(named, id, List.of(named.id()), "a colleague's family");
		assertThat(this.visit.page(named, "/cases/" + id, 200).text()).contains("Restricted");
		assertThat(Visit.main(this.visit.page(other, "/cases/" + id, 404)))
			.isEqualTo(Visit.main(this.visit.page(other, "/cases/" + CaseId.next(), 404)));
		assertThat(this.visit.page(other, "/cases?show=all&sort=opened&dir=desc", 200).text())
			.doesNotContain(reference);
		Document found = this.visit.submit(other, "/break-glass", 200, "reference", reference);
		Document absent = this.visit.submit(other, "/break-glass", 200, "reference", "RWN-1999-00001");
		assertThat(Visit.main(found)).isEqualTo(Visit.main(absent)).contains("Nothing found");
		this.visit.submit(other, "/break-glass/openings", 404, "found", id.toString(), "reason", "urgent");
	}

	@Test
	void aVersionThatIsNoneIsAnOlderOne() throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		CaseId id = this.unit.someCase();
		String worker = this.unit.colleague(Role.SOCIAL_WORKER).id().toString();
		for (String version : new String[] { "abc", "", "99999999999" }) {
			this.visit.submit(coordinator, "/cases/" + id + "/allocation", 409, "version", version, "worker", worker);
			this.visit.submit(coordinator, "/cases/" + id + "/closure", 422, "version", version);
		}
	}

	@Test
	void aCaseIsOpenedOnceHoweverOftenTheFormIsSent() throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		PersonId child = this.unit.child("Cleo");
		String id = CaseId.next().toString();
		String[] typed = { "id", id, "person", child.toString(), "openedOn.day", "2", "openedOn.month", "3",
				"openedOn.year", "2026", "source", "2A", "reason", "worried about neglect" };
		this.visit.submit(coordinator, "/cases/new", 303, typed);
		this.visit.submit(coordinator, "/cases/new", 303, typed);
		typed[1] = CaseId.next().toString();
		assertThat(this.visit.submit(coordinator, "/cases/new", 422, typed).text())
			.contains("has an open case already");
	}

	@Test
	void anEmptyOpeningSaysAllThatIsMissingAndKeepsWhatWasTyped() throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		Document again = this.visit.submit(coordinator, "/cases/new", 422, "id", CaseId.next().toString(), "person",
				this.unit.child("Dan").toString(), "openedOn.day", "31", "openedOn.month", "2", "openedOn.year", "2026",
				"reason", "");
		assertThat(again.select(".govuk-error-summary a").eachAttr("href")).containsExactlyInAnyOrder("#openedOn",
				"#source", "#reason");
		again.select(".govuk-error-summary a")
			.forEach((link) -> assertThat(again.select(link.attr("href"))).hasSize(1));
		assertThat(again.select("[name='openedOn.day']").val()).isEqualTo("31");
	}

	@Test
	void theSecondOfTwoTabsIsToldThatTheCaseChanged() throws Exception {
		ActingUser manager = this.unit.colleague(Role.COORDINATOR);
		ActingUser worker = this.unit.colleague(Role.SOCIAL_WORKER);
		CaseId id = this.unit.someCase();
		String version = this.visit.page(manager, "/cases/" + id + "/allocation", 200).select("[name=version]").val();
		this.visit.submit(manager, "/cases/" + id + "/allocation", 303, "version", version, "worker",
				worker.id().toString());
		String[] typed = { "version", version, "closedOn.day", "3", "closedOn.month", "3", "closedOn.year", "2026",
				"reason", "RC8", "note", "moved to Kent", "checked", "family", "checked", "agencies", "checked",
				"record" };
		Document again = this.visit.submit(manager, "/cases/" + id + "/closure", 409, typed);
		assertThat(this.visit.page(worker, "/cases?show=mine", 200).text()).contains("Ada Hazel");
		assertThat(again.select("#note").text()).isEqualTo("moved to Kent");
		assertThat(again.select("#closedOn").val()).isEqualTo("3");
		assertThat(again.select("[name=reason][checked], [name=reason] option[selected]").val()).isEqualTo("RC8");
		assertThat(again.select("[name=checked][checked]")).hasSize(3);
		assertThat(again.select(".govuk-error-summary").text()).contains("changed after you opened it");
		typed[1] = again.select("[name=version]").val();
		this.visit.submit(manager, "/cases/" + id + "/closure", 303, typed);
		assertThat(this.visit.submit(manager, "/cases/" + id + "/closure", 409, typed).text())
			.contains("Somebody changed this before you")
			.contains("moved to Kent");
	}

	@Test
	void whatCannotBeDoneAsThingsStandSaysSoAndLeadsBack() throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		PersonId child = this.unit.child("Ada");
		CaseId id = this.unit.caseOf(child);
		explains(coordinator, "/cases/" + id + "/reopening", "The case is open", "/cases/" + id);
		explains(coordinator, "/cases/" + id + "/restriction/ending", "not restricted", "/cases/" + id);
		explains(coordinator, "/people/" + child + "/birth", "not recorded as unborn", "/people/" + child);
		this.unit.cases().close(ActingUser.SYSTEM, id, Unit.OPENED, ClosureReason.NO_FURTHER_ACTION, "");
		explains(coordinator, "/cases/" + id + "/closure", "closed already", "/cases/" + id);
		assertThat(this.visit.page(coordinator, "/cases/" + id + "/allocation", 200).select("main").text())
			.contains("A closed case is allocated to nobody");
		this.visit.page(this.unit.colleague(Role.TEAM_MANAGER), "/cases/" + id + "/closure", 404);
	}

	private void explains(ActingUser user, String address, String words, String back) throws Exception {
		Document page = this.visit.page(user, address, 409);
		assertThat(page.select("h1").eachText()).containsExactly("This cannot be done as things stand");
		assertThat(page.select("main").text()).contains(words);
		assertThat(page.select("main a").eachAttr("href")).containsExactly(back);
	}

	@Test
	void aClosedCaseShowsItAndCanBeOpenedAgain() throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		CaseId id = this.unit.someCase();
		this.unit.cases().close(ActingUser.SYSTEM, id, Unit.OPENED, ClosureReason.NO_FURTHER_ACTION, "");
		assertThat(this.visit.page(coordinator, "/cases/" + id, 200).select(".moj-identity-bar").text())
			.contains("Closed");
		String version = this.visit.page(coordinator, "/cases/" + id + "/reopening", 200)
			.select("[name=version]")
			.val();
		this.visit.submit(coordinator, "/cases/" + id + "/reopening", 422, "version", version, "reopenedOn.day", "1",
				"reopenedOn.month", "3", "reopenedOn.year", "2026", "reason", "new worry");
		this.visit.submit(coordinator, "/cases/" + id + "/reopening", 303, "version", version, "reopenedOn.day", "4",
				"reopenedOn.month", "3", "reopenedOn.year", "2026", "reason", "new worry");
		assertThat(this.visit.page(coordinator, "/cases/" + id + "/chronology", 200).text()).contains("Case closed")
			.contains("Case opened again");
	}

}
