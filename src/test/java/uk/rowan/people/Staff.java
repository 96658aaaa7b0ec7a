package uk.rowan.people;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.TestDatabase;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.FamilyId;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;
import uk.rowan.shared.TeamId;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes accounts, cases and the rows of reach between them, as the modules that own them
 * would.
 */
final class Staff {

	private static final JdbcClient OWNER = TestDatabase.DATABASE.owner();

	private Staff() {
	}

	static ActingUser with(Role... roles) {
		AccountId id = AccountId.next();
		OWNER.sql("""
				insert into account (id, version, username, name, email, created_at)
				values (:id, 0, :username, 'Sam Example', 'sam@example.org', now())""")
			.param("id", id.value())
			.param("username", id.toString())
			.update();
		for (Role role : roles) {
			OWNER.sql("insert into account_role (account_id, role) values (:id, :role)")
				.param("id", id.value())
				.param("role", role.name())
				.update();
		}
		return new ActingUser(id, "Sam Example", Set.of(roles), null);
	}

	static CaseId caseOf(PersonId child) {
		CaseId opened = CaseId.next();
		OWNER.sql("insert into reach_case_child (case_id, person_id) values (:case, :child)")
			.param("case", opened.value())
			.param("child", child.value())
			.update();
		return opened;
	}

	static CaseId caseOf(PersonId child, ActingUser allocated) {
		CaseId opened = caseOf(child);
		reach("GRANT", "CASE", opened.value(), allocated, "ALLOCATED");
		return opened;
	}

	static void opened(CaseId opened, ActingUser by) {
		reach("GRANT", "CASE", opened.value(), by, "CREATED");
	}

	/** A manager of the team. */
	static ActingUser leading(TeamId team) {
		ActingUser manager = with(Role.TEAM_MANAGER);
		OWNER.sql("insert into team (id, name) values (:team, :name)")
			.param("team", team.value())
			.param("name", "Team " + team)
			.update();
		OWNER.sql("update account set team_id = :team where id = :id")
			.param("team", team.value())
			.param("id", manager.id().value())
			.update();
		return manager;
	}

	static void toManagersOf(TeamId team, CaseId led) {
		OWNER.sql("""
				insert into reach (id, kind, subject_kind, subject_id, role, team_id, ground, from_at, given_by)
				values (:id, 'GRANT', 'CASE', :case, 'TEAM_MANAGER', :team, 'TEAM', now(), :by)""")
			.param("id", UUID.randomUUID())
			.param("case", led.value())
			.param("team", team.value())
			.param("by", ActingUser.SYSTEM.id().value())
			.update();
	}

	static void endTeam(CaseId led) {
		OWNER.sql("update reach set until_at = now() where subject_id = :case and ground = 'TEAM'")
			.param("case", led.value())
			.update();
	}

	static void allocated(CaseId opened, ActingUser user, Role role) {
		allocated(ActingUser.SYSTEM, opened, user, role);
	}

	static void allocated(ActingUser by, CaseId opened, ActingUser user, Role role) {
		OWNER.sql("""
				insert into reach (id, kind, subject_kind, subject_id, account_id, role, ground, from_at, given_by)
				values (:id, 'GRANT', 'CASE', :case, :account, :role, 'ALLOCATED', now(), :by)""")
			.param("id", UUID.randomUUID())
			.param("case", opened.value())
			.param("account", user.id().value())
			.param("role", role.name())
			.param("by", by.id().value())
			.update();
	}

	static void assigned(CaseId opened, ActingUser user) {
		reach("GRANT", "CASE", opened.value(), user, "ASSIGNED");
	}

	/** Names the account no longer, anywhere. */
	static void unname(ActingUser user) {
		OWNER.sql("update reach set until_at = now() where account_id = :account and ground = 'NAMED'")
			.param("account", user.id().value())
			.update();
	}

	/** Ends what the account was allocated. */
	static void handOver(ActingUser user) {
		OWNER.sql("update reach set until_at = now() where account_id = :account and ground = 'ALLOCATED'")
			.param("account", user.id().value())
			.update();
	}

