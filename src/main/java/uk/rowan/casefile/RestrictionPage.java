package uk.rowan.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import uk.rowan.account.Accounts;
import uk.rowan.reach.Reach;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Role;
import uk.rowan.web.Option;
import uk.rowan.web.Stale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Restricts a case to named colleagues, and opens it again.
 */
@Service
class RestrictionPage {

	private static final List<Role> CASEWORK = List.of(Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.COORDINATOR,
			Role.CHAIR, Role.MINUTE_TAKER);

	private final CasePages pages;

	private final Accounts accounts;

	private final Reach reach;

	private final JdbcClient database;

	private final CaseWords words;

	RestrictionPage(CasePages pages, Accounts accounts, Reach reach, JdbcClient database, CaseWords words) {
		this.pages = pages;
		this.accounts = accounts;
		this.reach = reach;
		this.database = database;
		this.words = words;
	}

	private record Running(UUID id, Instant from) {

	}

	@Transactional
	Map<String, Object> open(ActingUser user, CaseId id) {
		Map<String, Object> model = this.pages.openToDecide(user, id, "restriction");
		if (CasePages.head(model).restricted()) {
			running(id).ifPresent((running) -> {
				model.put("running", running.id());
				model.put("since", this.words.time(running.from()));
			});
			model.put("named", named(id));
		}
		else {
			model.put("colleagues", colleagues());
		}
		return model;
	}

	/**
	 * Restricts the case to those chosen.
	 * @return why not; empty when it is restricted now
	 */
	@Transactional
	Optional<RestrictionRefusal> restrict(ActingUser user, CaseId id, RestrictionForm form) {
		this.pages.openToDecide(user, id, "restriction");
		List<String> possible = colleagues().stream().map(Option::value).toList();
		List<AccountId> staying = form.staying()
			.stream()
			.filter(possible::contains)
			.map(AccountId::parse)
			.flatMap(Optional::stream)
			.distinct()
			.toList();
		if (staying.isEmpty()) {
			return Optional.of(RestrictionRefusal.NOBODY);
		}
		if (!decidable(id, staying)) {
			return Optional.of(RestrictionRefusal.NOBODY_DECIDES);
		}
		this.reach.restrict(user, id, staying, form.reason());
		return Optional.empty();
	}

	/**
	 * Lifts the restriction that the form showed.
	 * @throws Stale when it has ended since
	 */
	@Transactional
	void lift(ActingUser user, CaseId id, RestrictionForm form) {
		this.pages.openToDecide(user, id, "restriction");
		UUID running = running(id).map(Running::id)
			.filter((restriction) -> restriction.toString().equals(form.lift()))
			.orElseThrow(Stale::new);
		this.reach.lift(user, running, form.reason());
	}

	/**
	 * Whether one of them, once named, can open the case and decide about it: otherwise
	 * nobody could ever lift the restriction.
	 */
	private boolean decidable(CaseId id, List<AccountId> staying) {
		return this.database.sql("""
				select exists (select from account_active_role w
					where w.account_id in (:staying) and w.role in ('TEAM_MANAGER', 'COORDINATOR')
					and not exists (select from reach_conflicted_case k
						where k.account_id = w.account_id and k.case_id = :case))""")
			.param("staying", staying.stream().map(AccountId::value).toList())
			.param("case", id.value())
			.query(Boolean.class)
			.single();
	}

	private List<Option> colleagues() {
		return this.accounts.holdingAnyOf(CASEWORK)
			.entrySet()
			.stream()
			.map((member) -> new Option(member.getKey().id().toString(), member.getKey().name(),
					casework(member.getValue())))
			.toList();
	}

	private static String casework(Set<Role> held) {
		return CASEWORK.stream().filter(held::contains).map(Role::words).collect(Collectors.joining(", "));
	}

	/**
	 * The restriction of the child, placed on this case or on another of the child's.
	 */
	private Optional<Running> running(CaseId id) {
		return this.database.sql("""
				select r.id, r.from_at from reach_case_child own
				join reach_case_child same on same.person_id = own.person_id
				join reach_restriction r on r.case_id = same.case_id and r.until_at is null
				where own.case_id = :case order by r.from_at limit 1""")
			.param("case", id.value())
			.query((row, number) -> new Running(row.getObject("id", UUID.class),
					row.getTimestamp("from_at").toInstant()))
			.optional();
	}

	private List<String> named(CaseId id) {
		List<AccountId> ids = this.database.sql("select distinct account_id from reach_named where case_id = :case")
			.param("case", id.value())
			.query((row, number) -> new AccountId(row.getObject("account_id", UUID.class)))
			.list();
		return this.accounts.names(ids).values().stream().sorted().toList();
	}

}
