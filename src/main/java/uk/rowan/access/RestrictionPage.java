package uk.rowan.access;

import uk.rowan.casefile.CasePages;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import uk.rowan.account.Accounts;
import uk.rowan.account.StaffMember;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Role;
import uk.rowan.shared.TeamId;
import uk.rowan.web.NotFound;
import uk.rowan.web.NotNow;
import uk.rowan.web.Option;
import uk.rowan.web.Stale;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows whom a case is open to, and who could be named.
 */
@Service
class RestrictionPage {

	private final CasePages pages;

	private final Accounts accounts;

	private final RestrictionFacts facts;

	private final AccessWords words;

	RestrictionPage(CasePages pages, Accounts accounts, RestrictionFacts facts, AccessWords words) {
		this.pages = pages;
		this.accounts = accounts;
		this.facts = facts;
		this.words = words;
	}

	/**
	 * One step of the restriction's history.
	 *
	 * @param when when, in words
	 * @param by who did it
	 * @param why why, as it was typed
	 * @param named who could see the case from then on
	 * @param first whether it closed the case, and changed nothing
	 */
	record StepLine(String when, String by, String why, List<String> named, boolean first) {

		/**
		 * The time only: the reason never reaches a log.
		 */
		@Override
		public String toString() {
			return this.when;
		}

	}

	/**
	 * The page on which the case is restricted, or the restriction changed.
	 * @throws NotFound when that is not the user's: it is a team manager's or
	 * coordinator's, and of everybody named once the restriction names none who could
	 */
	@Transactional
	Map<String, Object> open(ActingUser user, CaseId id) {
		Map<String, Object> model = this.pages.openToDecide(user, id, "restriction");
		boolean restricted = CasePages.isRestricted(model);
		if (!Restricting.decides(user) && (!restricted || this.facts.decided(id))) {
			throw new NotFound();
		}
		model.put("mayLift", Restricting.decides(user));
		model.put("colleagues", colleagues());
		model.put("family", said("family.", this.facts.ofTheFamily(user, id)));
		if (restricted) {
			List<AccountId> named = showRunning(id, model);
			model.put("named", named.stream().map(AccountId::toString).toList());
		}
		return model;
	}

	/**
	 * The same page again, which says who has the case and would lose it.
	 */
	@Transactional
	Map<String, Object> again(ActingUser user, CaseId id, RestrictionForm form) {
		Map<String, Object> model = open(user, id);
		List<AccountId> staying = possible(form.staying());
		model.put("leftOut", staying.isEmpty() ? List.of() : said("without.", this.facts.leftOut(id, staying)));
		return model;
	}

	/**
	 * The page that says what lifting the restriction will do.
	 * @throws NotNow when the case is not restricted
	 */
	@Transactional(noRollbackFor = NotNow.class)
	Map<String, Object> openToEnd(ActingUser user, CaseId id) {
		Map<String, Object> model = this.pages.openToDecide(user, id, "restriction-ending");
		if (!CasePages.isRestricted(model)) {
			throw new NotNow("access.restriction.none", "/cases/" + id);
		}
		showRunning(id, model);
		return model;
	}

	/**
	 * Those chosen who can be named.
	 */
	List<AccountId> possible(List<String> chosen) {
		List<String> known = colleagues().stream().map(Option::value).toList();
		return chosen.stream()
			.filter(known::contains)
			.map(AccountId::parse)
			.flatMap(Optional::stream)
			.distinct()
			.toList();
	}

	/**
	 * Shows the restriction, and whom it names.
	 * @throws Stale when it has ended just now
	 */
	private List<AccountId> showRunning(CaseId id, Map<String, Object> model) {
		List<RestrictionFacts.Step> steps = this.facts.steps(id);
		if (steps.isEmpty()) {
			throw new Stale();
		}
		Set<AccountId> asked = new HashSet<>();
		steps.forEach((step) -> {
			asked.add(step.by());
			asked.addAll(step.named());
		});
		Map<AccountId, String> names = this.accounts.names(asked);
		List<StepLine> lines = steps.stream().map((step) -> line(step, names, step.equals(steps.getLast()))).toList();
		model.put("running", steps.getFirst().id());
		model.put("since", this.words.say("restriction.since", lines.getLast().when(), lines.getLast().by()));
		model.put("history", lines);
		model.put("namedNow", lines.getFirst().named());
		return steps.getFirst().named();
	}

	private StepLine line(RestrictionFacts.Step step, Map<AccountId, String> names, boolean first) {
		return new StepLine(this.words.time(step.from()), names.getOrDefault(step.by(), ActingUser.SYSTEM.name()),
				step.reason(), step.named().stream().map((one) -> names.getOrDefault(one, "–")).sorted().toList(),
				first);
	}

	private List<Option> said(String key, List<RestrictionFacts.Having> having) {
		Map<AccountId, String> names = this.accounts
			.names(having.stream().map(RestrictionFacts.Having::account).toList());
		return having.stream()
			.map((one) -> new Option(one.account().toString(),
					this.words.say("restriction." + key + one.kind(), names.getOrDefault(one.account(), "–"))))
			.toList();
	}

	private List<Option> colleagues() {
		Map<TeamId, String> teams = this.accounts.teams();
		return this.accounts.holdingAnyOf(Role.casework())
			.entrySet()
			.stream()
			.sorted(Comparator.comparing((member) -> team(member.getKey(), teams)))
			.map((member) -> new Option(member.getKey().id().toString(), member.getKey().name(),
					this.words.say("restriction.staying.who", team(member.getKey(), teams),
							casework(member.getValue()))))
			.toList();
	}

	/** Where somebody works; whoever belongs to no team works for the whole unit. */
	private String team(StaffMember member, Map<TeamId, String> teams) {
		TeamId team = member.team();
		String name = (team != null) ? teams.get(team) : null;
		return (name != null) ? name : this.words.say("restriction.staying.unit");
	}

	private static String casework(Set<Role> held) {
		return Role.casework().stream().filter(held::contains).map(Role::words).collect(Collectors.joining(", "));
	}

}
