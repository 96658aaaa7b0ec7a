package uk.rowan.casefile;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import uk.rowan.account.Accounts;
import uk.rowan.audit.Look;
import uk.rowan.audit.Readers;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;
import uk.rowan.web.ListQuery;
import uk.rowan.web.Listing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has seen a case's record, from the audit's own entries, and who opened it by
 * break-glass and why.
 */
@Service
class CaseReaders {

	private final JdbcClient database;

	private final Readers readers;

	private final Accounts accounts;

	private final CaseWords words;

	CaseReaders(JdbcClient database, Readers readers, Accounts accounts, CaseWords words) {
		this.database = database;
		this.readers = readers;
		this.accounts = accounts;
		this.words = words;
	}

	/**
	 * What somebody did with the record.
	 *
	 * @param name who
	 * @param did what
	 * @param ground why the case was open, in words; {@code null} where none was noted
	 * @param first the first time
	 * @param last the last time
	 * @param times how often
	 */
	record Reader(String name, String did, @Nullable String ground, String first, String last, long times) {

	}

	/**
	 * One opening by break-glass.
	 *
	 * @param name who
	 * @param from when, in words
	 * @param until until when it is open so, in words
	 * @param reason why
	 */
	record Broken(String name, String from, String until, String reason) {

	}

	private record Row(AccountId account, Broken broken) {

	}

	/**
	 * Who may ask: those who answer for the case.
	 */
	static boolean mayAsk(ActingUser user) {
		return user.is(Role.SOCIAL_WORKER) || user.is(Role.TEAM_MANAGER) || user.is(Role.COORDINATOR);
	}

	/**
	 * How many people have been at the case's record.
	 */
	@Transactional(readOnly = true)
	long count(PersonId child) {
		return this.readers.count(child);
	}

	/**
	 * Everybody who has been at the case's record, the latest first.
	 */
	@Transactional(readOnly = true)
	Listing<Reader> of(PersonId child, ListQuery query) {
		Listing<Look> looks = this.readers.of(child, query);
		Map<AccountId, String> names = this.accounts
			.names(looks.rows().stream().map(Look::actor).collect(Collectors.toSet()));
		return new Listing<>(looks.rows().stream().map((look) -> reader(look, names)).toList(), query, looks.total());
	}

	private Reader reader(Look look, Map<AccountId, String> names) {
		String ground = look.ground();
		return new Reader(names.getOrDefault(look.actor(), look.name()), look.did(),
				(ground != null) ? this.words.say("ground." + ground) : null, this.words.time(look.first()),
				this.words.time(look.last()), look.times());
	}

	/**
	 * Everybody who opened the case by break-glass, and why, the latest first.
	 */
	@Transactional(readOnly = true)
	List<Broken> broken(CaseId id) {
		List<Row> rows = this.database.sql("""
				select account_id, reason, from_at, until_at from reach_glass_broken
				where case_id = :case order by from_at desc""")
			.param("case", id.value())
			.query((row, number) -> new Row(new AccountId(row.getObject("account_id", UUID.class)),
					new Broken("", this.words.time(row.getTimestamp("from_at").toInstant()),
							this.words.time(row.getTimestamp("until_at").toInstant()), row.getString("reason"))))
			.list();
		Map<AccountId, String> names = this.accounts.names(rows.stream().map(Row::account).collect(Collectors.toSet()));
		return rows.stream()
			.map((row) -> new Broken(names.getOrDefault(row.account(), "–"), row.broken().from(), row.broken().until(),
					row.broken().reason()))
			.toList();
	}

}
