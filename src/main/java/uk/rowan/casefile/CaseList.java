package uk.rowan.casefile;

import java.time.LocalDate;
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
import uk.rowan.shared.Role;
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
				coalesce(s.born_on, s.expected_on) as born, count(*) over () as total, row_number() over (:order) as place
			from case_file c
			join people_summary s on s.person_id = c.person_id
			where c.id in (select o.case_id from reach_open_cases(:account) o)
			and case :which when 'open' then c.is_open when 'closed' then not c.is_open
				when 'mine' then c.is_open and exists (select from case_allocation m
					where m.case_id = c.id and m.account_id = :account and m.until_at is null) else true end
			:order limit :limit offset :offset""";

	/** What is asked of the few on the page only. */
	private static final String SHOWN = """
			select p.*, exists (select from reach_restricted_case r where r.case_id = p.id) as restricted,
				coalesce(h.account_id, l.account_id) as worker, h.unable as worker_unable,
				h.unable is not null and exists (select from reach_open_case o
					where o.case_id = p.id and o.account_id = :account and o.ground <> 'BREAK_GLASS') as tells
			from page p
			left join casefile_holder h on h.case_id = p.id and h.kind = 'SOCIAL_WORKER'
			left join lateral (select a.account_id from case_allocation a
				where not p.is_open and a.case_id = p.id and a.kind = 'SOCIAL_WORKER'
				order by a.until_at desc nulls first limit 1) l on true
			order by p.place""";

	private final JdbcClient database;

	private final Accounts accounts;

	private final Audit audit;

	private final CaseWords words;

	CaseList(JdbcClient database, Accounts accounts, Audit audit, CaseWords words) {
		this.database = database;
		this.accounts = accounts;
		this.audit = audit;
		this.words = words;
	}

	private record Row(CaseLine line, @Nullable Holder worker, boolean tells, long total) {

	}

	/**
	 * A page of the list.
	 * @param which {@code open}, {@code mine}, {@code closed} or {@code all}
	 */
	@Transactional
	Listing<CaseLine> page(ActingUser user, String which, ListQuery query) {
		List<Row> rows = this.database
			.sql("with page as materialized (" + SQL.replace(":order", query.orderBy(COLUMNS, "-opened")) + ") "
					+ SHOWN)
			.param("account", user.id().value())
			.param("which", which)
			.param("limit", query.limit())
			.param("offset", query.offset())
			.query((row, number) -> new Row(
					new CaseLine(new CaseId(row.getObject("id", UUID.class)), row.getString("reference"),
							row.getString("display_name"), row.getObject("born", LocalDate.class),
							"UNBORN".equals(row.getString("kind")), row.getObject("opened_on", LocalDate.class),
							row.getBoolean("is_open"), row.getBoolean("restricted"), ""),
					Holder.of(row, "worker"), row.getBoolean("tells") && Allocations.may(user), row.getLong("total")))
			.list();
		this.audit.record(user,
				AuditNote.of("casefile.cases-listed", "account", user.id().value())
					.with("which", which)
					.with("page", query.page()));
		long total = rows.isEmpty() ? 0 : rows.getFirst().total();
		return new Listing<>(named(rows), query, total);
	}

	/**
	 * Which cases come to stand in the list, for each role that the user holds.
	 */
	List<String> awaited(ActingUser user, String which) {
		return Role.casework()
			.stream()
			.filter((role) -> user.is(role) && ("open".equals(which) || "all".equals(which)))
			.map((role) -> this.words.say("list.awaited." + role))
			.toList();
	}

	private List<CaseLine> named(List<Row> rows) {
		Map<AccountId, String> names = this.accounts
			.names(rows.stream().map(Row::worker).filter(Objects::nonNull).map(Holder::account).toList());
		return rows.stream().map((row) -> {
			CaseLine line = row.line();
			return new CaseLine(line.id(), line.reference(), line.child(), line.born(), line.unborn(), line.openedOn(),
					line.open(), line.restricted(), worker(row, names));
		}).toList();
	}

	private String worker(Row row, Map<AccountId, String> names) {
		Holder holder = row.worker();
		boolean open = row.line().open();
		if (holder == null) {
			return this.words.say(open ? "list.worker.none" : "list.worker.nobody");
		}
		String name = names.getOrDefault(holder.account(), "–");
		AllocationRefusal unable = holder.unable();
		if (unable != null) {
			return row.tells() ? this.words.say("unable." + unable, name) : this.words.say("unable");
		}
		return open ? name : this.words.say("list.worker.last", name);
	}

}