	/** Ends what anybody was allocated of the child's cases. */
	static void endAllocations(PersonId child) {
		OWNER.sql("""
				update reach set until_at = now() where ground = 'ALLOCATED'
				and subject_id in (select case_id from reach_case_child where person_id = :child)""")
			.param("child", child.value())
			.update();
	}

	static void lift(CaseId restricted) {
		OWNER.sql("update reach set until_at = now() where subject_id = :case and kind = 'RESTRICTION'")
			.param("case", restricted.value())
			.update();
	}

	static void restrict(CaseId restricted) {
		reach("RESTRICTION", "CASE", restricted.value(), null, "RESTRICTION");
	}

	static void name(ActingUser user, CaseId restricted) {
		reach("GRANT", "CASE", restricted.value(), user, "NAMED");
	}

	static void breakGlass(ActingUser user, CaseId ordinary) {
		OWNER.sql("""
				insert into reach (id, kind, subject_kind, subject_id, account_id, ground, reason, from_at, until_at,
					given_by)
				values (:id, 'BREAK_GLASS', 'CASE', :case, :account, 'BREAK_GLASS', 'because', now(),
					now() + interval '1 hour', :account)""")
			.param("id", UUID.randomUUID())
			.param("case", ordinary.value())
			.param("account", user.id().value())
			.update();
	}

	static void conflict(ActingUser user, PersonId person) {
		reach("CONFLICT", "PERSON", person.value(), user, "INTEREST");
	}

	static void leaves(ActingUser user) {
		OWNER.sql("update account set left_at = now() where id = :id").param("id", user.id().value()).update();
	}

	static boolean mayOpen(ActingUser user, PersonId person) {
		return open("people_open_person", "person_id", user, person.value());
	}

	static void inTheUnit(CaseId opened) {
		OWNER.sql("""
				insert into reach (id, kind, subject_kind, subject_id, role, ground, reason, from_at, given_by)
				values (:id, 'GRANT', 'CASE', :case, 'COORDINATOR', 'UNIT', '', now(), :by)""")
			.param("id", UUID.randomUUID())
			.param("case", opened.value())
			.param("by", ActingUser.SYSTEM.id().value())
			.update();
	}

	static boolean mayChange(ActingUser user, PersonId person) {
		return open("people_changeable_person", "person_id", user, person.value());
	}

	static boolean mayChangeFamily(ActingUser user, FamilyId family) {
		return open("people_changeable_family", "family_id", user, family.value());
	}

	static boolean mayOpen(ActingUser user, CaseId aCase) {
		return open("reach_open_case", "case_id", user, aCase.value());
	}

	static boolean mayOpenFamily(ActingUser user, UUID family) {
		return open("people_open_family", "family_id", user, family);
	}

	static boolean mayKnowAddresses(ActingUser user, PersonId person) {
		return OWNER.sql("""
				select coalesce(bool_and(exists (
					select from people_open_address o where o.address_id = a.id and o.account_id = :account)), false)
				from person_address a where a.person_id = :person""")
			.param("account", user.id().value())
			.param("person", person.value())
			.query(Boolean.class)
			.single();
	}

	private static boolean open(String view, String column, ActingUser user, UUID subject) {
		return OWNER
			.sql("select exists (select from " + view + " where account_id = :account and " + column + " = :subject)")
			.param("account", user.id().value())
			.param("subject", subject)
			.query(Boolean.class)
			.single();
	}

	private static void reach(String kind, String subjectKind, UUID subject, @Nullable ActingUser user, String ground) {
		OWNER.sql("""
				insert into reach (id, kind, subject_kind, subject_id, account_id, ground, reason, from_at, given_by,
					declaration_id)
				values (:id, :kind, :subjectKind, :subject, :account, :ground, 'because', now(), :by, :declaration)""")
			.param("id", UUID.randomUUID())
			.param("kind", kind)
			.param("subjectKind", subjectKind)
			.param("subject", subject)
			.param("account", (user != null) ? user.id().value() : null)
			.param("ground", ground)
			.param("by", ActingUser.SYSTEM.id().value())
			.param("declaration", kind.equals("CONFLICT") ? UUID.randomUUID() : null, java.sql.Types.OTHER)
			.update();
	}

}
