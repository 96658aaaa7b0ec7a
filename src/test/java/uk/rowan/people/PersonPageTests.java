package uk.rowan.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.Statements;
import uk.rowan.TestDatabase;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.FamilyId;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

@RowanTest
class PersonPageTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	@Autowired
	private Clock clock;

	private ActingUser user;

	private PeopleBrowser worker;

	private PersonId child;

	private PersonId mother;

	@SuppressWarnings("NullAway.Init")
	PersonPageTests() {
	}

	@BeforeEach
	void aChildAndTheMother() {
		this.user = Staff.with(Role.SOCIAL_WORKER);
		this.worker = new PeopleBrowser(this.mvc, this.user);
		this.child = this.people.register(this.user, NewPerson.child("Zoë", "Birch", LocalDate.of(2019, 5, 4)));
		this.mother = this.people.register(this.user, NewPerson.adult("Mary", "Birch", null));
		this.people.relate(this.user,
				NewRelationship.of(this.mother, RelationshipKind.MOTHER, this.child).withParentalResponsibility());
	}

	private String at(String page) {
		return "/people/" + this.child + page;
	}

	private String version() throws Exception {
		return this.worker.page(at("/names")).select("input[name=version]").val();
	}

	@Test
	void thePageShowsTheChildUnderTheIdentityBar() throws Exception {
		Document page = this.worker.page(at(""));
		assertThat(page.select(".moj-identity-bar").text()).contains("Zoë Birch", "born 4 May 2019");
		assertThat(page.select("h1 bdi").text()).isEqualTo("Zoë Birch");
		assertThat(page.select("tr:contains(Mary Birch) td").eachText()).anyMatch((cell) -> cell.startsWith("mother"))
			.contains("Holds it for this person");
		assertThat(this.worker.page("/people/" + this.mother).select("tr:contains(Zoë Birch)").text()).contains("child",
				"This person holds it for them");
	}

	@Test
	void aRelativeOfTheSameFamilyGroupIsListedOnce() throws Exception {
		PersonId aunt = this.people.register(this.user, NewPerson.adult("Ida", "Birch", LocalDate.of(1980, 2, 3)));
		for (String name : new String[] { "Birch", "Birch and Holm" }) {
			FamilyId family = this.people.family(this.user, name);
			for (PersonId member : new PersonId[] { this.child, this.mother, aunt }) {
				this.people.join(this.user, family, member);
			}
		}
		Document page = this.worker.page(at(""));
		assertThat(page.select("tr:contains(Mary Birch)")).hasSize(1);
		assertThat(page.select("tr:contains(Mary Birch) td").text()).startsWith("mother");
		assertThat(page.select("tr:contains(Ida Birch)")).hasSize(1);
		assertThat(page.select("a[href^=/families/]:contains(Birch)")).hasSize(2);
	}

	@Test
	void everyViewLeavesAnEntry() throws Exception {
		this.worker.page(at(""));
		assertThat(TestDatabase.DATABASE.owner()
			.sql("select act from audit_entry where person_id = :child and actor_id = :user order by position desc limit 1")
			.param("child", this.child.value())
			.param("user", this.user.id().value())
			.query(String.class)
			.single()).isEqualTo("people.person-viewed");
	}

	@Test
	void absentAndOutOfReachAreTheSamePage() throws Exception {
		PeopleBrowser stranger = new PeopleBrowser(this.mvc, Staff.with(Role.SOCIAL_WORKER));
		for (String page : new String[] { "", "/names", "/addresses", "/relationships", "/nhs-number", "/death",
				"/birth", "/unborn" }) {
			MockHttpServletResponse closed = stranger.send(get(at(page)));
			MockHttpServletResponse absent = stranger.send(get("/people/" + PersonId.next() + page));
			MockHttpServletResponse malformed = stranger.send(get("/people/1" + page));
			assertThat(closed.getStatus()).as(page).isEqualTo(404);
			assertThat(malformed.getStatus()).as(page).isEqualTo(404);
			assertThat(body(closed)).as(page).isEqualTo(body(absent)).isEqualTo(body(malformed));
			assertThat(closed.getContentAsString()).doesNotContain("Birch");
		}
	}

	private static String body(MockHttpServletResponse answer) throws Exception {
		return org.jsoup.Jsoup.parse(answer.getContentAsString()).select("main").text();
	}

	@Test
	void rolesWithoutPeoplePagesAreRefused() throws Exception {
		for (Role role : new Role[] { Role.ADMIN, Role.DPO, Role.RECORDS_MANAGER, Role.CALDICOTT }) {
			PeopleBrowser other = new PeopleBrowser(this.mvc, Staff.with(role));
			assertThat(other.send(get(at(""))).getStatus()).as(role.name()).isEqualTo(403);
			assertThat(other.send(get("/people")).getStatus()).as(role.name()).isEqualTo(403);
		}
		PeopleBrowser chair = new PeopleBrowser(this.mvc, Staff.with(Role.CHAIR));
		assertThat(chair.send(get(at("/names"))).getStatus()).isEqualTo(403);
	}

	@Test
	void aPageTakesFewStatements() throws Exception {
		Statements sent = Statements.during(() -> this.worker.page(at("")));
		assertThat(sent.texts()
			.stream()
			.filter((sql) -> sql.contains("person") && !sql.contains("audit_entry") && !sql.contains("case_file")))
			.hasSize(5);
	}

	@Test
	void aConfidentialAddressIsShownOnlyOnDemandAndThatIsRemembered() throws Exception {
		this.people.addAddress(this.user, this.child,
				NewAddress.of("7 Refuge Row", "Hideford", "SK3 0RF", null).inConfidence());
		Document page = this.worker.page(at(""));
		assertThat(page.html()).doesNotContain("Refuge Row", "Hideford", "SK3 0RF");
		String show = page.select("form[action$=/disclosure]").attr("action");
		MockHttpServletResponse shown = this.worker.submit(show);
		assertThat(shown.getContentAsString()).contains("7 Refuge Row", "SK3 0RF");
		assertThat(shown.getHeader("Cache-Control")).contains("no-store");
		PeopleBrowser stranger = new PeopleBrowser(this.mvc, Staff.with(Role.SOCIAL_WORKER));
		assertThat(stranger.submit(show).getStatus()).isEqualTo(404);
		assertThat(TestDatabase.DATABASE.owner()
			.sql("select count(*) from audit_entry where person_id = :child and act = 'people.address-disclosed'")
			.param("child", this.child.value())
			.query(Long.class)
			.single()).isEqualTo(1);
	}

	@Test
	void anAddressIsEndedOnlyOnThePersonWhoseItIs() throws Exception {
		PersonId other = this.people.register(ActingUser.SYSTEM,
				NewPerson.adult("Dan", "Elm", LocalDate.of(1980, 1, 1)));
		this.people.addAddress(ActingUser.SYSTEM, other, NewAddress.of("1 High Street", "", "", null));
		this.people.addAddress(ActingUser.SYSTEM, this.child, NewAddress.of("2 High Street", "", "", null));
		String own = this.worker.page(at("/addresses")).select("a[href$=/end]").attr("href");
		assertThat(this.worker.page(own).text()).contains("2 High Street");
		UUID foreign = TestDatabase.DATABASE.owner()
			.sql("select id from person_address where person_id = :person")
			.param("person", other.value())
			.query(UUID.class)
			.single();
		assertThat(this.worker.send(get(at("/addresses/" + foreign + "/end"))).getStatus()).isEqualTo(404);
	}

	@Test
	void theRecordedLastDayOfAnAddressIsShownAndNoOtherIsTaken() throws Exception {
		this.worker.redirected(at("/addresses"), "version", version(), "lines", "2 High Street", "from.day", "1",
				"from.month", "6", "from.year", "2024", "until.day", "1", "until.month", "1", "until.year", "2025");
		String form = this.worker.page(at("/addresses")).select("a[href$=/end]").attr("href");
		Document page = this.worker.page(form);
		assertThat(page.select("main").text()).contains("lived there until 1 January 2025");
		assertThat(page.select("[name^=until]")).isEmpty();
		Document again = this.worker.rejected(form, "version", version(), "why", "CHANGED", "until.day", "2",
				"until.month", "2", "until.year", "2025");
		assertThat(again.select(".govuk-error-summary__list a").eachAttr("href")).containsExactly("#until");
		assertThat(again.select("input[name='until.month']").val()).isEqualTo("2");
		this.worker.redirected(form, "version", version(), "why", "CHANGED");
		assertThat(this.worker.page(at("")).select("tr:contains(High Street)").text()).contains("1 January 2025",
				"Former");
	}

	@Test
	void anAddressDoesNotEndBeforeItBegan() throws Exception {
		this.worker.redirected(at("/addresses"), "version", version(), "lines", "2 High Street", "from.day", "1",
				"from.month", "6", "from.year", "2024");
		String form = this.worker.page(at("/addresses")).select("a[href$=/end]").attr("href");
		Document again = this.worker.rejected(form, "version", version(), "why", "CHANGED", "until.day", "31",
				"until.month", "5", "until.year", "2024");
		assertThat(again.select(".govuk-error-message").text()).contains("must not be before the first");
		this.worker.redirected(form, "version", version(), "why", "CHANGED", "until.day", "1", "until.month", "6",
				"until.year", "2024");
	}

	@Test
	void aFamilyGroupIsMadeOnlyAroundSomebodyWhoIsOpenWithoutIt() throws Exception {
		ActingUser other = Staff.with(Role.SOCIAL_WORKER);
		Staff.caseOf(this.child, other);
		PeopleBrowser browser = new PeopleBrowser(this.mvc, other);
		String link = "main a[href^=/families/new]";
		assertThat(browser.page("/people/" + this.mother).select(link)).isEmpty();
		assertThat(browser.send(get("/families/new?person=" + this.mother)).getStatus()).isEqualTo(404);
		FamilyId closed = FamilyId.next();
		assertThat(browser
			.submit("/families/new", "id", closed.toString(), "person", this.mother.toString(), "name", "Birch")
			.getStatus()).isEqualTo(404);
		assertThat(TestDatabase.DATABASE.owner()
			.sql("select count(*) from family where id = :id")
			.param("id", closed.value())
			.query(Long.class)
			.single()).isZero();
		String form = browser.page("/people/" + this.child).select(link).attr("href");
		String id = browser.page(form).select("input[name=id]").val();
		String made = browser.redirected("/families/new", "id", id, "person", this.child.toString(), "name", "Birch");
		assertThat(made).isEqualTo("/families/" + id);
		assertThat(browser.page(made).text()).contains("Zoë Birch");
	}

	@Test
	void aNewFullNameMakesTheOldOneAFormerName() throws Exception {
		assertThat(this.worker.redirected(at("/names"), "version", version(), "kind", "FULL", "given", "سارة", "family",
				"Ash", "why", "CHANGED"))
			.isEqualTo(at(""));
		Document page = this.worker.page(at(""));
		assertThat(page.select("h1 bdi").text()).isEqualTo("سارة Ash");
		assertThat(page.select("tr:contains(Zoë Birch)").text()).contains("Former");
	}

	@Test
	void aFormOpenedBeforeAColleaguesChangeChangesNothing() throws Exception {
		String opened = version();
		this.worker.redirected(at("/addresses"), "version", opened, "lines", "1 High Street", "postcode", "sk30rf");
		assertThat(this.worker.submit(at("/names"), "version", opened, "kind", "FULL", "given", "X", "why", "CHANGED")
			.getStatus()).isEqualTo(409);
		assertThat(this.worker.page(at("")).text()).contains("SK3 0RF").contains("Zoë Birch");
	}

	@Test
	void aWrongPostcodeIsRefusedAndEverythingTypedIsKept() throws Exception {
		Document again = this.worker.rejected(at("/addresses"), "version", version(), "lines", "", "town", "Rowanford",
				"postcode", "SK3 ORF", "from.day", "31", "from.month", "2", "from.year", "2020");
		assertThat(again.select(".govuk-error-summary__list a").eachAttr("href")).containsExactly("#lines", "#postcode",
				"#from");
		assertThat(again.select("input[name=postcode]").val()).isEqualTo("SK3 ORF");
		assertThat(again.select("input[name='from.day']").val()).isEqualTo("31");
	}

	@Test
	void birthMakesAChildOfTheSameRecord() throws Exception {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), this.clock.getZone());
		PersonId unborn = this.people.register(this.user, NewPerson.unborn("Birch", today.plusDays(10)));
		String birth = "/people/" + unborn + "/birth";
		Document form = this.worker.page(birth);
		assertThat(form.select("input[name=given]").val()).isEqualTo("Baby");
		LocalDate tomorrow = today.plusDays(1);
		Document again = this.worker.rejected(birth, "version", "0", "given", "Ivy", "family", "Birch", "born.day",
				"" + tomorrow.getDayOfMonth(), "born.month", "" + tomorrow.getMonthValue(), "born.year",
				"" + tomorrow.getYear());
		assertThat(again.select(".govuk-error-summary__list a").eachAttr("href")).containsExactly("#born", "#sex");
		this.worker.redirected(birth, "version", "0", "given", "Ivy", "family", "Birch", "sex", "F", "born.day",
				"" + today.getDayOfMonth(), "born.month", "" + today.getMonthValue(), "born.year",
				"" + today.getYear());
		assertThat(this.people.summary(this.user, unborn)).get()
			.extracting(PersonSummary::name, PersonSummary::kind, PersonSummary::born)
			.containsExactly("Ivy Birch", PersonKind.CHILD, today);
		assertThat(this.worker.send(get(birth)).getStatus()).isEqualTo(409);
	}

	@Test
	void deathBeforeBirthIsRefused() throws Exception {
		Document again = this.worker.rejected(at("/death"), "version", "0", "died.day", "3", "died.month", "5",
				"died.year", "2019");
		assertThat(again.select(".govuk-error-message").text()).contains("must not be before the date of birth");
		this.worker.redirected(at("/death"), "version", version(), "died.day", "4", "died.month", "5", "died.year",
				"2019");
		assertThat(this.worker.page(at("")).select(".moj-identity-bar").text()).contains("died 4 May 2019");
	}

	@Test
	void thoseToChooseFromAreToldApartByBirthAndNhsNumber() throws Exception {
		String unique = "Quill" + System.nanoTime();
		this.people.register(this.user,
				NewPerson.child("Abe", unique, LocalDate.of(2018, 9, 1)).withNhsNumber("9990000131"));
		this.people.register(this.user, NewPerson.adult("Bo", unique, null));
		FamilyId family = this.people.family(this.user, unique);
		this.people.join(this.user, family, this.child);
		for (String form : new String[] { at("/relationships"), "/families/" + family + "/members" }) {
			String answer = this.worker.submit(form, "version", version(), "find", unique, "act", "find")
				.getContentAsString();
			assertThat(org.jsoup.Jsoup.parse(answer).select(".govuk-radios__hint").eachText())
				.contains("born 1 September 2018, NHS number 999 000 0131", "date of birth not known");
		}
	}

	@Test
	void aRelationshipIsRecordedWithSomebodyFoundByName() throws Exception {
		String unique = "Quill" + System.nanoTime();
		PersonId father = this.people.register(this.user, NewPerson.adult("Abe", unique, null));
		MockHttpServletResponse found = this.worker.submit(at("/relationships"), "version", version(), "find", unique,
				"act", "find");
		assertThat(found.getContentAsString()).contains("value=\"" + father + "\"");
		this.worker.rejected(at("/relationships"), "version", version(), "other", father.toString(), "kind", "COUSIN",
				"responsibility", "yes");
		this.worker.redirected(at("/relationships"), "version", version(), "other", father.toString(), "kind", "FATHER",
				"responsibility", "yes");
		assertThat(this.worker.page(at("")).select("tr:contains(" + unique + ")").text()).contains("father");
	}

}
