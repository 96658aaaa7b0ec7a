package uk.rowan.people;

import java.time.LocalDate;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

@RowanTest
class PersonSearchPageTests {

	private static final LocalDate BIRTHDAY = LocalDate.of(2019, 5, 4);

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	@Autowired
	private PersonSearches searches;

	private ActingUser user;

	private final String unique = "Zoltán" + Long.toString(System.nanoTime(), 36);

	@SuppressWarnings("NullAway.Init")
	PersonSearchPageTests() {
	}

	@BeforeEach
	void aManager() {
		this.user = Staff.with(Role.TEAM_MANAGER);
	}

	private PeopleBrowser manager() {
		return new PeopleBrowser(this.mvc, this.user);
	}

	private Document search(PeopleBrowser browser, String... fields) throws Exception {
		String results = browser.redirected("/people", fields);
		assertThat(results).startsWith("/people/searches/").doesNotContain(this.unique);
		return browser.page(results);
	}

	@Test
	void aChildIsFoundByWordsInAnyOrderWithoutAccentsAndCase() throws Exception {
		PersonId child = this.people.register(this.user, NewPerson.child("Zoë May", this.unique, BIRTHDAY));
		String typed = this.unique.toUpperCase(java.util.Locale.ROOT).replace("Á", "a") + "  zoe";
		Document page = search(manager(), "name", typed);
		assertThat(page.select("tbody a").eachAttr("href")).containsExactly("/people/" + child);
		assertThat(page.select("tbody td").eachText()).contains("Child", "4 May 2019");
	}

	@Test
	void everyPageOfResultsIsRemembered() throws Exception {
		String results = manager().redirected("/people", "name", this.unique);
		manager().page(results);
		manager().page(results + "?page=2");
		assertThat(TestDatabase.DATABASE.owner()
			.sql("select codes from audit_entry where act = 'people.people-listed' and subject_id = cast(:id as uuid)")
			.param("id", results.substring(results.lastIndexOf('/') + 1))
			.query(String.class)
			.list()).hasSize(2);
	}

	@Test
	void aChildIsFoundByBirthdayAndName() throws Exception {
		this.people.register(this.user, NewPerson.child("Ada", this.unique, BIRTHDAY));
		PersonId twin = this.people.register(this.user, NewPerson.child("Bea", this.unique, BIRTHDAY.plusDays(1)));
		Document page = search(manager(), "name", this.unique, "born.day", "5", "born.month", "5", "born.year", "2019");
		assertThat(page.select("tbody a").eachAttr("href")).containsExactly("/people/" + twin);
	}

	@Test
	void daysAndNumbersAreShownAsPeopleReadThem() throws Exception {
		this.people.register(this.user, NewPerson.child("Ada", this.unique, BIRTHDAY).withNhsNumber("9990000158"));
		Document page = search(manager(), "nhsNumber", "9990000158", "born.day", "4", "born.month", "5", "born.year",
				"2019");
		assertThat(page.select("main p:contains(searched)").text())
			.isEqualTo("You searched for: 4 May 2019 999 000 0158");
		assertThat(page.select("tbody td[data-label=NHS number]").eachText()).containsExactly("999 000 0158");
	}

	@Test
	void whoIsOutOfReachIsNotFoundByAnyRoute() throws Exception {
		this.people.register(ActingUser.SYSTEM,
				NewPerson.child("Ada", this.unique, BIRTHDAY).withNhsNumber("9990000042"));
		assertThat(search(manager(), "name", this.unique).select("tbody a")).isEmpty();
		Document page = search(manager(), "nhsNumber", "999 000 0042");
		assertThat(page.select("tbody a")).isEmpty();
		assertThat(page.select(".rowan-empty").text()).contains("Nobody whose record is open to you");
		assertThat(page.select("a[href=/break-glass], a[href=/people/new]")).hasSize(2);
	}

	@Test
	void aSearchBelongsToTheSearcherForADay() throws Exception {
		String results = manager().redirected("/people", "name", this.unique);
		PeopleBrowser other = new PeopleBrowser(this.mvc, Staff.with(Role.TEAM_MANAGER));
		assertThat(other.send(get(results)).getStatus()).isEqualTo(404);
		this.searches.forget();
		manager().page(results);
		TestDatabase.DATABASE.owner()
			.sql("update person_search set asked_at = asked_at - interval '25 hours' where account_id = :user")
			.param("user", this.user.id().value())
			.update();
		this.searches.forget();
		assertThat(manager().send(get(results)).getStatus()).isEqualTo(404);
	}

	@Test
	void everyMistakeIsShownAtOnce() throws Exception {
		assertThat(manager().rejected("/people").select(".govuk-error-summary__list a").text())
			.isEqualTo("Enter a name, a date of birth or an NHS number");
		Document page = manager().rejected("/people", "name", "!!", "born.day", "30", "born.month", "2", "born.year",
				"2019", "nhsNumber", "9434765918");
		assertThat(page.select(".govuk-error-summary__list a").eachAttr("href")).containsExactly("#name", "#born",
				"#nhsNumber");
		assertThat(page.select("input[name=nhsNumber]").val()).isEqualTo("9434765918");
	}

	@Test
	void aMegabyteInANameIsRefusedAndKept() throws Exception {
		String long1 = "a".repeat(1_000_000);
		assertThat(manager().rejected("/people", "name", long1).select("input[name=name]").val()).hasSize(1_000_000);
	}

}
