package uk.rowan.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.Role;
import uk.rowan.web.ListQuery;
import uk.rowan.web.Listing;
import uk.rowan.web.NotFound;
import uk.rowan.web.Option;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Accounts and teams as the administrator's pages show them.
 */
@Service
class AccountDirectory {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

	private static final Map<String, String> COLUMNS = Map.of("name", "lower(a.name), a.id", "username", "a.username",
			"team", "lower(t.name), lower(a.name), a.id");

	private static final String ROWS = """
			select a.id, a.version, a.name, a.username, a.email, a.team_id, a.created_at, a.left_at,
				a.password_hash is not null as can_sign_in, t.name as team,
				(select string_agg(r.role, ',') from account_role r where r.account_id = a.id) as roles
			from account a left join team t on t.id = a.team_id
			""";

	private static final int MOST_FOUND = 100;

	private final JdbcClient database;

	private final Clock clock;

	AccountDirectory(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	Listing<AccountRow> list(ListQuery query) {
		List<AccountRow> rows = this.database
			.sql(ROWS + query.orderBy(COLUMNS, "name") + " limit :limit offset :offset")
			.param("limit", query.limit())
			.param("offset", query.offset())
			.query((row, number) -> row(row))
			.list();
		return new Listing<>(rows, query, this.database.sql("select count(*) from account").query(Long.class).single());
	}

	/**
	 * Those whose name, username or address has the text in it, at most a hundred.
	 */
	List<AccountRow> search(String text) {
		String pattern = "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
		return this.database
			.sql(ROWS + "where lower(a.name) like :text or a.username like :text or lower(a.email) like :text "
					+ "order by lower(a.name), a.id limit :limit")
			.param("text", pattern)
			.param("limit", MOST_FOUND)
			.query((row, number) -> row(row))
			.list();
	}

	/**
	 * One account.
	 * @throws NotFound when there is none
	 */
	AccountPage account(AccountId id) {
		return this.database.sql(ROWS + "where a.id = :id")
			.param("id", id.value())
			.query((row, number) -> page(row))
			.optional()
			.orElseThrow(NotFound::new);
	}

	boolean exists(AccountId id) {
		return this.database.sql("select exists (select from account where id = :id)")
			.param("id", id.value())
			.query(Boolean.class)
			.single();
	}

	boolean isTaken(String username) {
		return this.database.sql("select exists (select from account where username = :username)")
			.param("username", username.strip().toLowerCase(Locale.ROOT))
			.query(Boolean.class)
			.single();
	}

	List<Option> teams() {
		return this.database.sql("select id, name from team order by lower(name)")
			.query((row, number) -> new Option(row.getString("id"), row.getString("name"), null))
			.list();
	}

	private static AccountRow row(ResultSet row) throws SQLException {
		return new AccountRow(row.getString("id"), row.getString("name"), row.getString("username"),
				row.getString("team"), Roles.words(Roles.named(row.getString("roles"))),
				row.getTimestamp("left_at") != null);
	}

	private AccountPage page(ResultSet row) throws SQLException {
		Set<Role> roles = Roles.named(row.getString("roles"));
		return new AccountPage(row.getString("id"), row.getInt("version"), row.getString("name"),
				row.getString("username"), row.getString("email"), row.getString("team_id"), row.getString("team"),
				roles.stream().map(Role::name).toList(), Roles.words(roles), row.getBoolean("can_sign_in"),
				java.util.Objects.requireNonNull(date(row.getTimestamp("created_at"))),
				date(row.getTimestamp("left_at")));
	}

	private @Nullable String date(@Nullable Timestamp at) {
		return (at != null) ? DATE.format(at.toInstant().atZone(this.clock.getZone())) : null;
	}

}
