package uk.rowan.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the restrictions that run although nobody whom they name can open the case any
 * more: they left, do other work, or have a conflict of interest. None is found by an
 * officer who has a conflict with the case.
 */
@Component
class LapsedRestrictions {

	/** So many are asked about at once, those that lapsed first. */
	static final int MOST = 20;

	private static final String SQL = """
			select l.id, l.case_id, l.person_id, coalesce(l.lapsed_at, l.from_at) as since,
				l.lapsed_at is not null as dated
			from casefile_lapsed_restriction l
			where not exists (select from reach_conflicted_case k
				where k.account_id = :account and k.case_id = l.case_id)""";

	private final JdbcClient database;

	LapsedRestrictions(JdbcClient database) {
		this.database = database;
	}

	/**
	 * A restriction that nobody answers for.
	 *
	 * @param id which
	 * @param aCase the case on which it was placed
	 * @param child the child whom it is about
	 * @param since since when nobody can open the case; where nobody knows, since when it
	 * runs
	 * @param dated whether that is known
	 */
	record Lapsed(UUID id, CaseId aCase, PersonId child, Instant since, boolean dated) {

	}

	/**
	 * Somebody whom a restriction names.
	 *
	 * @param account who
	 * @param unable why they cannot open the case, as the code of its words
	 */
	record Named(AccountId account, String unable) {

	}

	/**
	 * All of them, at most {@value #MOST}.
	 */
	List<Lapsed> all(ActingUser officer) {
		return this.database.sql(SQL + " order by since, l.id limit :most")
			.param("account", officer.id().value())
			.param("most", MOST)
			.query((row, number) -> lapsed(row))
			.list();
	}

	/**
	 * One of them; empty when there is none, or somebody can open the case.
	 */
	Optional<Lapsed> find(ActingUser officer, UUID id) {
		return this.database.sql(SQL + " and l.id = :id")
			.param("account", officer.id().value())
			.param("id", id)
			.query((row, number) -> lapsed(row))
			.optional();
	}

	/**
	 * Whether others were named instead, or the restriction was lifted.
	 */
	boolean ended(ActingUser officer, UUID id) {
		return this.database.sql("""
				select exists (select from reach_restriction r where r.id = :id and r.until_at is not null
					and not exists (select from reach_conflicted_case k
						where k.account_id = :account and k.case_id = r.case_id))""")
			.param("account", officer.id().value())
			.param("id", id)
			.query(Boolean.class)
			.single();
	}

	/**
	 * Whom the restriction names, and why each cannot open the case.
	 */
	List<Named> named(UUID restriction) {
		return this.database.sql("""
				select account_id, coalesce(unable, 'LACKS_ROLE') as unable
				from casefile_restriction_named where restriction_id = :id order by account_id""")
			.param("id", restriction)
			.query((row, number) -> new Named(new AccountId(row.getObject("account_id", UUID.class)),
					row.getString("unable")))
			.list();
	}

	/**
	 * Those to whom a conflict of interest closes the case.
	 */
	Set<AccountId> conflicted(CaseId aCase) {
		return this.database.sql("select distinct account_id from reach_conflicted_case where case_id = :case")
			.param("case", aCase.value())
			.query((row, number) -> new AccountId(row.getObject("account_id", UUID.class)))
			.set();
	}

	private static Lapsed lapsed(ResultSet row) throws SQLException {
		return new Lapsed(row.getObject("id", UUID.class), new CaseId(row.getObject("case_id", UUID.class)),
				new PersonId(row.getObject("person_id", UUID.class)), row.getTimestamp("since").toInstant(),
				row.getBoolean("dated"));
	}

}
