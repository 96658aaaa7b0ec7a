package uk.rowan.enquiry;

import java.time.LocalDate;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.casefile.AllocationKind;
import uk.rowan.casefile.ClosureReason;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.EnquiryId;
import uk.rowan.shared.Ids;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@RowanTest
@Import(Siblings.class)
class EnquiryPageTests {

	@Autowired
	private Siblings siblings;

	@Test
	void fromTheCaseToTheDayOfTheConference() throws Exception {
		ActingUser worker = this.siblings.colleague(Role.SOCIAL_WORKER);
		List<CaseId> family = this.siblings.family("Ada", "Ben");
		family.forEach((one) -> this.siblings.cases()
			.allocate(ActingUser.SYSTEM, one, worker.id(), AllocationKind.SOCIAL_WORKER));
		String asked = "/enquiries/new?case=" + family.getFirst();
		Document aCase = this.siblings.page(worker, "/cases/" + family.getFirst(), 200);
		assertThat(aCase.select("a[href='" + asked + "']").text()).isEqualTo("Record a strategy discussion");
		Document form = this.siblings.page(worker, asked, 200);
		assertThat(form.select("h1")).hasSize(1);
		assertThat(form.select("[name=children][checked]").eachAttr("value"))
			.containsExactly(family.getFirst().toString());
		assertThat(form.select("[name=children]").eachAttr("value"))
			.containsExactlyInAnyOrder(family.getFirst().toString(), family.getLast().toString());
		String id = form.select("[name=id]").val();
		this.siblings.submit(worker, "/enquiries/new", 303, beginning(id, Siblings.HELD, "yes", family));
		Document page = this.siblings.page(worker, "/enquiries/" + id, 200);
		assertThat(page.select("h1").text()).isEqualTo("Enquiry");
		assertThat(page.select("main tbody th").eachText()).containsExactly("Ada Hazel", "Ben Hazel");
		// 15 working days: no bank holiday lies between.
		assertThat(page.text()).contains("began at the strategy discussion on 4 Mar 2026")
			.contains("held by 25 Mar 2026: Overdue 15 working days after the strategy discussion on 4 Mar 2026")
			.contains("Took part: social care, police, health");
		assertThat(page.select("main .govuk-button").text()).isEqualTo("Decide the outcome");
	}

	@Test
	void whatRunsIsDueOnMyWorkAndOnEachCase() throws Exception {
		ActingUser worker = this.siblings.colleague(Role.SOCIAL_WORKER);
		List<CaseId> family = this.siblings.family("Ada", "Ben");
		family.forEach((one) -> this.siblings.cases()
			.allocate(ActingUser.SYSTEM, one, worker.id(), AllocationKind.SOCIAL_WORKER));
		EnquiryId id = this.siblings.begun(family.toArray(CaseId[]::new));
		assertThat(this.siblings.page(worker, "/", 200).select("a[href='/enquiries/" + id + "']").text())
			.startsWith("Decide the outcome of the section 47 enquiry: Ada Hazel (RWN-")
			.contains("Ben Hazel");
		for (CaseId each : family) {
			Document aCase = this.siblings.page(worker, "/cases/" + each, 200);
			assertThat(aCase.text()).contains("Decide the outcome of the section 47 enquiry");
			assertThat(aCase.select("section[aria-labelledby=acts] a[href^=/enquiries/]").eachText()).containsExactly(
					"Enquiry with the strategy discussion of 4 Mar 2026",
					"Record a strategy discussion of another enquiry");
			Document chronology = this.siblings.page(worker, "/cases/" + each + "/chronology", 200);
			assertThat(chronology.select("main tbody td:eq(1)").eachText()).contains("Strategy discussion",
					"Section 47 enquiry begun");
		}
	}

