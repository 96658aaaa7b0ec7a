package uk.rowan.casefile;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.SignedIn;
import uk.rowan.Statements;
import uk.rowan.reach.Reach;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@RowanTest
@Import(Unit.class)
class CasePageTests {

	@Autowired
	private Unit unit;

	@Autowired
	private Reach reach;

	@Autowired
	private MockMvc pages;

	@Test
	void everyPageOfACaseHasATitleOneHeadingAndLabels() throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		CaseId id = this.unit.someCase();
		for (String page : List.of("", "/chronology", "/allocation", "/notices", "/readers", "/closure", "/restriction",
				"/notes/new")) {
			Document document = page(coordinator, "/cases/" + id + page, 200);
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
		page(coordinator, "/cases/" + id, 200);
		Statements statements = Statements.during(() -> page(coordinator, "/cases/" + id, 200));
		assertThat(statements.count()).as(statements.texts().toString()).isLessThanOrEqualTo(8);
	}

	@Test
	void whoIsOutOfReachSeesTheSamePageAsForNoCaseAtAll() throws Exception {
		ActingUser stranger = this.unit.colleague(Role.SOCIAL_WORKER);
		CaseId id = this.unit.someCase();
		for (String page : List.of("", "/chronology", "/allocation", "/notices", "/readers", "/notes/new")) {
			String refused = main(page(stranger, "/cases/" + id + page, 404));
			assertThat(refused).isEqualTo(main(page(stranger, "/cases/" + CaseId.next() + page, 404)));
			assertThat(refused).isEqualTo(main(page(stranger, "/cases/nonsense" + page, 404)));
		}
	}

	@Test
	void aRestrictedCaseLeavesNoHint() throws Exception {
		ActingUser named = this.unit.colleague(Role.COORDINATOR);
		ActingUser other = this.unit.colleague(Role.COORDINATOR);
		CaseId id = this.unit.someCase();
		String reference = page(named, "/cases/" + id, 200).select("h1").text().replace("Case ", "");
		this.reach.restrict(named, id, List.of(named.id()), "a colleague's family");
		assertThat(page(named, "/cases/" + id, 200).text()).contains("Restricted");
		assertThat(main(page(other, "/cases/" + id, 404))).isEqualTo(main(page(other, "/cases/" + CaseId.next(), 404)));
		assertThat(page(other, "/cases?show=all&sort=opened&dir=desc", 200).text()).doesNotContain(reference);
		Document found = submit(other, "/break-glass", 200, "reference", reference);
		Document absent = submit(other, "/break-glass", 200, "reference", "RWN-1999-00001");
		assertThat(main(found)).isEqualTo(main(absent)).contains("Nothing found");
		submit(other, "/break-glass/openings", 404, "found", id.toString(), "reason", "urgent");
	}

	@Test
	void breakGlassShowsTheReferenceOnlyAndOpensWithAReason() throws Exception {
		ActingUser worker = this.unit.colleague(Role.SOCIAL_WORKER);
		ActingUser owner = this.unit.colleague(Role.SOCIAL_WORKER);
		CaseId id = this.unit.someCase();
		this.unit.cases().allocate(ActingUser.SYSTEM, id, owner.id(), AllocationKind.SOCIAL_WORKER);
		String reference = page(owner, "/cases/" + id, 200).select("h1").text().replace("Case ", "");
		Document stub = submit(worker, "/break-glass", 200, "reference", reference);
		assertThat(stub.select("main").text()).contains(reference).doesNotContain("Ada");
		Document again = submit(worker, "/break-glass/openings", 422, "found", id.toString(), "reason", " ");
		assertThat(again.select(".govuk-error-summary a").attr("href")).isEqualTo("#reason");
		submit(worker, "/break-glass/openings", 303, "found", id.toString(), "reason", "found at the hospital");
		assertThat(page(worker, "/cases/" + id, 200).text()).contains("Opened by break-glass");
		assertThat(page(owner, "/", 200).text()).contains(reference + " was opened by break-glass");
	}

