package uk.rowan.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import uk.rowan.account.Accounts;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Role;
import uk.rowan.web.NotNow;
import uk.rowan.web.Option;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows whom a case is open to, and who could be named.
 */
@Service
class RestrictionPage {

	private static final List<Role> CASEWORK = List.of(Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.COORDINATOR,
			Role.CHAIR, Role.MINUTE_TAKER);

	private final CasePages pages;

	private final Accounts accounts;

	private final RestrictionFacts facts;

	private final CaseWords words;

	RestrictionPage(CasePages pages, Accounts accounts, RestrictionFacts facts, CaseWords words) {
		this.pages = pages;
		this.accounts = accounts;
		this.facts = facts;
		this.words = words;
	}

	@Transactional
	Map<String, Object> open(ActingUser user, CaseId id) {
		Map<String, Object> model = this.pages.openToDecide(user, id, "restriction");
		model.put("colleagues", colleagues());
		if (CasePages.head(model).restricted()) {
			model.put("named", this.facts.named(id).stream().map(AccountId::toString).toList());
			showRunning(id, model);
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
		model.put("leftOut", staying.isEmpty() ? List.of() : leftOut(id, staying));
		return model;
	}

	/**
	 * The page that says what lifting the restriction will do.
	 * @throws NotNow when the case is not restricted
	 */
	@Transactional(noRollbackFor = NotNow.class)
	Map<String, Object> openToEnd(ActingUser user, CaseId id) {
		Map<String, Object> model = this.pages.openToDecide(user, id, "restriction-ending");
		if (!CasePages.head(model).restricted()) {
			throw new NotNow("casefile.restriction.none", "/cases/" + id);
		}
		showRunning(id, model);
		model.put("named", this.accounts.names(this.facts.named(id)).values().stream().sorted().toList());
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

	private void showRunning(CaseId id, Map<String, Object> model) {
		this.facts.running(id).ifPresent((running) -> {
			String by = this.accounts.names(Set.of(running.by())).getOrDefault(running.by(), ActingUser.SYSTEM.name());
			model.put("running", running.id());
			model.put("since", this.words.say("restriction.since", this.words.time(running.from()), by));
			model.put("why", running.reason());
		});
	}

	private List<Option> leftOut(CaseId id, List<AccountId> staying) {
		List<RestrictionFacts.Holder> holders = this.facts.leftOut(id, staying);
		Map<AccountId, String> names = this.accounts
			.names(holders.stream().map(RestrictionFacts.Holder::account).toList());
		return holders.stream()
			.map((holder) -> new Option(holder.account().toString(),
					this.words.say("restriction.without." + holder.kind(), names.getOrDefault(holder.account(), "–"))))
			.toList();
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

}
