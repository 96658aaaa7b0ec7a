package uk.rowan.people;

import java.time.LocalDate;
import java.util.List;

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
class RegistrationPageTests {

	private static final LocalDate BIRTHDAY = LocalDate.of(2019, 5, 4);

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	private ActingUser user;

	private final String unique = "Vale" + Long.toString(System.nanoTime(), 36);

	@SuppressWarnings("NullAway.Init")
	RegistrationPageTests() {
	}

	@BeforeEach
	void aWorker() {
		this.user = Staff.with(Role.SOCIAL_WORKER);
	}

	private PeopleBrowser worker() {
		return new PeopleBrowser(this.mvc, this.user);
	}

	private String[] child(String id, String... more) {
		String[] fields = { "id", id, "kind", "CHILD", "given", "Ada", "family", this.unique, "born.day", "4",
				"born.month", "5", "born.year", "2019" };
		return java.util.stream.Stream.of(fields, more).flatMap(java.util.Arrays::stream).toArray(String[]::new);
	}

	private long listings(PersonId shown) {
		return TestDatabase.DATABASE.owner()
			.sql("""
					select count(*) from audit_entry
					where act = 'people.people-listed' and person_id = :person and actor_id = :actor""")
			.param("person", shown.value())
			.param("actor", this.user.id().value())
			.query(Long.class)
			.single();
	}

	@Test
	void aChildIsRegisteredOnceHoweverOftenTheFormIsSent() throws Exception {
		String id = worker().page("/people/new").select("input[name=id]").val();
		assertThat(worker().redirected("/people/new", child(id))).isEqualTo("/people/" + id);
		assertThat(worker().redirected("/people/new", child(id))).isEqualTo("/people/" + id);
		assertThat(worker().page("/people/" + id).select("h1").text()).isEqualTo("Ada " + this.unique);
	}

	@Test
	void anIdentityThatIsSomebodyElsesIsNotFound() throws Exception {
		PersonId taken = this.people.register(ActingUser.SYSTEM, NewPerson.child("Ben", "Oak", BIRTHDAY));
		assertThat(worker().submit("/people/new", child(taken.toString())).getStatus()).isEqualTo(404);
		assertThat(worker().submit("/people/new", child("1")).getStatus()).isEqualTo(404);
	}

	@Test
	void everyMistakeIsShownAtOnceAndKept() throws Exception {
		Document page = worker().rejected("/people/new", "id", PersonId.next().toString(), "kind", "CHILD", "given",
				"A".repeat(101), "family", "B\u0007", "expected.day", "1", "nhsNumber", "0000000000");
		assertThat(page.select(".govuk-error-summary__list a").eachAttr("href")).containsExactly("#given", "#family",
				"#born", "#expected", "#nhsNumber");
		assertThat(page.select("input[name=given]").val()).hasSize(101);
		assertThat(page.select("input[name=kind][value=CHILD]").hasAttr("checked")).isTrue();
	}

	@Test
	void whoIsAlikeWithinReachIsShownFirst() throws Exception {
		PersonId first = this.people.register(this.user, NewPerson.child("ADA", this.unique, BIRTHDAY));
		String id = PersonId.next().toString();
		Document page = worker().rejected("/people/new", child(id));
		assertThat(page.select(".rowan-alike a").eachAttr("href")).containsExactly("/people/" + first);
		assertThat(page.select(".govuk-error-summary__list a").eachAttr("href")).containsExactly("#different");
		assertThat(listings(first)).isEqualTo(1);
		assertThat(page.select("#different").attr("aria-describedby")).isEqualTo("different-error");
		assertThat(page.select("#different-error").text()).contains("tick that this is somebody else");
		assertThat(worker().redirected("/people/new", child(id, "different", "yes"))).isEqualTo("/people/" + id);
	}

