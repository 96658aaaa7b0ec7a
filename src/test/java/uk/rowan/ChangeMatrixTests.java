package uk.rowan;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.rowan.account.Accounts;
import uk.rowan.people.NewPerson;
import uk.rowan.people.People;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Ids;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;
import uk.rowan.shared.TeamId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may change a record: every form of a case, a person or a family, filled in as
 * somebody would who may, is sent by every role in every relation. It is carried out
 * where {@code relation-matrix.csv} says so; anywhere else nothing at all has changed.
 */
@RowanTest
class ChangeMatrixTests {

	/** What the household's record is not ready for: it says so, to those who may. */
	private static final Map<String, String> NOT_NOW = Map.of("POST /cases/{id}/reopening",
			"Somebody changed this before you", "POST /cases/{id}/restriction/ending",
			"The case is not restricted: there is nothing to lift", "POST /plans/{id}/review",
			"A conference is asked for already about one of these children", "POST /conferences/{id}/live/earlier",
			"Nothing was typed in a conference before this one", "POST /conferences/{id}/distribution/emails",
			"No e-mail is ready");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Handlers handlers;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private JdbcClient database;

	private final RelationMatrix expected = RelationMatrix.read();

	@ParameterizedTest
	@EnumSource(Relation.class)
	void whoMayChangesItAndNobodyElse(Relation relation) throws Exception {
		TeamId team = this.context.getBean(Accounts.class).team("Team " + Ids.next());
		Household household = household();
		Map<Handlers.Endpoint, Map<String, List<String>>> forms = forms(household);
		Map<Role, ActingUser> users = new EnumMap<>(Role.class);
		for (Role role : Role.values()) {
			users.put(role, household.colleague(team, role));
		}
		relation.arrange(this.context, household, team, users.values());
		try {
			refused(relation, household, users, forms);
			allowed(relation, household, users);
		}
		finally {
			relation.undo(this.context, household, Objects.requireNonNull(users.get(Role.ADMIN)));
		}
	}

	private Household household() {
		Household household = new Household(this.context).furnished();
		People people = this.context.getBean(People.class);
		PersonId unborn = people.register(ActingUser.SYSTEM,
				NewPerson.unborn(Household.SECRET, LocalDate.of(2026, 11, 1)));
		people.join(ActingUser.SYSTEM, household.family, unborn);
		household.choices.put("POST /plans/{id}/review children", household.caseId.toString());
		household.choices.put("POST /plans/{id}/review id", uk.rowan.shared.MeetingId.next().toString());
		return household.naming("/people/{mother}", household.child.toString())
			.naming("/people/{person}/birth", unborn.toString())
			.naming("/plans/{id}/review",
					java.util.Objects.requireNonNull(household.address("/plans/{id}")).substring(7))
			.naming("/cases/{id}/reopening", household.caseId.toString());
	}

	/** As somebody fills them in who may do everything, before anything is arranged. */
	private Map<Handlers.Endpoint, Map<String, List<String>>> forms(Household household) throws Exception {
		Desk desk = new Desk(this.mvc, household.colleague(null, Role.values()));
		Map<Handlers.Endpoint, Map<String, List<String>>> forms = new LinkedHashMap<>();
		for (Handlers.Endpoint endpoint : RelationMatrix.endpoints(this.handlers)) {
			if (endpoint.changes()) {
				forms.put(endpoint, FilledForm.asked(desk, endpoint, household).values());
			}
		}
		return forms;
	}

	private void refused(Relation relation, Household household, Map<Role, ActingUser> users,
			Map<Handlers.Endpoint, Map<String, List<String>>> forms) throws Exception {
		try (Tables tables = new Tables()) {
			Map<String, String> before = tables.held();
			for (Map.Entry<Handlers.Endpoint, Map<String, List<String>>> form : forms.entrySet()) {
				Handlers.Endpoint endpoint = form.getKey();
				for (Role role : Role.values()) {
					if (Handlers.served(endpoint).contains(role)
							&& !this.expected.may(endpoint, relation).contains(role)) {
						ActingUser user = Objects.requireNonNull(users.get(role));
						Desk.Answer answer = new Desk(this.mvc, user).submit(address(household, endpoint),
								form.getValue());
						assertThat(answer.status()).as("%s for %s (%s)", endpoint, role, relation).isEqualTo(404);
						assertThat(changes(user)).as("%s for %s (%s)", endpoint, role, relation).isZero();
					}
				}
			}
			assertThat(tables.held()).as("after all that was refused (%s)", relation).isEqualTo(before);
		}
	}

