package uk.rowan.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import uk.rowan.account.Accounts;
import uk.rowan.people.PersonSummary;
import uk.rowan.reach.Ground;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.web.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a case's page for somebody: reads its head and remembers the look, or nothing is
 * shown at all.
 */
@Service
class CaseHeads {

	private static final String SQL = """
			select c.id, c.version, c.reference, c.opened_on, c.is_open, s.person_id, s.display_name, s.kind, s.born_on,
				s.expected_on, s.nhs_number,
				exists (select from reach_restricted_case r where r.case_id = c.id) as restricted,
				w.account_id as worker, w.unable as worker_unable, k.account_id as chair, k.unable as chair_unable,
				g.grounds
			from case_file c
			join people_summary s on s.person_id = c.person_id
			left join casefile_holder w on w.case_id = c.id and w.kind = 'SOCIAL_WORKER'
			left join casefile_holder k on k.case_id = c.id and k.kind = 'CHAIR'
			cross join lateral (
				select string_agg(distinct o.ground, ',') as grounds
				from reach_open_case o where o.case_id = c.id and o.account_id = :account) g
			where c.id = :case and g.grounds is not null""";

	private final JdbcClient database;

	private final Accounts accounts;

	private final CaseJournal journal;

	CaseHeads(JdbcClient database, Accounts accounts, CaseJournal journal) {
		this.database = database;
		this.accounts = accounts;
		this.journal = journal;
	}

	/**
	 * The head of the case.
	 * @param act what is looked at, as the audit's code
	 * @throws NotFound when there is no such case, or not for this user
	 */
	@Transactional
	CaseHead show(ActingUser user, CaseId id, String act) {
		CaseHead head = this.database.sql(SQL)
			.param("case", id.value())
			.param("account", user.id().value())
			.query(CaseHeads::head)
			.optional()
			.orElseThrow(NotFound::new);
		this.journal.seen(user, act, id, head.child().id(), head.ground());
		List<AccountId> people = Stream.of(head.worker(), head.chair())
			.filter(Objects::nonNull)
			.map(Holder::account)
			.toList();
		return head.with(this.accounts.names(people));
	}

	private static CaseHead head(ResultSet row, int number) throws SQLException {
		return new CaseHead(new CaseId(row.getObject("id", UUID.class)), row.getInt("version"),
				row.getString("reference"), row.getObject("opened_on", LocalDate.class), row.getBoolean("is_open"),
				row.getBoolean("restricted"), Ground.strongest(row.getString("grounds")), PersonSummary.of(row),
				Holder.of(row, "worker"), Holder.of(row, "chair"), Map.of());
	}

}
