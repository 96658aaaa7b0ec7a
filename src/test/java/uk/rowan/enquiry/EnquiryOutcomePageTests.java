package uk.rowan.enquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.casefile.ClosureReason;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.EnquiryId;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@RowanTest
@Import(Siblings.class)
class EnquiryOutcomePageTests {

	private static final LocalDate DECIDED = Siblings.HELD.plusDays(8);

	@Autowired
	private Siblings siblings;

	@Test
	void theOutcomesOfAFamilyAreOnePageAndOneSave() throws Exception {
		ActingUser coordinator = this.siblings.colleague(Role.COORDINATOR);
		List<CaseId> family = this.siblings.family("Ada", "Ben", "Cai");
		String enquiry = "/enquiries/" + this.siblings.begun(family.toArray(CaseId[]::new));
		Document form = this.siblings.page(coordinator, enquiry + "/outcomes/new", 200);
		assertThat(form.select("main h2").eachText()).allMatch((name) -> name.contains("Hazel")).hasSize(3);
		assertThat(form.select("main legend").eachText()).contains("What was found for Ada Hazel?");
		this.siblings.submit(coordinator, enquiry + "/outcomes/new", 303, filled(form, DECIDED, "CONFERENCE_REQUIRED",
				"Hit again", "CONFERENCE_REQUIRED", "Saw it", "NO_CONTINUING_RISK", "Lives elsewhere now"));
		Document page = this.siblings.page(coordinator, enquiry, 200);
		assertThat(page.select("main tbody td:eq(2)").eachText()).containsExactly(
				"Continuing risk of significant harm: a conference is required",
				"Continuing risk of significant harm: a conference is required",
				"Substantiated, but the child is not judged to be at continuing risk: no conference is required");
		assertThat(page.text()).contains("must be held by 25 Mar 2026").contains("Lives elsewhere now");
		assertThat(page.select("main .govuk-button").text()).isEqualTo("Ask for the conference");
		assertThat(this.siblings.page(coordinator, "/cases/" + family.getFirst(), 200).text())
			.contains("Ask for the conference");
		assertThat(this.siblings.page(coordinator, "/cases/" + family.getLast(), 200).text())
			.doesNotContain("Ask for the conference");
		Document chronology = this.siblings.page(coordinator, "/cases/" + family.getFirst() + "/chronology", 200);
		assertThat(chronology.text()).contains("Hit again").doesNotContain("Saw it");
	}