	private void allowed(Relation relation, Household household, Map<Role, ActingUser> users) throws Exception {
		for (Handlers.Endpoint endpoint : RelationMatrix.endpoints(this.handlers)) {
			List<Role> may = this.expected.may(endpoint, relation).stream().sorted().toList();
			if (!endpoint.changes() || may.isEmpty()) {
				continue;
			}
			// What is done is undone, so that the next finds the same, and may send the
			// same.
			Desk first = new Desk(this.mvc, Objects.requireNonNull(users.get(may.getFirst())));
			FilledForm form = FilledForm.asked(first, endpoint, household);
			for (Role role : may) {
				String what = "%s for %s (%s)".formatted(endpoint, role, relation);
				ActingUser user = Objects.requireNonNull(users.get(role));
				new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
					status.setRollbackOnly();
					Map<String, List<String>> typed = new LinkedHashMap<>(form.values());
					choose(typed, household, user, users);
					if (relation == Relation.NAMED) {
						// Nobody else may chair a conference about the child.
						String chair = Objects.requireNonNull(users.get(Role.CHAIR)).id().toString();
						typed.computeIfPresent("chair", (field, chosen) -> endpoint.path().startsWith("/conferences/")
								? List.of(chair) : chosen);
					}
					isCarriedOut(what, endpoint, user, address(household, endpoint), typed);
				});
			}
		}
	}

	private void isCarriedOut(String what, Handlers.Endpoint endpoint, ActingUser user, String address,
			Map<String, List<String>> typed) {
		int before = changes(user);
		Desk.Answer answer;
		try {
			answer = new Desk(this.mvc, user).submit(address, typed);
		}
		catch (Exception ex) {
			throw new AssertionError(what, ex);
		}
		String notNow = NOT_NOW.get(endpoint.toString());
		if (notNow != null && (answer.status() == 409 || answer.status() == 422)) {
			assertThat(answer.words()).as(what).contains(notNow);
		}
		else {
			assertThat(answer.carriedOut()).as("%s answered %d %s", what, answer.status(), answer.words()).isTrue();
			assertThat(changes(user)).as(what + " leaves an entry").isGreaterThan(before);
		}
	}

	/** Whom a form names: somebody whom its writer may choose. */
	private void choose(Map<String, List<String>> form, Household household, ActingUser user,
			Map<Role, ActingUser> users) {
		form.replace("worker", List.of(Objects.requireNonNull(users.get(Role.SOCIAL_WORKER)).id().toString()));
		form.replace("staying",
				Stream.concat(allocated(household),
						Role.casework().stream().map((role) -> Objects.requireNonNull(users.get(role)).id().toString()))
					.toList());
		form.replace("without", List.of());
		form.replace("number", List.of("999 123 4578"));
		if (form.containsKey("other")) {
			PersonId known = this.context.getBean(People.class)
				.register(user, NewPerson.adult("Dee", Household.SECRET, null));
			form.put("other", List.of(known.toString()));
			form.put("act", List.of(""));
		}
	}

	private Stream<String> allocated(Household household) {
		return this.database
			.sql("select account_id::text from case_allocation where case_id = :case and until_at is null")
			.param("case", household.caseId.value())
			.query(String.class)
			.list()
			.stream()
			.map(Objects::requireNonNull);
	}

	private static String address(Household household, Handlers.Endpoint endpoint) {
		return Objects.requireNonNull(household.address(endpoint.path()), endpoint::toString);
	}

	/** What was done and not only looked at. */
	private int changes(ActingUser user) {
		return this.database.sql("""
				select count(*) from audit_entry where actor_id = :user and act !~ '-(viewed|shown|listed|searched)$'
				and act <> 'reach.glass-broken'""").param("user", user.id().value()).query(Integer.class).single();
	}

}
