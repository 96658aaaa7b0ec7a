package uk.rowan.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.FamilyId;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/**
 * What has ended stays in sight, below what stands, of whoever is in sight.
 */
@RowanTest
class FormerTiesPageTests {

	private static final LocalDate BORN = LocalDate.of(2019, 5, 4);

	private static final String FORMER = "table:has(caption:contains(No longer so)) tbody tr";

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

	private FamilyId family;

	@SuppressWarnings("NullAway.Init")
	FormerTiesPageTests() {
	}

	@BeforeEach
	void aFamily() {
		this.user = Staff.with(Role.SOCIAL_WORKER);
		this.worker = new PeopleBrowser(this.mvc, this.user);
		this.child = this.people.register(this.user, NewPerson.child("Zoë", "Birch", BORN));
		this.mother = this.people.register(this.user, NewPerson.adult("Mary", "Holm", null));
		this.people.relate(this.user, NewRelationship.of(this.mother, RelationshipKind.MOTHER, this.child));
		this.family = this.people.family(this.user, "Birch and Holm");
		this.people.join(this.user, this.family, this.child);
		this.people.join(this.user, this.family, this.mother);
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), this.clock.getZone());
	}

	private String relationship() throws Exception {
		return this.worker.page("/people/" + this.child + "/relationships").select("a[href$=/end]").attr("href");
	}

	private String membership(PersonId person) {
		return "/families/" + this.family + "/members/" + person + "/end";
	}

	private String version(String form) throws Exception {
		return this.worker.page(form).select("input[name=version]").val();
	}

	private String[] ended(String form, String why, LocalDate until) throws Exception {
		return new String[] { "version", version(form), "why", why, "until.day", "" + until.getDayOfMonth(),
				"until.month", "" + until.getMonthValue(), "until.year", "" + until.getYear() };
	}

	private String former(String page) throws Exception {
		return this.worker.page(page).select(FORMER).text();
	}

	private static List<String> standing(Document page) {
		List<String> rows = new ArrayList<>(page.select("tbody tr").eachText());
		rows.removeAll(page.select(FORMER).eachText());
		return rows;
	}

	@Test
	void anEndedRelationshipStandsBelowWithTheDayOnBothPages() throws Exception {
		assertThat(former("/people/" + this.child)).isEmpty();
		String form = relationship();
		this.worker.redirected(form, ended(form, "CHANGED", LocalDate.of(2025, 3, 3)));
		Document page = this.worker.page("/people/" + this.child);
		assertThat(page.select(FORMER).text()).isEqualTo("Mary Holm mother Former since 3 March 2025");
		assertThat(page.select(FORMER + " a").attr("href")).isEqualTo("/people/" + this.mother);
		assertThat(standing(page)).noneMatch((row) -> row.contains("mother"))
			.anyMatch((row) -> row.startsWith("Mary Holm in the same family group"));
		assertThat(former("/people/" + this.mother)).isEqualTo("Zoë Birch child Former since 3 March 2025");
		assertThat(page.select("tbody").last()).isEqualTo(page.select(FORMER).parents().first());
	}

	@Test
	void aMistakeSaysWhoFoundItAndWhen() throws Exception {
		String form = relationship();
		this.worker.redirected(form, ended(form, "MISTAKEN", LocalDate.of(2010, 1, 1)));
		assertThat(former("/people/" + this.child))
			.isEqualTo("Mary Holm mother Recorded by mistake found on " + PeopleWords.day(today()) + " by Sam Example");
	}

	@Test
	void whoLeftAFamilyStaysOnItsPageAndOnTheirs() throws Exception {
		String form = membership(this.mother);
		this.worker.redirected(form, "version", version(form), "why", "CHANGED");
		String unknown = " Former since a day that is not known; recorded on " + PeopleWords.day(today());
		assertThat(former("/families/" + this.family)).isEqualTo("Mary Holm member of the family group" + unknown);
		assertThat(standing(this.worker.page("/families/" + this.family))).hasSize(1)
			.first()
			.asString()
			.contains("Zoë");
		assertThat(former("/people/" + this.mother)).isEqualTo("Birch and Holm member of the family group" + unknown);
		assertThat(former("/people/" + this.child)).isEqualTo("Mary Holm in the same family group" + unknown);
	}

	@Test
	void everyFormerMemberShownIsRemembered() throws Exception {
		String form = membership(this.mother);
		this.worker.redirected(form, ended(form, "CHANGED", today()));
		this.worker.page("/families/" + this.family);
		assertThat(TestDatabase.DATABASE.owner()
			.sql("select act from audit_entry where person_id = :person order by position desc limit 1")
			.param("person", this.mother.value())
			.query(String.class)
			.single()).isEqualTo("people.family-viewed");
	}

	@Test
	void ofSomebodyOutOfReachAFormerTieNamesNobody() throws Exception {
		ActingUser other = Staff.with(Role.SOCIAL_WORKER);
		ActingUser coordinator = Staff.with(Role.COORDINATOR);
		Staff.caseOf(this.child, other);
		end("person_relationship", "other_person_id", this.child, "CHANGED");
		end("family_member", "person_id", this.mother, "CHANGED");
		assertThat(Staff.mayOpen(other, this.mother)).isFalse();
		String closed = new PeopleBrowser(this.mvc, other).page("/people/" + this.child).text()
				+ new PeopleBrowser(this.mvc, other).page("/families/" + this.family).text();
		assertThat(closed).contains("Zoë Birch", "Somebody whose record is not open to you", "mother Former")
			.doesNotContain("Mary", this.mother.toString());
		String open = new PeopleBrowser(this.mvc, coordinator).page("/people/" + this.child).text();
		assertThat(open).contains("Mary Holm mother Former");
		Staff.conflict(coordinator, this.mother);
		PeopleBrowser conflicted = new PeopleBrowser(this.mvc, coordinator);
		for (PersonId closedNow : List.of(this.mother, this.child)) {
			assertThat(conflicted.send(get("/people/" + closedNow)).getStatus()).isEqualTo(404);
		}
	}

	@Test
	void aRestrictedChildIsNotNamedByAFormerTie() throws Exception {
		PersonId brother = this.people.register(ActingUser.SYSTEM, NewPerson.child("Kit", "Birch", BORN));
		this.people.relate(ActingUser.SYSTEM, NewRelationship.of(brother, RelationshipKind.SIBLING, this.child));
		ActingUser other = Staff.with(Role.SOCIAL_WORKER);
		Staff.caseOf(this.child, other);
		end("person_relationship", "person_id", brother, "CHANGED");
		Staff.restrict(Staff.caseOf(brother));
		assertThat(new PeopleBrowser(this.mvc, other).page("/people/" + this.child).text()).contains("Mary")
			.doesNotContain("Kit", "No longer so");
	}

	@Test
	void ofAMotherWhomARestrictionClosesAFormerTieTellsNothing() throws Exception {
		ActingUser other = Staff.with(Role.SOCIAL_WORKER);
		Staff.caseOf(this.child, other);
		end("person_relationship", "other_person_id", this.child, "CHANGED");
		end("family_member", "person_id", this.mother, "MISTAKEN");
		PersonId brother = this.people.register(ActingUser.SYSTEM, NewPerson.child("Kit", "Birch", BORN));
		this.people.relate(ActingUser.SYSTEM, NewRelationship.of(this.mother, RelationshipKind.MOTHER, brother));
		PeopleBrowser browser = new PeopleBrowser(this.mvc, other);
		assertThat(browser.page("/people/" + this.child).text()).contains("Somebody whose record is not open to you");
		Staff.restrict(Staff.caseOf(brother));
		assertThat(browser.page("/people/" + this.child).text()).contains("Zoë Birch")
			.doesNotContain("Somebody", "No longer so");
	}

	@Test
	void aFamilyThatIsClosedNowIsNamedToWhoLeftItButNotToWhomItNeverHeld() throws Exception {
		ActingUser other = Staff.with(Role.SOCIAL_WORKER);
		Staff.caseOf(this.child, other);
		PeopleBrowser browser = new PeopleBrowser(this.mvc, other);
		end("family_member", "person_id", this.child, "CHANGED");
		Document page = browser.page("/people/" + this.child);
		assertThat(page.select(FORMER).text()).startsWith("Birch and Holm member of the family group Former");
		assertThat(page.select(FORMER + " a")).isEmpty();
		TestDatabase.DATABASE.owner()
			.sql("update family_member set ended_why = 'MISTAKEN' where person_id = :person")
			.param("person", this.child.value())
			.update();
		assertThat(browser.page("/people/" + this.child).text()).doesNotContain("Birch and Holm");
	}

	@Test
	void aFamilyThatIsClosedByARestrictionIsNotNamedToWhoLeftIt() throws Exception {
		ActingUser other = Staff.with(Role.SOCIAL_WORKER);
		Staff.caseOf(this.child, other);
		PersonId brother = this.people.register(ActingUser.SYSTEM, NewPerson.child("Kit", "Birch", BORN));
		this.people.join(ActingUser.SYSTEM, this.family, brother);
		end("family_member", "person_id", this.child, "CHANGED");
		PeopleBrowser browser = new PeopleBrowser(this.mvc, other);
		assertThat(browser.page("/people/" + this.child).select(FORMER).text()).contains("Birch and Holm");
		Staff.restrict(Staff.caseOf(brother));
		assertThat(browser.page("/people/" + this.child).text()).contains("Zoë Birch")
			.doesNotContain("Birch and Holm", "No longer so");
	}

	@Test
	void whoLeftBeforeSomebodyJoinedIsNoFormerTieOfTheirs() throws Exception {
		end("family_member", "person_id", this.mother, "CHANGED");
		PersonId aunt = this.people.register(this.user, NewPerson.adult("Ida", "Birch", null));
		this.people.join(this.user, this.family, aunt);
		assertThat(former("/people/" + this.child)).contains("Mary Holm in the same family group");
		assertThat(former("/people/" + aunt)).isEmpty();
		assertThat(former("/families/" + this.family)).contains("Mary Holm member of the family group");
	}

	@Test
	void whoLeftAndCameBackIsNoFormerMember() throws Exception {
		end("family_member", "person_id", this.mother, "CHANGED");
		assertThat(former("/people/" + this.child)).contains("Mary Holm in the same family group");
		this.people.join(this.user, this.family, this.mother);
		for (String page : List.of("/people/" + this.child, "/people/" + this.mother, "/families/" + this.family)) {
			assertThat(former(page)).as(page).isEmpty();
		}
	}

	private static void end(String table, String column, PersonId person, String why) {
		TestDatabase.DATABASE.owner()
			.sql("update " + table + " set ended_at = now(), ended_by = :by, ended_why = :why where " + column
					+ " = :person and ended_at is null")
			.param("by", UUID.randomUUID())
			.param("why", why)
			.param("person", person.value())
			.update();
	}

	@Test
	void theDayMayBeLeftEmptyAndMustBeTrue() throws Exception {
		for (String form : List.of(relationship(), membership(this.child))) {
			Document page = this.worker.page(form);
			assertThat(page.select("fieldset:contains(Since when) input")).hasSize(3)
				.allMatch((input) -> input.val().isEmpty());
			assertThat(page.select("fieldset:contains(Since when) .govuk-hint").text())
				.startsWith("Leave it empty if you do not know");
			Document future = this.worker.rejected(form, ended(form, "CHANGED", today().plusDays(1)));
			assertThat(future.select(".govuk-error-summary__list a").eachAttr("href")).containsExactly("#until");
			assertThat(future.select("input[name='until.day']").val())
				.isEqualTo("" + today().plusDays(1).getDayOfMonth());
			assertThat(future.select("input[value=CHANGED]").hasAttr("checked")).isTrue();
			Document early = this.worker.rejected(form, ended(form, "", BORN.minusDays(1)));
			assertThat(early.select(".govuk-error-summary__list").text()).contains("Choose why",
					"The day must not be before it began");
			Document tooLong = this.worker.rejected(form, ended(form, "X".repeat(21), today()));
			assertThat(tooLong.select(".govuk-error-summary__list li").eachText()).containsExactly("Choose why");
		}
	}

	@Test
	void aRelationshipDoesNotEndBeforeItBegan() throws Exception {
		PersonId partner = this.people.register(this.user, NewPerson.adult("Abe", "Ash", null));
		this.people.relate(this.user, new NewRelationship(partner, RelationshipKind.PARTNER, this.mother, false,
				LocalDate.of(2024, 6, 1), null));
		String form = this.worker.page("/people/" + partner + "/relationships").select("a[href$=/end]").attr("href");
		this.worker.rejected(form, ended(form, "CHANGED", LocalDate.of(2024, 5, 31)));
		this.worker.redirected(form, ended(form, "CHANGED", LocalDate.of(2024, 6, 1)));
		assertThat(former("/people/" + this.mother)).contains("Abe Ash partner Former since 1 June 2024");
	}

	@Test
	void aDayThatIsRecordedAlreadyIsShownAndNoOtherIsTaken() throws Exception {
		String form = partnerUntil(LocalDate.of(2025, 1, 1));
		Document page = this.worker.page(form);
		assertThat(page.select("main").text()).contains("so no longer since 1 January 2025");
		assertThat(page.select("[name^=until]")).isEmpty();
		Document again = this.worker.rejected(form, ended(form, "CHANGED", LocalDate.of(2025, 2, 2)));
		assertThat(again.select(".govuk-error-summary__list a").eachAttr("href")).containsExactly("#until");
		assertThat(again.select(".govuk-error-message").text()).contains("Another day is recorded already");
		assertThat(again.select("input[name='until.month']").val()).isEqualTo("2");
		this.worker.redirected(form, "version", version(form), "why", "CHANGED");
		assertThat(former("/people/" + this.mother)).contains("Abe Ash partner Former since 1 January 2025");
	}

	@Test
	void aDayThatIsStillToComeGivesWayToTheDayOfTheEnd() throws Exception {
		String form = partnerUntil(today().plusYears(1));
		this.worker.redirected(form, ended(form, "CHANGED", LocalDate.of(2025, 2, 2)));
		assertThat(former("/people/" + this.mother)).contains("Abe Ash partner Former since 2 February 2025");
	}

	private String partnerUntil(LocalDate until) throws Exception {
		PersonId partner = this.people.register(this.user, NewPerson.adult("Abe", "Ash", null));
		this.people.relate(this.user, new NewRelationship(partner, RelationshipKind.PARTNER, this.mother, false,
				LocalDate.of(2024, 6, 1), until));
		return this.worker.page("/people/" + partner + "/relationships").select("a[href$=/end]").attr("href");
	}

	@Test
	void noMembershipHasADayOfItsEndWithoutAnEnd() {
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> TestDatabase.DATABASE.owner()
				.sql("update family_member set until_on = current_date where person_id = :person")
				.param("person", this.mother.value())
				.update())
			.withMessageContaining("family_member_mistake_never_ran");
	}

	@Test
	void anAliasKeepsTheDayOfItsEnd() throws Exception {
		String names = "/people/" + this.child + "/names";
		this.worker.redirected(names, "version", version(names), "kind", "ALIAS", "given", "Zed", "why", "CHANGED");
		String form = this.worker.page(names).select("a[href$=/end]").attr("href");
		this.worker.rejected(form, ended(form, "CHANGED", BORN.minusDays(1)));
		this.worker.redirected(form, ended(form, "CHANGED", LocalDate.of(2025, 3, 3)));
		assertThat(this.worker.page("/people/" + this.child).select("tr:contains(Zed)").text()).contains("Former",
				"3 March 2025");
	}

	@Test
	void aMembershipEndsOnceWhoeverElseJoinedMeanwhile() throws Exception {
		String form = membership(this.mother);
		String[] opened = ended(form, "CHANGED", today());
		PersonId aunt = this.people.register(this.user, NewPerson.adult("Ida", "Birch", null));
		this.people.join(this.user, this.family, aunt);
		assertThat(ended(form, "CHANGED", today())).as("the form does not count who belongs to it").isEqualTo(opened);
		this.worker.redirected(form, opened);
		assertThat(this.worker.submit(form, opened).getStatus()).as("sent again").isEqualTo(409);
		PersonId stranger = this.people.register(this.user, NewPerson.adult("Una", "Birch", null));
		String never = "/families/" + this.family + "/members/" + stranger + "/end";
		assertThat(this.worker.submit(never, opened).getStatus()).isEqualTo(404);
	}

}
