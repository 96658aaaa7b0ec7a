package uk.rowan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.rowan.account.Accounts;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Ids;
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
 * Who may do what with a record, by role and by what they have to do with the case,
 * written down in {@code relation-matrix.csv} from the design's words. What is allowed
 * leaves an entry that names the record; what is refused looks like what does not exist.
 */
@RowanTest
class RelationMatrixTests {

	/** By a page that is open, whose look is remembered. */
	private static final Set<String> ASKED_AGAIN_AND_AGAIN = Set.of("GET /conferences/{id}/live/changes",
			"GET /conferences/{id}/live/key");

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

	@Test
	void everyHandlerOfARecordHasItsRow() {
		assertThat(endpoints().stream().map(Handlers.Endpoint::toString)).hasSizeGreaterThan(30)
			.containsExactlyInAnyOrderElementsOf(this.expected.handlers());
	}

	@ParameterizedTest
	@EnumSource(Relation.class)
	void whoMayAndWhoMayNot(Relation relation) throws Exception {
		TeamId team = this.context.getBean(Accounts.class).team("Team " + Ids.next());
		Household household = new Household(this.context);
		household.naming("/people/{mother}", household.child.toString())
			.naming("/people/{person}/names/{name}", Ids.next().toString());
		Map<Role, ActingUser> users = new EnumMap<>(Role.class);
		for (Role role : Role.values()) {
			users.put(role, household.colleague(team, role));
		}
		relation.arrange(this.context, household, team, users.values());
		try {
			for (Handlers.Endpoint endpoint : endpoints()) {
				isAsExpected(relation, endpoint, household, users);
			}
		}
		finally {
			relation.undo(this.context, household, Objects.requireNonNull(users.get(Role.ADMIN)));
		}
	}

	private void isAsExpected(Relation relation, Handlers.Endpoint endpoint, Household household,
			Map<Role, ActingUser> users) {
		Set<Role> may = this.expected.may(endpoint, relation);
		for (Role role : Role.values()) {
			ActingUser user = Objects.requireNonNull(users.get(role));
			String what = endpoint + " for " + role + " (" + relation + ")";
			if (!Handlers.served(endpoint).contains(role)) {
				assertThat(may).as(what).doesNotContain(role);
			}
			else if (may.contains(role)) {
				isAllowed(what, endpoint, household, user);
			}
			else {
				isRefused(what, endpoint, household, user);
			}
		}
	}

	private void isAllowed(String what, Handlers.Endpoint endpoint, Household household, ActingUser user) {
		// Whatever the form did is undone, so that the next finds the same.
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			status.setRollbackOnly();
			Desk.Answer answer = answer(endpoint, user, Objects.requireNonNull(household.address(endpoint.path())));
			assertThat(answer.status()).as(what).isLessThan(500).isNotIn(403, 405);
			if (!endpoint.path().contains("names/{name}")) {
				assertThat(answer.status()).as(what).isNotEqualTo(404);
			}
			if ((answer.status() == 200 || answer.status() == 422)
					&& !ASKED_AGAIN_AND_AGAIN.contains(endpoint.toString())) {
				assertThat(entries(household, user)).as(what + " leaves an entry").isPositive();
			}
		});
	}

	private void isRefused(String what, Handlers.Endpoint endpoint, Household household, ActingUser user) {
		Desk.Answer answer = answer(endpoint, user, Objects.requireNonNull(household.address(endpoint.path())));
		Desk.Answer absent = answer(endpoint, user, endpoint.with(Ids.next().toString()));
		assertThat(answer.status()).as(what).isEqualTo(404);
		assertThat(answer.body()).as(what)
			.doesNotContain(Household.SECRET, Household.GIVEN, household.caseId.toString());
		assertThat(answer.words()).as(what).isEqualTo(absent.words());
		assertThat(answer.body().length()).as(what).isEqualTo(absent.body().length());
	}

	private Desk.Answer answer(Handlers.Endpoint endpoint, ActingUser user, String address) {
		Desk desk = new Desk(this.mvc, user);
		try {
			return endpoint.changes() ? desk.submit(address, Map.of("version", List.of("0"))) : desk.open(address);
		}
		catch (Exception ex) {
			throw new AssertionError(address, ex);
		}
	}

	private long entries(Household household, ActingUser user) {
		List<UUID> persons = List.of(household.child.value(), household.mother.value());
		return this.database.sql("""
				select count(*) from audit_entry
				where actor_id = :user and (case_id = :case or person_id in (:persons))""")
			.param("user", user.id().value())
			.param("case", household.caseId.value())
			.param("persons", persons)
			.query(Long.class)
			.single();
	}

	private List<Handlers.Endpoint> endpoints() {
		return RelationMatrix.endpoints(this.handlers);
	}

}