	@Test
	void breakGlassTriesAreLimited() throws Exception {
		ActingUser worker = this.unit.colleague(Role.SOCIAL_WORKER);
		for (int tries = 0; tries < 10; tries++) {
			submit(worker, "/break-glass", 200, "reference", "RWN-1999-00001");
		}
		submit(worker, "/break-glass", 429, "reference", "RWN-1999-00001");
	}

	@Test
	void aCaseIsOpenedOnceHoweverOftenTheFormIsSent() throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		PersonId child = this.unit.child("Cleo");
		String id = CaseId.next().toString();
		String[] typed = { "id", id, "person", child.toString(), "openedOn.day", "2", "openedOn.month", "3",
				"openedOn.year", "2026", "source", "2A", "reason", "worried about neglect" };
		submit(coordinator, "/cases/new", 303, typed);
		submit(coordinator, "/cases/new", 303, typed);
		typed[1] = CaseId.next().toString();
		assertThat(submit(coordinator, "/cases/new", 422, typed).text()).contains("has an open case already");
	}

	@Test
	void anEmptyOpeningSaysAllThatIsMissingAndKeepsWhatWasTyped() throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		Document again = submit(coordinator, "/cases/new", 422, "id", CaseId.next().toString(), "person",
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
		String version = page(manager, "/cases/" + id + "/allocation", 200).select("[name=version]").val();
		submit(manager, "/cases/" + id + "/allocation", 303, "version", version, "worker", worker.id().toString());
		submit(manager, "/cases/" + id + "/closure", 409, "version", version, "closedOn.day", "3", "closedOn.month",
				"3", "closedOn.year", "2026", "reason", "RC8", "checked", "family", "checked", "agencies", "checked",
				"record");
		assertThat(page(worker, "/cases?show=mine", 200).text()).contains("Ada Hazel");
	}

	@Test
	void aClosedCaseShowsItAndCanBeOpenedAgain() throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		CaseId id = this.unit.someCase();
		this.unit.cases().close(ActingUser.SYSTEM, id, Unit.OPENED, ClosureReason.NO_FURTHER_ACTION, "");
		assertThat(page(coordinator, "/cases/" + id, 200).select(".moj-identity-bar").text()).contains("Closed");
		String version = page(coordinator, "/cases/" + id + "/reopening", 200).select("[name=version]").val();
		submit(coordinator, "/cases/" + id + "/reopening", 422, "version", version, "reopenedOn.day", "1",
				"reopenedOn.month", "3", "reopenedOn.year", "2026", "reason", "new worry");
		submit(coordinator, "/cases/" + id + "/reopening", 303, "version", version, "reopenedOn.day", "4",
				"reopenedOn.month", "3", "reopenedOn.year", "2026", "reason", "new worry");
		assertThat(page(coordinator, "/cases/" + id + "/chronology", 200).text()).contains("Case closed")
			.contains("Case opened again");
	}

	private Document page(ActingUser user, String address, int status) throws Exception {
		return answer(user, get(address), status);
	}

	private Document submit(ActingUser user, String address, int status, String... typed) throws Exception {
		MockHttpServletRequestBuilder request = post(address).with(csrf());
		for (int index = 0; index < typed.length; index += 2) {
			request.param(typed[index], typed[index + 1]);
		}
		return answer(user, request, status);
	}

	private Document answer(ActingUser user, MockHttpServletRequestBuilder request, int status) throws Exception {
		MockHttpServletResponse response = this.pages.perform(request.with(SignedIn.as(user)))
			.andReturn()
			.getResponse();
		int answered = response.getStatus();
		assertThat((answered == 302) ? 303 : answered).as(response.getContentAsString()).isEqualTo(status);
		return Jsoup.parse(response.getContentAsString());
	}

	private static String main(Document document) {
		return document.title() + document.select("main").html();
	}

}
