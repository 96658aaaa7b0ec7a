package uk.rowan.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import uk.rowan.reach.Reach;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Role;
import uk.rowan.web.Stale;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Restricts a case to named colleagues, names others, and opens it again.
 */
@Service
class Restricting {

	private final RestrictionPage page;

	private final RestrictionFacts facts;

	private final Reach reach;

	Restricting(RestrictionPage page, RestrictionFacts facts, Reach reach) {
		this.page = page;
		this.facts = facts;
		this.reach = reach;
	}

	/**
	 * Restricts the case to those chosen, or changes the restriction that the form
	 * showed.
	 * @return why not; empty when only they can open the case now
	 * @throws Stale when the restriction has ended or was changed since
	 */
	@Transactional
	Optional<RestrictionRefusal> restrict(ActingUser user, CaseId id, RestrictionForm form) {
		this.page.open(user, id);
		List<AccountId> staying = this.page.possible(form.staying());
		Optional<RestrictionRefusal> refusal = refuses(user, id, staying, Set.copyOf(form.without()));
		if (refusal.isPresent()) {
			return refusal;
		}
		if (form.changes()) {
			this.reach.changeRestriction(user, running(id, form.running()), staying, form.reason());
		}
		else {
			this.reach.restrict(user, id, staying, form.reason());
		}
		return Optional.empty();
	}

	/**
	 * Who decides whether a case is restricted.
	 */
	static boolean decides(ActingUser user) {
		return user.is(Role.TEAM_MANAGER) || user.is(Role.COORDINATOR);
	}

	/**
	 * Lifts the restriction that the form showed.
	 * @throws Stale when it has ended or was changed since
	 */
	@Transactional
	void lift(ActingUser user, CaseId id, RestrictionEndForm form) {
		this.page.openToEnd(user, id);
		this.reach.lift(user, running(id, form.running()), form.reason());
	}

	private Optional<RestrictionRefusal> refuses(ActingUser user, CaseId id, List<AccountId> staying,
			Set<String> without) {
		if (staying.isEmpty()) {
			return Optional.of(RestrictionRefusal.NOBODY);
		}
		boolean decides = decides(user);
		if (!decides && !staying.containsAll(namedNow(id))) {
			return Optional.of(RestrictionRefusal.DROPS_NAMED);
		}
		if (!this.facts.decidable(id, staying)) {
			return Optional.of(RestrictionRefusal.NOBODY_DECIDES);
		}
		Set<String> leftOut = this.facts.leftOut(id, staying)
			.stream()
			.map((holder) -> holder.account().toString())
			.collect(Collectors.toSet());
		return (leftOut.isEmpty() || (decides && without.containsAll(leftOut))) ? Optional.empty()
				: Optional.of(RestrictionRefusal.LEAVES_OUT);
	}

	/** Whom the restriction names now, and who could be named again. */
	private List<AccountId> namedNow(CaseId id) {
		return this.facts.steps(id)
			.stream()
			.findFirst()
			.map((step) -> this.page.possible(step.named().stream().map(AccountId::toString).toList()))
			.orElse(List.of());
	}

	private UUID running(CaseId id, String shown) {
		return this.facts.steps(id)
			.stream()
			.findFirst()
			.map(RestrictionFacts.Step::id)
			.filter((restriction) -> restriction.toString().equals(shown))
			.orElseThrow(Stale::new);
	}

}
