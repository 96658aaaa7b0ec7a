package uk.rowan.access;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.Visit;
import uk.rowan.casefile.Unit;
import uk.rowan.people.NewPerson;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;
import uk.rowan.shared.TeamId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@RowanTest
@Import({ Unit.class, Visit.class })
class InterestDeclarationTests {

	private static final Random RANDOM = new Random();

	private final Unit unit;

	private final Visit visit;

	private final TransactionTemplate transaction;

	private final String given = letters("Ada");

	private final ActingUser worker;

	private final ActingUser colleague;

	private final ActingUser manager;

	@Autowired
	InterestDeclarationTests(Unit unit, Visit visit, PlatformTransactionManager transactions) {
		this.unit = unit;
		this.visit = visit;
		this.transaction = new TransactionTemplate(transactions);
		this.worker = unit.colleague(Role.COORDINATOR);
		this.colleague = unit.colleague(Role.COORDINATOR);
		this.manager = unit.colleague(Role.TEAM_MANAGER);
	}

	@Test
	void endingOneDeclarationLeavesAnotherClosing() throws Exception {
		CaseId id = this.unit.caseOf(this.unit.child(this.given));
		declare(this.given + " Hazel", "a neighbour");
		declare(this.given + " Hazel", "a pupil");
		end("a neighbour");
		this.visit.page(this.worker, "/cases/" + id, 404);
		end("a pupil");
		this.visit.page(this.worker, "/cases/" + id, 200);
	}

	@Test
	void twoNamesOfOnePersonAreTwoDeclarationsThoughTheReasonIsTheSame() throws Exception {
		String called = letters("Addie");
		CaseId id = this.unit.caseOf(this.unit.people()
			.register(ActingUser.SYSTEM, NewPerson.child(this.given, "Hazel", Unit.BORN).called(called)));
		declare(this.given + " Hazel", "a neighbour");
		declare(called + " Hazel", "a neighbour");
		end("a neighbour");
		this.visit.page(this.worker, "/cases/" + id, 404);
		end("a neighbour");
		this.visit.page(this.worker, "/cases/" + id, 200);
	}

	@Test
	void theSameDeclarationSentTwiceIsOneAndMayBeMadeAgainOnceEnded() throws Exception {
		CaseId id = this.unit.caseOf(this.unit.child(this.given));
		for (int round = 0; round < 2; round++) {
			declare(this.given + " Hazel", "a neighbour");
			declare(this.given + " Hazel", "a neighbour");
			assertThat(this.visit.page(this.worker, "/interests", 200).select("tbody tr")).hasSize(1);
			this.visit.page(this.worker, "/cases/" + id, 404);
			end("a neighbour");
			this.visit.page(this.worker, "/cases/" + id, 200);
		}
	}

	@Test
	void aRegistrationWaitsForADeclarationUnderWay() throws Exception {
		CompletableFuture<CaseId> registered = this.transaction.execute((status) -> {
			declareUnchecked();
			return started(() -> this.unit.caseOf(this.unit.child(this.given)));
		});
		this.visit.page(this.worker, "/cases/" + registered.get(30, TimeUnit.SECONDS), 404);
	}

