package uk.rowan.casefile;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.account.Accounts;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Role;
import uk.rowan.web.Option;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows who has a case, who had it, and who could.
 */
@Service
class AllocationPage {

	private final CasePages pages;

	private final Accounts accounts;

	private final CaseWords words;

	private final JdbcClient database;

	AllocationPage(CasePages pages, Accounts accounts, CaseWords words, JdbcClient database) {
		this.pages = pages;
		this.accounts = accounts;
		this.words = words;
		this.database = database;
	}

	/**
	 * One time that somebody had the case.
	 *
	 * @param kind as what, in words
	 * @param name who
	 * @param from since when, in words
	 * @param until until when, in words
	 * @param by who gave it
	 */
	record Held(String kind, String name, String from, String until, String by) {

	}

	private record Row(AllocationKind kind, AccountId account, Instant from, @Nullable Instant until,
			@Nullable AllocationRefusal unable, AccountId by) {

	}

	@Transactional
	Map<String, Object> open(ActingUser user, CaseId id) {
		return fill(user, id, this.pages.open(user, id, "allocation"));
	}

	@Transactional
	Map<String, Object> openToDecide(ActingUser user, CaseId id) {
		return fill(user, id, this.pages.openToDecide(user, id, "allocation"));
	}

	private Map<String, Object> fill(ActingUser user, CaseId id, Map<String, Object> model) {
		boolean mayAllocate = Allocations.may(user) && CasePages.head(model).isDecidable();
		model.put("history", history(id, mayAllocate));
		model.put("mayAllocate", mayAllocate);
		model.put("mayRestrict", mayAllocate);
		model.put("workers", mayAllocate ? holding(Role.SOCIAL_WORKER) : List.of());
		model.put("chairs", mayAllocate ? holding(Role.CHAIR) : List.of());
		return model;
	}

	private List<Option> holding(Role role) {
		return this.accounts.holding(role)
			.stream()
			.map((member) -> new Option(member.id().toString(), member.name()))
			.toList();
	}

	private List<Held> history(CaseId id, boolean tells) {
		List<Row> rows = this.database.sql("""
				select a.kind, a.account_id, a.from_at, a.until_at, a.given_by, h.unable
				from case_allocation a left join casefile_holder h on h.id = a.id and a.until_at is null
				where a.case_id = :case order by a.until_at desc nulls first, a.from_at desc, a.id""")
			.param("case", id.value())
			.query((row, number) -> new Row(AllocationKind.valueOf(row.getString("kind")),
					new AccountId(row.getObject("account_id", UUID.class)), row.getTimestamp("from_at").toInstant(),
					(row.getTimestamp("until_at") != null) ? row.getTimestamp("until_at").toInstant() : null,
					Holder.unable(row.getString("unable")), new AccountId(row.getObject("given_by", UUID.class))))
			.list();
		Set<AccountId> asked = new LinkedHashSet<>();
		rows.forEach((row) -> asked.addAll(List.of(row.account(), row.by())));
		Map<AccountId, String> names = this.accounts.names(asked);
		return rows.stream().map((row) -> held(row, names, tells)).toList();
	}

	private Held held(Row row, Map<AccountId, String> names, boolean tells) {
		return new Held(this.words.say("allocation." + row.kind()), names.getOrDefault(row.account(), "–"),
				this.words.time(row.from()), until(row, tells), names.getOrDefault(row.by(), ActingUser.SYSTEM.name()));
	}

	private String until(Row row, boolean tells) {
		Instant until = row.until();
		if (until != null) {
			return this.words.time(until);
		}
		AllocationRefusal unable = row.unable();
		return (unable == null) ? this.words.say("allocation.now")
				: this.words.say(tells ? "allocation.now." + unable : "allocation.now.unable");
	}

}
