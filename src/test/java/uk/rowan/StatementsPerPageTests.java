package uk.rowan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.rowan.casefile.CaseFiles;
import uk.rowan.casefile.NewCase;
import uk.rowan.casefile.ReferralSource;
import uk.rowan.people.NewPerson;
import uk.rowan.people.People;
import uk.rowan.reach.Grant;
import uk.rowan.reach.Ground;
import uk.rowan.reach.Reach;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Ids;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How many statements each page may send, written down in
 * {@code statements-per-page.csv}; a longer list sends no more of them. A page without a
 * row fails.
 */
@RowanTest
class StatementsPerPageTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Handlers handlers;

	@Test
	void noPageSendsMoreThanItsRowSays() throws Exception {
		Household household = new Household(this.context).furnished();
		Desk desk = new Desk(this.mvc, household.colleague(null, Role.values()));
		Map<String, Integer> few = new LinkedHashMap<>();
		for (Handlers.Endpoint page : pages()) {
			few.put(page.toString(), statements(desk, address(household, page)));
		}
		Files.writeString(Path.of("target", "statements-per-page.csv"),
				"page,statements\n"
						+ String.join("\n",
								few.entrySet().stream().map((one) -> one.getKey() + "," + one.getValue()).toList())
						+ "\n");
		Map<String, Integer> most = most();
		assertThat(most.keySet()).containsExactlyInAnyOrderElementsOf(few.keySet());
		few.forEach((page, count) -> assertThat(count).as(page).isLessThanOrEqualTo(most.get(page)));
	}

	@Test
	void moreRowsSendNoMore() throws Exception {
		Map<String, Integer> most = most();
		Household household = new Household(this.context).furnished();
		Desk desk = new Desk(this.mvc, household.colleague(null, Role.values()));
		new Enrichment(this.context, household).add();
		Map<String, Integer> more = new LinkedHashMap<>();
		for (Handlers.Endpoint page : pages()) {
			int sent = statements(desk, address(household, page));
			if (sent > Objects.requireNonNull(most.get(page.toString()))) {
				more.put(page.toString(), sent);
			}
		}
		assertThat(more).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(Role.class)
	void noRoleHasAPageSendMore(Role role) throws Exception {
		Map<String, Integer> most = most();
		Household household = new Household(this.context).furnished();
		Desk desk = new Desk(this.mvc, household.colleague(null, role));
		for (Handlers.Endpoint page : pages()) {
			if (Handlers.served(page).contains(role) || page.forTheWorld()) {
				assertThat(statements(desk, address(household, page))).as(page.toString())
					.isLessThanOrEqualTo(most.get(page.toString()));
			}
		}
	}

	private List<Handlers.Endpoint> pages() {
		return this.handlers.all().stream().filter((endpoint) -> !endpoint.changes()).toList();
	}

	private static String address(Household household, Handlers.Endpoint page) {
		String known = household.address(page.path());
		return (known != null) ? known : page.with(Ids.next().toString());
	}

	@Test
	void aListOfCasesSendsNoMoreForMoreCases() throws Exception {
		Desk desk = new Desk(this.mvc, Household.colleague(this.context, null, Role.SOCIAL_WORKER));
		List<Integer> counts = new ArrayList<>();
		int rows = 0;
		for (int wanted : new int[] { 1, 10, 25 }) {
			for (; rows < wanted; rows++) {
				caseFor(desk.user());
			}
			assertThat(desk.open("/cases").page().select("main tbody tr")).hasSize(wanted);
			counts.add(statements(desk, "/cases"));
		}
		assertThat(counts).containsOnly(counts.getFirst());
	}

	@Test
	void aListOfPeopleSendsNoMoreForMorePeople() throws Exception {
		Desk desk = new Desk(this.mvc, Household.colleague(this.context, null, Role.COORDINATOR));
		String name = "Quillby" + Ids.next().toString().substring(28).replaceAll("[0-9]", "x");
		List<Integer> counts = new ArrayList<>();
		int rows = 0;
		for (int wanted : new int[] { 1, 10, 25 }) {
			for (; rows < wanted; rows++) {
				this.context.getBean(People.class)
					.register(ActingUser.SYSTEM, NewPerson.child("Ada", name, Household.BORN.plusDays(rows)));
			}
			String results = desk.submit("/people", Map.of("name", List.of(name))).location();
			assertThat(desk.open(results).page().select("main tbody tr")).hasSize(wanted);
			counts.add(statements(desk, results));
		}
		assertThat(counts).containsOnly(counts.getFirst());
	}

	private void caseFor(ActingUser user) {
		PersonId child = this.context.getBean(People.class)
			.register(ActingUser.SYSTEM, NewPerson.child("Ada", "Hazel", Household.BORN));
		CaseId opened = this.context.getBean(CaseFiles.class)
			.open(ActingUser.SYSTEM,
					new NewCase(CaseId.next(), child, LocalDate.of(2026, 3, 2), ReferralSource.SCHOOL, "neglect"));
		this.context.getBean(Reach.class)
			.grant(ActingUser.SYSTEM, new Grant(opened, user.id(), null, null, Ground.ALLOCATED));
	}

	/**
	 * Settings that have changed are read anew once, by whoever comes first: the least of
	 * two.
	 */
	private static int statements(Desk desk, String address) throws Exception {
		int least = Integer.MAX_VALUE;
		for (int time = 0; time < 2; time++) {
			Statements sent = Statements.during(() -> desk.open(address));
			least = Math.min(least, (int) sent.texts().stream().filter(StatementsPerPageTests::isOfThePage).count());
		}
		return least;
	}

	/**
	 * Not of the session that, in some runs, the way in which tests sign in begins with
	 * each request.
	 */
	private static boolean isOfThePage(String sql) {
		return !sql.contains("SPRING_SESSION");
	}

	private static Map<String, Integer> most() throws IOException {
		Map<String, Integer> most = new LinkedHashMap<>();
		new ClassPathResource("statements-per-page.csv").getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.skip(1)
			.map((line) -> line.split(",", 2))
			.forEach((row) -> most.put(row[0], Integer.parseInt(row[1])));
		return most;
	}

}