	@Test
	void aDeclarationWaitsForARegistrationUnderWay() throws Exception {
		CaseId[] id = new CaseId[1];
		CompletableFuture<CaseId> declared = this.transaction.execute((status) -> {
			id[0] = this.unit.caseOf(this.unit.child(this.given));
			return started(() -> {
				declareUnchecked();
				return id[0];
			});
		});
		this.visit.page(this.worker, "/cases/" + declared.get(30, TimeUnit.SECONDS), 404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ada", "- -", "Ada Ada", "" })
	void aNameMustBeTypedWhole(String name) throws Exception {
		Document again = this.visit.submit(this.worker, "/interests/new", 422, typed(name, "a neighbour"));
		assertThat(again.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#name");
	}

	@ParameterizedTest
	@CsvSource({ "Ann Mary, Ann Family", "Ann Mary, Family Ann", "Ann Mary, Family Ann Mary", "Ann, Ann Mary Family",
			"Ann-Mary, ann mary family", "Þóra, Thora Family", "Ann, Mrs Ann Family (my niece)" })
	void namesLeftOutOrTurnedRoundStillMeanThePerson(String given, String declared) throws Exception {
		String family = letters("Family");
		PersonId child = this.unit.people().register(ActingUser.SYSTEM, NewPerson.child(given, family, Unit.BORN));
		CaseId id = this.unit.caseOf(child);
		declare(declared.replaceAll("(?i)family", family), "a neighbour");
		this.visit.page(this.worker, "/cases/" + id, 404);
		this.visit.page(this.colleague, "/cases/" + id, 200);
	}

	@Test
	void anAdultWithoutADateOfBirthMayBeTheOneWhoWasMeant() throws Exception {
		PersonId later = this.unit.people().register(ActingUser.SYSTEM, NewPerson.adult(this.given, "Hazel", null));
		declare(this.given + " Hazel", "an uncle");
		PersonId sooner = this.unit.people().register(ActingUser.SYSTEM, NewPerson.adult(this.given, "Hazel", null));
		this.visit.page(this.worker, "/people/" + later, 404);
		this.visit.page(this.worker, "/people/" + sooner, 404);
		this.visit.page(this.colleague, "/people/" + sooner, 200);
	}

	@Test
	void aSecondRecordOfThePersonClosesToo() throws Exception {
		PersonId child = this.unit.child(this.given);
		this.visit.submit(this.worker, "/interests/new", 303, "person", child.toString(), "relation", "a niece");
		this.visit.page(this.worker, "/people/" + child, 404);
		PersonId again = this.unit.child(this.given);
		this.visit.page(this.worker, "/people/" + again, 404);
		this.visit.page(this.colleague, "/people/" + again, 200);
	}

	@Test
	void whatSomebodyIsCalledCountsAsTheName() throws Exception {
		String called = letters("Addie");
		CaseId id = this.unit.caseOf(this.unit.people()
			.register(ActingUser.SYSTEM, NewPerson.child(this.given, "Hazel", Unit.BORN).called(called)));
		declare(called + " Hazel", "a neighbour");
		this.visit.page(this.worker, "/cases/" + id, 404);
	}

	@Test
	void aNameRecordedByMistakeCountsForNothingAndAFormerNameCounts() throws Exception {
		PersonId mistaken = this.unit.child(this.given);
		CaseId mistakenly = this.unit.caseOf(mistaken);
		PersonId former = this.unit.child(letters("Eva"));
		CaseId formerly = this.unit.caseOf(former);
		name(mistaken, "FULL", letters("Bo"), "", "MISTAKEN");
		name(former, "FULL", this.given, "", "CHANGED");
		name(former, "FULL", letters("Cy"), "", "CHANGED");
		declare(this.given + " Hazel", "a neighbour");
		name(mistaken, "ALIAS", letters("Di"), "", "CHANGED");
		this.visit.page(this.worker, "/cases/" + mistakenly, 200);
		this.visit.page(this.worker, "/cases/" + formerly, 404);
	}

	@Test
	void aLaterNameClosesTheRecord() throws Exception {
		PersonId child = this.unit.child(letters("Bo"));
		CaseId id = this.unit.caseOf(child);
		declare(this.given + " Hazel", "a neighbour");
		this.visit.page(this.worker, "/cases/" + id, 200);
		name(child, "FULL", this.given, "", "CHANGED");
		this.visit.page(this.worker, "/cases/" + id, 404);
	}

	@Test
	void aLaterKnownAsClosesTheRecord() throws Exception {
		PersonId child = this.unit.child(letters("Bo"));
		CaseId id = this.unit.caseOf(child);
		declare(this.given + " Hazel", "a neighbour");
		name(child, "FULL", letters("Bo"), this.given, "CHANGED");
		this.visit.page(this.worker, "/cases/" + id, 404);
	}

	@Test
	void aBirthClosesTheRecord() throws Exception {
		PersonId child = this.unit.people()
			.register(ActingUser.SYSTEM, NewPerson.unborn("Hazel", LocalDate.of(2019, 5, 1)));
		CaseId id = this.unit.caseOf(child);
		declare(this.given + " Hazel", "a neighbour");
		this.visit.page(this.worker, "/cases/" + id, 200);
		this.visit.submit(this.colleague, "/people/" + child + "/birth", 303, "version", version(child, "birth"),
				"born.day", "4", "born.month", "5", "born.year", "2019", "sex", "F", "given", this.given, "family",
				"Hazel", "knownAs", "");
		this.visit.page(this.worker, "/cases/" + id, 404);
	}

	@Test
	void whatFollowsIsRowansDoingAndStaysTheDeclarersWord() throws Exception {
		declare(this.given + " Hazel", "a neighbour");
		ActingUser typist = this.unit.colleague(Role.SOCIAL_WORKER);
		PersonId child = this.unit.people().register(typist, NewPerson.child(this.given, "Hazel", Unit.BORN));
		assertThat(TestDatabase.DATABASE.owner()
			.sql("select given_by from reach_interest where person_id = :child and account_id = :account")
			.param("child", child.value())
			.param("account", this.worker.id().value())
			.query(UUID.class)
			.single()).isEqualTo(this.worker.id().value());
		assertThat(actor(child, "reach.interest-followed")).isEqualTo(ActingUser.SYSTEM.id().value());
	}

	@Test
	void theEndStandsInTheRecordsAuditAndTheStandInInNone() throws Exception {
		PersonId child = this.unit.child(this.given);
		declare(this.given + " Hazel", "a neighbour");
		end("a neighbour");
		assertThat(actor(child, "reach.interest-declared")).isEqualTo(this.worker.id().value());
		assertThat(actor(child, "reach.interest-ended")).isEqualTo(this.manager.id().value());
		assertThat(TestDatabase.DATABASE.owner()
			.sql("""
					select count(*) from audit_entry e join reach r on r.id = e.subject_id
					where r.account_id = :account and e.act like 'reach.interest%' and e.person_id is distinct from :child
					and e.person_id is not null""")
			.param("account", this.worker.id().value())
			.param("child", child.value())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void theStandInCannotBeMadeFromTheNameAlone() throws Exception {
		declare(this.given + " Hazel", "a neighbour");
		String plain = this.given.toLowerCase(Locale.ROOT) + " hazel " + Unit.BORN;
		assertThat(TestDatabase.DATABASE.owner()
			.sql("select subject_id from reach where account_id = :account and subject_kind = 'STAND_IN'")
			.param("account", this.worker.id().value())
			.query(UUID.class)
			.list()).hasSize(2)
			.doesNotContain(UUID.nameUUIDFromBytes(plain.getBytes(StandardCharsets.UTF_8)))
			.allMatch((standIn) -> standIn.version() == 8);
	}

	@Test
	void managersSeeTheirTeamsDeclarationsAndTheLookIsRemembered() throws Exception {
		TeamId team = this.unit.team();
		TeamId other = this.unit.team();
		ActingUser member = this.unit.colleague(team, Role.SOCIAL_WORKER);
		ActingUser colleagues = this.unit.colleague(other, Role.SOCIAL_WORKER);
		ActingUser one = this.unit.colleague(team, Role.TEAM_MANAGER);
		ActingUser two = this.unit.colleague(other, Role.TEAM_MANAGER);
		this.visit.submit(member, "/interests/new", 303, typed(this.given + " Hazel", "a cousin"));
		this.visit.submit(colleagues, "/interests/new", 303, typed(this.given + " Hazel", "a neighbour"));
		assertThat(this.visit.page(one, "/interests", 200).select("tbody tr").text()).contains("a cousin " + this.given)
			.doesNotContain("a neighbour " + this.given);
		assertThat(this.visit.page(two, "/interests", 200).select("tbody tr").text())
			.contains("a neighbour " + this.given)
			.doesNotContain("a cousin " + this.given);
		this.visit.page(member, "/interests", 200);
		assertThat(looks(one)).isEqualTo(1);
		assertThat(looks(member)).isZero();
	}

	@Test
	void aManagersOwnDeclarationIsEndedByTheManagerOfAnotherTeam() throws Exception {
		ActingUser alone = this.unit.colleague(this.unit.team(), Role.TEAM_MANAGER);
		ActingUser other = this.unit.colleague(this.unit.team(), Role.TEAM_MANAGER);
		this.visit.submit(alone, "/interests/new", 303, typed(this.given + " Hazel", "a friend"));
		String row = "tbody tr:contains(a friend " + this.given + ")";
		assertThat(this.visit.page(alone, "/interests", 200).select(row + " a")).isEmpty();
		String end = this.visit.page(other, "/interests", 200).select(row + " a").attr("href");
		this.visit.submit(alone, end, 404, "reason", "my own");
		this.visit.submit(other, end, 303, "reason", "a mix-up");
		assertThat(this.visit.page(alone, "/interests", 200).select(row)).isEmpty();
	}

	@Test
	void administratorsSeeNobodysPrivateTies() throws Exception {
		ActingUser admin = this.unit.colleague(Role.ADMIN);
		declare(this.given + " Hazel", "a neighbour");
		Document list = this.visit.page(admin, "/interests", 200);
		assertThat(list.select("tbody tr")).isEmpty();
		assertThat(this.visit.page(admin, "/interests/new", 200).select("[name=account]")).isEmpty();
		String end = this.visit.page(this.manager, "/interests", 200)
			.select("tbody tr:contains(a neighbour " + this.given + ") a")
			.attr("href");
		this.visit.page(admin, end, 403);
	}

	private void declare(String name, String relation) throws Exception {
		this.visit.submit(this.worker, "/interests/new", 303, typed(name, relation));
	}

	private void declareUnchecked() {
		try {
			declare(this.given + " Hazel", "a neighbour");
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String[] typed(String name, String relation) {
		return new String[] { "name", name, "born.day", "4", "born.month", "5", "born.year", "2019", "relation",
				relation + " " + this.given };
	}

	private void end(String relation) throws Exception {
		String end = this.visit.page(this.manager, "/interests", 200)
			.select("tbody tr:contains(" + relation + " " + this.given + ") a")
			.attr("href");
		this.visit.submit(this.manager, end, 303, "reason", "a mix-up");
	}

	private void name(PersonId person, String kind, String newGiven, String knownAs, String why) throws Exception {
		this.visit.submit(this.colleague, "/people/" + person + "/names", 303, "version", version(person, "names"),
				"kind", kind, "given", newGiven, "family", "Hazel", "knownAs", knownAs, "why", why);
	}

	private String version(PersonId person, String page) throws Exception {
		return this.visit.page(this.colleague, "/people/" + person + "/" + page, 200)
			.select("input[name=version]")
			.val();
	}

	/** Gives it time to finish, if nothing holds it up. */
	private static CompletableFuture<CaseId> started(java.util.function.Supplier<CaseId> work) {
		CompletableFuture<CaseId> under = CompletableFuture.supplyAsync(work);
		try {
			under.get(2, TimeUnit.SECONDS);
		}
		catch (TimeoutException ex) {
			return under;
		}
		catch (InterruptedException | java.util.concurrent.ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
		return under;
	}

	private static UUID actor(PersonId person, String act) {
		return TestDatabase.DATABASE.owner()
			.sql("select actor_id from audit_entry where person_id = :person and act = :act")
			.param("person", person.value())
			.param("act", act)
			.query(UUID.class)
			.single();
	}

	private static int looks(ActingUser user) {
		return TestDatabase.DATABASE.owner()
			.sql("select count(*) from audit_entry where actor_id = :user and act = 'casefile.interests-listed'")
			.param("user", user.id().value())
			.query(Integer.class)
			.single();
	}

	private static String letters(String start) {
		StringBuilder name = new StringBuilder(start);
		RANDOM.ints(12, 'a', 'z' + 1).forEach(name::appendCodePoint);
		return name.toString();
	}

}