	@Test
	void theDiscussionAtWhichSectionFortySevenBeganStartsTheClock() throws Exception {
		ActingUser coordinator = this.siblings.colleague(Role.COORDINATOR);
		CaseId only = this.siblings.family("Ada").getFirst();
		String id = Ids.next().toString();
		this.siblings.submit(coordinator, "/enquiries/new", 303, beginning(id, Siblings.HELD, "no", List.of(only)));
		String enquiry = "/enquiries/" + id;
		Document before = this.siblings.page(coordinator, enquiry, 200);
		assertThat(before.text()).contains("Section 47 enquiries have not begun").doesNotContain("must be held by");
		assertThat(before.select("main .govuk-button").text()).isEqualTo("Record another strategy discussion");
		assertThat(this.siblings.page(coordinator, enquiry + "/outcomes/new", 200).select("main form")).isEmpty();
		further(coordinator, enquiry, Siblings.HELD.plusDays(5), "yes", 303);
		Document page = this.siblings.page(coordinator, enquiry, 200);
		assertThat(page.text()).contains("15 working days after the strategy discussion on 9 Mar 2026");
		Document later = this.siblings.page(coordinator, enquiry + "/strategy-discussions/new", 200);
		assertThat(later.select("[name=begins]")).isEmpty();
		assertThat(further(coordinator, enquiry, Siblings.HELD.plusDays(6), "yes", 422).select("#begins-error").text())
			.contains("have begun already");
		further(coordinator, enquiry, Siblings.HELD.plusDays(6), "", 303);
		assertThat(this.siblings.page(coordinator, enquiry, 200).text())
			.contains("15 working days after the strategy discussion on 9 Mar 2026");
	}

	@Test
	void everythingMissingIsSaidAtOnceAndKept() throws Exception {
		ActingUser coordinator = this.siblings.colleague(Role.COORDINATOR);
		CaseId only = this.siblings.family("Ada").getFirst();
		Document again = this.siblings.submit(coordinator, "/enquiries/new", 422, "id", Ids.next().toString(), "case",
				only.toString(), "absence", "kept as typed");
		assertThat(again.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#heldOn", "#children",
				"#present", "#decision", "#begins");
		assertThat(again.select("#absence").text()).isEqualTo("kept as typed");
		List<String> typed = Siblings.typed(Ids.next().toString(), LocalDate.of(2026, 3, 1), "yes");
		typed.addAll(List.of("case", only.toString(), "children", only.toString()));
		assertThat(this.siblings.submit(coordinator, "/enquiries/new", 422, typed.toArray(String[]::new))
			.select("#heldOn-error")
			.text()).contains("before the case of each child was opened");
	}

