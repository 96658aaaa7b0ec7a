package uk.rowan.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import uk.rowan.account.Accounts;
import uk.rowan.reach.Interests;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.web.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Declarations of private ties that stand, and their end.
 */
@Service
class Declarations {

	private final JdbcClient database;

	private final Interests interests;

	private final Accounts accounts;

	private final Overseen overseen;

	private final CaseWords words;

	Declarations(JdbcClient database, Interests interests, Accounts accounts, Overseen overseen, CaseWords words) {
		this.database = database;
		this.interests = interests;
		this.accounts = accounts;
		this.overseen = overseen;
		this.words = words;
	}

	/**
	 * One declaration that stands.
	 *
	 * @param id which
	 * @param account the colleague's name
	 * @param relation what they are to each other
	 * @param since since when, in words
	 * @param endable whether the reader may end it
	 */
	record Declared(UUID id, String account, String relation, String since, boolean endable) {

	}

	private record Row(UUID id, AccountId account, String reason, Instant from) {

	}

	/**
	 * The user's own declarations; for those who oversee, their colleagues' too. One that
	 * closed several records of that name is one.
	 */
	@Transactional(readOnly = true)
	List<Declared> open(ActingUser user) {
		Set<AccountId> colleagues = this.overseen.by(user).keySet();
		List<Row> rows = this.database.sql("""
				select declaration_id as id, account_id, reason, min(from_at) as from_at from reach_interest
				where until_at is null group by declaration_id, account_id, reason order by min(from_at) desc""")
			.query((row, number) -> new Row(row.getObject("id", UUID.class),
					new AccountId(row.getObject("account_id", UUID.class)), row.getString("reason"),
					row.getTimestamp("from_at").toInstant()))
			.list()
			.stream()
			.filter((row) -> row.account().equals(user.id()) || colleagues.contains(row.account()))
			.toList();
		Map<AccountId, String> names = this.accounts.names(rows.stream().map(Row::account).collect(Collectors.toSet()));
		return rows.stream()
			.map((row) -> new Declared(row.id(), names.getOrDefault(row.account(), "–"), row.reason(),
					this.words.time(row.from()), !row.account().equals(user.id())))
			.toList();
	}

	/**
	 * A declaration that the user may end: never the user's own.
	 * @throws NotFound when there is no such one
	 */
	@Transactional(readOnly = true)
	Declared endable(ActingUser user, UUID id) {
		return open(user).stream()
			.filter((declared) -> declared.endable() && declared.id().equals(id))
			.findFirst()
			.orElseThrow(NotFound::new);
	}

	/**
	 * Ends all that the declaration has closed.
	 * @throws NotFound when the user may not end it
	 */
	@Transactional
	void end(ActingUser user, UUID id, String reason) {
		endable(user, id);
		this.interests.end(user, id, reason);
	}

}