	@Test
	void likenessToARecordOutOfReachGivesTheTypistNoHintAndTellsTheRecordsOfficer() throws Exception {
		String number = "9990000034";
		PersonId hidden = this.people.register(ActingUser.SYSTEM,
				NewPerson.child("Ada", this.unique, BIRTHDAY).withNhsNumber(number));
		Staff.restrict(Staff.caseOf(hidden));
		String id = PersonId.next().toString();
		assertThat(worker().redirected("/people/new", child(id, "nhsNumber", number))).isEqualTo("/people/" + id);
		assertThat(worker().page("/people/" + id).text()).contains("999 000 0034");
		PeopleBrowser officer = new PeopleBrowser(this.mvc, Staff.with(Role.RECORDS_MANAGER));
		Document queue = officer.page("/people/likenesses?sort=found&dir=desc");
		assertThat(queue.select("tr:contains(" + hidden + ")").eachText()).hasSize(2)
			.allMatch((line) -> line.contains(id));
		assertThat(queue.text()).doesNotContain(this.unique, number, "999 000 0034");
		officer.redirected(queue.select("tr:contains(" + hidden + ") form").attr("action"));
		assertThat(officer.page("/people/likenesses?sort=found&dir=desc").select("tr:contains(" + hidden + ")"))
			.hasSize(1);
		assertThat(worker().send(get("/people/likenesses")).getStatus()).isEqualTo(403);
		for (PersonId concerned : List.of(hidden, PersonId.parse(id).orElseThrow())) {
			assertThat(entries("people.likeness-reported", concerned, ActingUser.SYSTEM)).isEqualTo(2);
			assertThat(entries("people.likeness-reported", concerned, this.user)).isZero();
			assertThat(entries("people.likeness-settled", concerned, officer.user())).isEqualTo(1);
		}
	}

	private static long entries(String act, PersonId person, ActingUser by) {
		return TestDatabase.DATABASE.owner()
			.sql("select count(*) from audit_entry where act = :act and person_id = :person and actor_id = :by")
			.param("act", act)
			.param("person", person.value())
			.param("by", by.id().value())
			.query(Long.class)
			.single();
	}

	@Test
	void aNumberHeldByAPersonWithinReachIsRefused() throws Exception {
		PersonId holder = this.people.register(this.user,
				NewPerson.child("Ben", this.unique, BIRTHDAY).withNhsNumber("9990000050"));
		Document page = worker().rejected("/people/new",
				child(PersonId.next().toString(), "nhsNumber", "999 000 0050"));
		assertThat(page.select("#nhsNumber-error").text()).contains("Ben " + this.unique);
		assertThat(listings(holder)).isEqualTo(1);
	}

	@Test
	void anUnbornChildIsProposedTheMothersName() throws Exception {
		PersonId mother = this.people.register(this.user, NewPerson.adult("Mary", this.unique, null));
		Document page = worker().page("/people/" + mother + "/unborn");
		assertThat(page.select("input[name=given]").val()).isEqualTo("Baby");
		assertThat(page.select("input[name=family]").val()).isEqualTo(this.unique);
	}

	@Test
	void aFamilyIsMadeGrownAndLeft() throws Exception {
		PersonId mother = this.people.register(this.user, NewPerson.adult("Mary", this.unique, null));
		PersonId child = this.people.register(this.user, NewPerson.child("Ada", this.unique, BIRTHDAY));
		Document form = worker().page("/families/new?person=" + mother);
		String[] made = { "id", form.select("input[name=id]").val(), "person", mother.toString(), "name", this.unique };
		String family = worker().redirected("/families/new", made);
		assertThat(worker().redirected("/families/new", made)).isEqualTo(family);
		assertThat(worker().submit(family + "/members", "find", this.unique, "act", "find").getContentAsString())
			.contains("value=\"" + child + "\"");
		worker().rejected(family + "/members", "other", "nobody");
		worker().redirected(family + "/members", "other", child.toString());
		assertThat(worker().page(family).select("tbody th a").eachText()).containsExactly("Ada " + this.unique,
				"Mary " + this.unique);
		String end = family + "/members/" + child + "/end";
		worker().rejected(end, "version", "0", "why", "");
		assertThat(worker().page(end).select("main").text()).contains("Remove from the family group?")
			.contains("Ada " + this.unique);
		String version = worker().page(end).select("input[name=version]").val();
		worker().redirected(end, "version", version, "why", "MISTAKEN");
		assertThat(worker().page(family).select("tr:not(:contains(Recorded by mistake)) th a").eachText())
			.containsExactly("Mary " + this.unique);
		PeopleBrowser stranger = new PeopleBrowser(this.mvc, Staff.with(Role.SOCIAL_WORKER));
		assertThat(stranger.send(get(family)).getStatus()).isEqualTo(404);
		assertThat(stranger.submit(family + "/members", "other", child.toString()).getStatus()).isEqualTo(404);
	}

	@Test
	void anAuditEntryNamesNobody() throws Exception {
		String id = PersonId.next().toString();
		worker().redirected("/people/new", child(id));
		assertThat(TestDatabase.DATABASE.owner()
			.sql("select act || codes from audit_entry where person_id = cast(:id as uuid)")
			.param("id", id)
			.query(String.class)
			.list()).anyMatch((entry) -> entry.startsWith("people.person-registered"))
			.noneMatch((entry) -> entry.contains(this.unique));
	}

}