	@Test
	void whoIsMissingOfTheLeastIsAskedForWithAReason() throws Exception {
		ActingUser coordinator = this.siblings.colleague(Role.COORDINATOR);
		CaseId only = this.siblings.family("Ada").getFirst();
		List<String> typed = Siblings.typed(Ids.next().toString(), Siblings.HELD, "no");
		typed.addAll(List.of("case", only.toString(), "children", only.toString()));
		typed.set(typed.indexOf("POLICE"), "EDUCATION");
		Document again = this.siblings.submit(coordinator, "/enquiries/new", 422, typed.toArray(String[]::new));
		assertThat(again.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#absence");
		typed.addAll(List.of("absence", "The police were told by telephone afterwards"));
		this.siblings.submit(coordinator, "/enquiries/new", 303, typed.toArray(String[]::new));
		assertThat(this.siblings.page(coordinator, "/enquiries/" + typed.get(1), 200).text())
			.contains("Took part: social care, health, school or education")
			.contains("The police were told by telephone afterwards");
	}

	@Test
	void aDiscussionSentTwiceIsKeptOnceAndOtherWordsAreAnother() throws Exception {
		ActingUser coordinator = this.siblings.colleague(Role.COORDINATOR);
		List<CaseId> family = this.siblings.family("Ada");
		String id = Ids.next().toString();
		String[] typed = beginning(id, Siblings.HELD, "yes", family);
		this.siblings.submit(coordinator, "/enquiries/new", 303, typed);
		this.siblings.submit(coordinator, "/enquiries/new", 303, typed);
		typed[List.of(typed).indexOf("Seen at home tomorrow")] = "Seen at school tomorrow";
		Document again = this.siblings.submit(coordinator, "/enquiries/new", 409, typed);
		assertThat(again.select("#decision").text()).isEqualTo("Seen at school tomorrow");
		assertThat(again.select("[name=id]").val()).isNotEqualTo(id);
		List<String> further = Siblings.typed(Ids.next().toString(), Siblings.HELD, "");
		String address = "/enquiries/" + id + "/strategy-discussions/new";
		this.siblings.submit(coordinator, address, 303, further.toArray(String[]::new));
		this.siblings.submit(coordinator, address, 303, further.toArray(String[]::new));
		further.set(further.indexOf("Seen at home tomorrow"), "Seen nowhere");
		assertThat(this.siblings.submit(coordinator, address, 409, further.toArray(String[]::new))
			.select("#decision")
			.text()).isEqualTo("Seen nowhere");
		assertThat(discussions(id)).isEqualTo(2);
	}

	@Test
	void aSecondSectionFortySevenEnquiryIsRefusedAtTheChild() throws Exception {
		ActingUser coordinator = this.siblings.colleague(Role.COORDINATOR);
		List<CaseId> family = this.siblings.family("Ada", "Ben");
		this.siblings.begun(family.getLast());
		String[] typed = beginning(Ids.next().toString(), Siblings.HELD, "yes", family);
		Document again = this.siblings.submit(coordinator, "/enquiries/new", 422, typed);
		assertThat(again.select("#children-error").text()).contains("running already for Ben Hazel:");
		typed[List.of(typed).indexOf("yes")] = "no";
		this.siblings.submit(coordinator, "/enquiries/new", 303, typed);
		assertThat(further(coordinator, "/enquiries/" + typed[1], Siblings.HELD, "yes", 422).select("#begins-error")
			.text()).contains("Ben Hazel");
	}

	@Test
	void nothingIsRecordedForAClosedCaseAndAllOfItIsStillShown() throws Exception {
		ActingUser coordinator = this.siblings.colleague(Role.COORDINATOR);
		CaseId only = this.siblings.family("Ada").getFirst();
		EnquiryId id = this.siblings.begun(only);
		this.siblings.cases()
			.close(ActingUser.SYSTEM, only, Siblings.HELD, ClosureReason.SERVICES_CEASED, "moved away");
		assertThat(this.siblings.page(coordinator, "/enquiries/new?case=" + only, 200).select("main form")).isEmpty();
		Document refused = this.siblings.submit(coordinator, "/enquiries/new", 422,
				beginning(Ids.next().toString(), Siblings.HELD, "no", List.of(only)));
		assertThat(refused.text()).contains("The case is closed. Open it again");
		Document page = this.siblings.page(coordinator, "/enquiries/" + id, 200);
		assertThat(page.text()).contains("Case closed").contains("What was decided").doesNotContain("must be held by");
		assertThat(page.select("main .govuk-button")).isEmpty();
		for (String act : List.of("/strategy-discussions/new", "/outcomes/new")) {
			assertThat(this.siblings.page(coordinator, "/enquiries/" + id + act, 200).select("main form")).isEmpty();
		}
		further(coordinator, "/enquiries/" + id, Siblings.HELD, "", 422);
		Document aCase = this.siblings.page(coordinator, "/cases/" + only, 200);
		assertThat(aCase.text()).doesNotContain("Record a strategy discussion").contains("Nothing is due now");
		assertThat(aCase.select("a[href='/enquiries/" + id + "']")).hasSize(1);
	}

	@Test
	void whatIsCutIsCounted() throws Exception {
		ActingUser worker = this.siblings.colleague(Role.SOCIAL_WORKER);
		for (int number = 0; number < EnquiryDues.EACH + 2; number++) {
			CaseId each = this.siblings.family("Ada").getFirst();
			this.siblings.cases().allocate(ActingUser.SYSTEM, each, worker.id(), AllocationKind.SOCIAL_WORKER);
			this.siblings.begun(each);
		}
		Document work = this.siblings.page(worker, "/", 200);
		assertThat(work.select("main a[href^=/enquiries/]")).hasSize(EnquiryDues.EACH);
		assertThat(work.select("main a[href=/cases]").eachText())
			.contains("Decide the outcome of the section 47 enquiry: and 2 more");
	}

	private Document further(ActingUser user, String enquiry, LocalDate on, String begins, int status)
			throws Exception {
		return this.siblings.submit(user, enquiry + "/strategy-discussions/new", status,
				Siblings.typed(Ids.next().toString(), on, begins).toArray(String[]::new));
	}

	private static String[] beginning(String id, LocalDate on, String begins, List<CaseId> children) {
		List<String> typed = Siblings.typed(id, on, begins);
		typed.addAll(List.of("case", children.getFirst().toString()));
		children.forEach((child) -> typed.addAll(List.of("children", child.toString())));
		return typed.toArray(String[]::new);
	}

	private static long discussions(String enquiry) {
		return TestDatabase.DATABASE.owner()
			.sql("select count(*) from strategy_discussion where enquiry_id = cast(:id as uuid)")
			.param("id", enquiry)
			.query(Long.class)
			.single();
	}

}
