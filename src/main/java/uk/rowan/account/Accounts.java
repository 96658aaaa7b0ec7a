package uk.rowan.account;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;
import uk.rowan.shared.TeamId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The members of staff, as other modules ask for them.
 */
@Service
public class Accounts {

	private final JdbcClient database;

	private final Opening opening;

	private final Teams teams;

	Accounts(JdbcClient database, Opening opening, Teams teams) {
		this.database = database;
		this.opening = opening;
		this.teams = teams;
	}

	/**
	 * Who the account is at this moment, with the roles held now: one statement.
	 * @return empty when there is no such account or the person has left
	 */
	public Optional<ActingUser> acting(AccountId id) {
		return this.database.sql("""
				select a.id, a.name, a.team_id,
					(select string_agg(r.role, ',') from account_role r where r.account_id = a.id) as roles
				from account a where a.id = :id and a.left_at is null""")
			.param("id", id.value())
			.query((row, number) -> new ActingUser(id, row.getString("name"), Roles.named(row.getString("roles")),
					team(row.getObject("team_id", UUID.class))))
			.optional();
	}

	/**
	 * The names of accounts, leavers included.
	 */
	public Map<AccountId, String> names(Collection<AccountId> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		return this.database.sql("select id, name from account where id in (:ids)")
			.param("ids", ids.stream().map(AccountId::value).distinct().toList())
			.query((row, number) -> Map.entry(new AccountId(row.getObject("id", UUID.class)), row.getString("name")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/**
	 * Who holds the role now, by name.
	 */
	public List<StaffMember> holding(Role role) {
		return this.database.sql("""
				select a.id, a.name, a.team_id from account a
				join account_active_role r on r.account_id = a.id and r.role = :role
				order by a.name, a.id""")
			.param("role", role.name())
			.query((row, number) -> new StaffMember(new AccountId(row.getObject("id", UUID.class)),
					row.getString("name"), team(row.getObject("team_id", UUID.class))))
			.list();
	}

	/**
	 * Everybody who holds one of the roles now, by name, with all the roles that they
	 * hold: one statement.
	 */
	public Map<StaffMember, Set<Role>> holdingAnyOf(Collection<Role> roles) {
		Map<StaffMember, Set<Role>> found = new LinkedHashMap<>();
		this.database.sql("""
				select a.id, a.name, a.team_id, string_agg(r.role, ',') as roles
				from account a join account_active_role r on r.account_id = a.id
				group by a.id, a.name, a.team_id
				having bool_or(r.role in (:roles))
				order by a.name, a.id""").param("roles", roles.stream().map(Role::name).toList()).query((row) -> {
			found.put(new StaffMember(new AccountId(row.getObject("id", UUID.class)), row.getString("name"),
					team(row.getObject("team_id", UUID.class))), Roles.named(row.getString("roles")));
		});
		return found;
	}

	/**
	 * Opens an account.
	 * @throws org.springframework.dao.DataIntegrityViolationException when the username
	 * is taken
	 */
	public ActingUser create(ActingUser by, NewAccount asked) {
		return this.opening.open(by, asked);
	}

	/**
	 * The team of that name; it is set up when there is none yet.
	 */
	public TeamId team(String name) {
		return this.teams.named(ActingUser.SYSTEM, name);
	}

	/**
	 * What each team is called.
	 */
	public Map<TeamId, String> teams() {
		return this.database.sql("select id, name from team")
			.query((row, number) -> Map.entry(new TeamId(row.getObject("id", UUID.class)), row.getString("name")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static @Nullable TeamId team(@Nullable UUID id) {
		return (id != null) ? new TeamId(id) : null;
	}

}
