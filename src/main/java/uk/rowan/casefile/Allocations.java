package uk.rowan.casefile;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.reach.Grant;
import uk.rowan.reach.Ground;
import uk.rowan.reach.Reach;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Ids;
import uk.rowan.shared.Locks;
import uk.rowan.shared.Role;
import uk.rowan.shared.TeamId;
import uk.rowan.web.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Gives cases to social workers and chairs, and with each the reach that comes of it.
 */
@Service
class Allocations {

	private final CaseFileRepository cases;

	private final JdbcClient database;

	private final Reach reach;

	private final CaseJournal journal;

	private final AllocationFacts facts;

	Allocations(CaseFileRepository cases, JdbcClient database, Reach reach, CaseJournal journal,
			AllocationFacts facts) {
		this.cases = cases;
		this.database = database;
		this.reach = reach;
		this.journal = journal;
		this.facts = facts;
	}

	/**
	 * Who gives cases to colleagues.
	 */
	static boolean may(ActingUser user) {
		return user.is(Role.TEAM_MANAGER) || user.is(Role.COORDINATOR);
	}

	/**
	 * Allocates the case; whoever had it before has it no longer.
	 * @param version the version of the case that the form showed, {@code null} when
	 * nobody looked
	 * @return why not; empty when it is allocated now
	 */
	@Transactional
	Optional<AllocationRefusal> allocate(ActingUser by, CaseId id, AccountId to, AllocationKind kind,
			@Nullable Integer version) {
		Locks.hold(this.database, Leavers.LOCK, to);
		CaseFile aCase = this.cases.findToDecide(by, id).orElseThrow(NotFound::new).at(version);
		Optional<AllocationRefusal> refusal = this.facts.about(aCase, to, kind).refuses(kind);
		if (refusal.isPresent()) {
			return refusal;
		}
		this.cases.touch(id, aCase.version());
		end(by, aCase, kind);
		if (kind == AllocationKind.SOCIAL_WORKER) {
			this.reach.end(by, id, by.id(), Ground.TEAM);
		}
		UUID team = this.database.sql("select team_id from account_active_role where account_id = :account limit 1")
			.param("account", to.value())
			.query((row, number) -> Optional.ofNullable(row.getObject("team_id", UUID.class)))
			.single()
			.orElse(null);
		give(by, id, to, kind, (team != null) ? new TeamId(team) : null);
		this.journal.changed(by, "casefile.case-allocated", aCase, "kind", kind, "account", to);
		return Optional.empty();
	}

	/**
	 * Why one of the two was refused.
	 */
	record Refused(AllocationKind kind, AllocationRefusal refusal) {

	}

	/**
	 * Gives the case to everybody chosen, or to nobody.
	 * @return the first refusal; empty when all is allocated now
	 */
	@Transactional
	Optional<Refused> allocateAll(ActingUser by, CaseId id, AllocationForm form) {
		boolean changed = false;
		Locks.holdEach(this.database, Leavers.LOCK,
				Arrays.stream(AllocationKind.values())
					.map(form::chosen)
					.map(AccountId::parse)
					.flatMap(Optional::stream)
					.toList());
		for (AllocationKind kind : AllocationKind.values()) {
			if (!form.chosen(kind).isEmpty()) {
				Integer version = changed ? null : form.seen();
				Optional<AllocationRefusal> refusal = AccountId.parse(form.chosen(kind))
					.map((to) -> allocate(by, id, to, kind, version))
					.orElse(Optional.of(AllocationRefusal.LACKS_ROLE));
				if (refusal.isPresent()) {
					TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
					return refusal.map((why) -> new Refused(kind, why));
				}
				changed = true;
			}
		}
		return Optional.empty();
	}

	/**
	 * Why somebody can neither chair a meeting about the case nor take its minutes.
	 * @param as the role in which they would sit there
	 */
	@Transactional
	Optional<AllocationRefusal> refusesToMeet(CaseId id, AccountId account, Role as) {
		CaseFile aCase = this.cases.findById(id).orElseThrow(NotFound::new);
		return this.facts.meeting(aCase, account, as).refusesToMeet();
	}

	private void give(ActingUser by, CaseId id, AccountId to, AllocationKind kind, @Nullable TeamId team) {
		this.database.sql("""
				insert into case_allocation (id, case_id, kind, account_id, team_id, from_at, given_by)
				values (:id, :case, :kind, :account, :team, rowan_now(), :by)""")
			.param("id", Ids.next())
			.param("case", id.value())
			.param("kind", kind.name())
			.param("account", to.value())
			.param("team", (team != null) ? team.value() : null)
			.param("by", by.id().value())
			.update();
		this.reach.grant(by, Grant.toAllocated(id, to, kind.role()));
		if (kind == AllocationKind.SOCIAL_WORKER && team != null) {
			this.reach.grant(by, Grant.toManagersOf(team, id));
		}
	}

	/**
	 * Ends the allocation of a kind that runs, and the reach that came of it.
	 */
	@Transactional
	void end(ActingUser by, CaseFile aCase, AllocationKind kind) {
		this.database.sql("""
				update case_allocation set until_at = greatest(from_at, rowan_now()), ended_by = :by
				where case_id = :case and kind = :kind and until_at is null returning account_id""")
			.param("by", by.id().value())
			.param("case", aCase.id().value())
			.param("kind", kind.name())
			.query(UUID.class)
			.optional()
			.ifPresent((account) -> this.reach.end(by, aCase.id(), new AccountId(account), Ground.ALLOCATED));
		if (kind == AllocationKind.SOCIAL_WORKER) {
			this.reach.end(by, aCase.id(), aCase.openedBy(), Ground.CREATED);
		}
	}

}
