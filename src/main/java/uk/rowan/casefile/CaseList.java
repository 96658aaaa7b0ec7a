package uk.rowan.casefile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.account.Accounts;
import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.web.ListQuery;
import uk.rowan.web.Listing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists the cases that are open to somebody.
 */
@Service
class CaseList {

	private static final Map<String, String> COLUMNS = Map.of("child", "s.display_name, c.id", "reference",
			"c.reference", "born", "coalesce(s.born_on, s.expected_on), c.id", "opened", "c.opened_on, c.id");

	private static final String SQL = """
			select c.id, c.reference, c.opened_on, c.is_open, s.display_name, s.kind,
				coalesce(s.born_on, s.expected_on) as born, a.account_id as worker,
				exists (select from reach_restricted_case r where r.case_id = c.id) as restricted,
				count(*) over () as total
			from case_file c
			join people_summary s on s.person_id = c.person_id
			left join case_allocation a on a.case_id = c.id and a.kind = 'SOCIAL_WORKER' and a.until_at is null
			where c.id in (select o.case_id from reach_open_case o where o.account_id = :account)
			and case :which when 'open' then c.is_open when 'closed' then not c.is_open
				when 'mine' then c.is_open and exists (select from case_allocation m
					where m.case_id = c.id and m.account_id = :account and m.until_at is null) else true end
			""";

	private final JdbcClient database;

	private final Accounts accounts;

	private final Audit audit;

	CaseList(JdbcClient database, Accounts accounts, Audit audit) {
		this.database = database;
		this.accounts = accounts;
		this.audit = audit;
	}

	private record Row(CaseLine line, @Nullable UUID worker, long total) {

	}

	/**
	 * A page of the list.
	 * @param which {@code open}, {@code mine}, {@code closed} or {@code all}
	 */
	@Transactional
	Listing<CaseLine> page(ActingUser user, String which, ListQuery query) {
		List<Row> rows = this.database.sql(SQL + query.orderBy(COLUMNS, "-opened") + " limit :limit offset :offset")
			.param("account", user.id().value())
			.param("which", which)
			.param("limit", query.limit())
			.param("offset", query.offset())
			.query((row, number) -> new Row(
					new CaseLine(new CaseId(row.getObject("id", UUID.class)), row.getString("reference"),
							row.getString("display_name"), row.getObject("born", LocalDate.class),
							"UNBORN".equals(row.getString("kind")), row.getObject("opened_on", LocalDate.class),
							row.getBoolean("is_open"), row.getBoolean("restricted"), null),
					row.getObject("worker", UUID.class), row.getLong("total")))
			.list();
		this.audit.record(user,
				AuditNote.of("casefile.cases-listed", "account", user.id().value())
					.with("which", which)
					.with("page", query.page()));
		long total = rows.isEmpty() ? 0 : rows.getFirst().total();
		return new Listing<>(named(rows), query, total);
	}

	private List<CaseLine> named(List<Row> rows) {
		Map<AccountId, String> names = new HashMap<>(this.accounts
			.names(rows.stream().map(Row::worker).filter(Objects::nonNull).map(AccountId::new).toList()));
		return rows.stream().map((row) -> {
			CaseLine line = row.line();
			UUID worker = row.worker();
			String name = (worker != null) ? names.get(new AccountId(worker)) : null;
			return new CaseLine(line.id(), line.reference(), line.child(), line.born(), line.unborn(), line.openedOn(),
					line.open(), line.restricted(), name);
		}).toList();
	}

}