	@Test
	void aChildCanBeLeftForLaterAndNobodyIsNobody() throws Exception {
		ActingUser coordinator = this.siblings.colleague(Role.COORDINATOR);
		List<CaseId> family = this.siblings.family("Ada", "Ben");
		String enquiry = "/enquiries/" + this.siblings.begun(family.toArray(CaseId[]::new));
		String address = enquiry + "/outcomes/new";
		Document form = this.siblings.page(coordinator, address, 200);
		Document again = this.siblings.submit(coordinator, address, 422, filled(form, DECIDED, "", "", "", ""));
		assertThat(again.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#children[0].outcome");
		again = this.siblings.submit(coordinator, address, 422,
				filled(form, null, "NOT_SUBSTANTIATED", "", "", "words only"));
		assertThat(again.select(".govuk-error-summary a").eachAttr("href")).containsExactlyInAnyOrder("#decidedOn",
				"#children[0].reasons", "#children[1].outcome");
		assertThat(again.select("[name='children[1].reasons']").text()).isEqualTo("words only");
		assertThat(again.select("[name='children[0].outcome'][checked]").val()).isEqualTo("NOT_SUBSTANTIATED");
		this.siblings.submit(coordinator, address, 303,
				filled(form, DECIDED, "NOT_SUBSTANTIATED", "All explained", "", ""));
		Document page = this.siblings.page(coordinator, enquiry, 200);
		assertThat(page.select("main tbody td:eq(2)").eachText()).containsExactly("The concerns were not substantiated",
				"begun, no outcome yet");
		assertThat(page.select("main .govuk-button").text()).isEqualTo("Decide the outcome");
	}

	@Test
	void theDayLiesBetweenTheBeginningAndToday() throws Exception {
		ActingUser coordinator = this.siblings.colleague(Role.COORDINATOR);
		List<CaseId> family = this.siblings.family("Ada", "Ben");
		String address = "/enquiries/" + this.siblings.begun(family.toArray(CaseId[]::new)) + "/outcomes/new";
		Document form = this.siblings.page(coordinator, address, 200);
		for (LocalDate wrong : List.of(Siblings.HELD.minusDays(1), LocalDate.of(2199, 1, 1))) {
			Document again = this.siblings.submit(coordinator, address, 422,
					filled(form, wrong, "NOT_SUBSTANTIATED", "seen", "NOT_SUBSTANTIATED", "seen"));
			assertThat(again.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#decidedOn");
		}
	}

	@Test
	void aCorrectionStandsBesideWhatItCorrects() throws Exception {
		ActingUser coordinator = this.siblings.colleague(Role.COORDINATOR);
		CaseId only = this.siblings.family("Ada").getFirst();
		EnquiryId id = this.siblings.begun(only);
		this.siblings.concluded(id, EnquiryOutcome.NOT_SUBSTANTIATED, only);
		String enquiry = "/enquiries/" + id;
		assertThat(this.siblings.page(coordinator, enquiry, 200).text())
			.contains("None of these children needs a conference");
		Document form = this.siblings.page(coordinator, enquiry + "/outcomes/new", 200);
		assertThat(form.text()).contains("Stands now: The concerns were not substantiated, decided on 11 Mar 2026")
			.contains("Say also why the outcome is corrected");
		this.siblings.submit(coordinator, enquiry + "/outcomes/new", 303,
				filled(form, DECIDED, "CONFERENCE_REQUIRED", "The hospital's report came late"));
		Document page = this.siblings.page(coordinator, enquiry, 200);
		assertThat(page.select("main section p strong").eachText()).containsSubsequence(
				"Continuing risk of significant harm: a conference is required, corrected on 12 Mar 2026",
				"The concerns were not substantiated, decided on 11 Mar 2026");
		assertThat(this.siblings.page(coordinator, "/cases/" + only + "/chronology", 200).text())
			.contains("Outcome of the section 47 enquiry corrected", "What was seen");
	}

	@Test
	void outcomesSentTwiceAreKeptOnceAndAnOvertakenFormComesBack() throws Exception {
		ActingUser first = this.siblings.colleague(Role.COORDINATOR);
		ActingUser second = this.siblings.colleague(Role.COORDINATOR);
		List<CaseId> family = this.siblings.family("Ada", "Ben");
		String address = "/enquiries/" + this.siblings.begun(family.toArray(CaseId[]::new)) + "/outcomes/new";
		Document shown = this.siblings.page(first, address, 200);
		Document meanwhile = this.siblings.page(second, address, 200);
		String[] typed = filled(shown, DECIDED, "NOT_SUBSTANTIATED", "seen", "NOT_SUBSTANTIATED", "seen too");
		this.siblings.submit(first, address, 303, typed);
		this.siblings.submit(first, address, 303, typed);
		typed[List.of(typed).indexOf("seen too")] = "seen otherwise";
		this.siblings.submit(first, address, 409, typed);
		String[] late = filled(meanwhile, DECIDED, "", "", "CONFERENCE_REQUIRED", "typed for an hour");
		Document again = this.siblings.submit(second, address, 409, late);
		assertThat(again.select("[name='children[1].reasons']").text()).isEqualTo("typed for an hour");
		assertThat(again.select("[name='children[1].outcome'][checked]").val()).isEqualTo("CONFERENCE_REQUIRED");
		assertThat(again.text()).contains("Stands now: The concerns were not substantiated");
		this.siblings.submit(second, address, 303,
				filled(again, DECIDED, "", "", "CONFERENCE_REQUIRED", "typed for an hour"));
	}

	@Test
	void aChildWhoseCaseWasClosedMeanwhileIsRefusedAtTheChild() throws Exception {
		ActingUser coordinator = this.siblings.colleague(Role.COORDINATOR);
		List<CaseId> family = this.siblings.family("Ada", "Ben");
		String address = "/enquiries/" + this.siblings.begun(family.toArray(CaseId[]::new)) + "/outcomes/new";
		Document form = this.siblings.page(coordinator, address, 200);
		this.siblings.cases()
			.close(ActingUser.SYSTEM, family.getLast(), Siblings.HELD, ClosureReason.SERVICES_CEASED, "");
		Document again = this.siblings.submit(coordinator, address, 422,
				filled(form, DECIDED, "NOT_SUBSTANTIATED", "seen", "NOT_SUBSTANTIATED", "seen"));
		assertThat(again.select(".govuk-error-summary").text()).contains("The child's case is closed");
		assertThat(this.siblings.page(coordinator, address, 200).select("main h2")).hasSize(1);
	}

	/**
	 * The form as it was shown, filled in.
	 * @param typed the outcome and the reasons of each child in turn
	 */
	private static String[] filled(Document form, @Nullable LocalDate on, String... typed) {
		List<String> sent = new ArrayList<>(
				List.of("id", form.select("[name=id]").val(), "version", form.select("[name=version]").val()));
		if (on != null) {
			sent.addAll(List.of("decidedOn.day", "" + on.getDayOfMonth(), "decidedOn.month", "" + on.getMonthValue(),
					"decidedOn.year", "" + on.getYear()));
		}
		for (int child = 0; 2 * child < typed.length; child++) {
			String field = "children[" + child + "].";
			sent.addAll(List.of(field + "id", form.select("[name='" + field + "id']").val(), field + "reasons",
					typed[2 * child + 1]));
			if (!typed[2 * child].isEmpty()) {
				sent.addAll(List.of(field + "outcome", typed[2 * child]));
			}
		}
		return sent.toArray(String[]::new);
	}

}
