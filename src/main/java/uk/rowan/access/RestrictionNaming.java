package uk.rowan.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.reach.Reach;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.web.NotFound;
import uk.rowan.web.Stale;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a restricted case that nobody can open any more to somebody who answers for it:
 * the data protection officer chooses whom, and sees nothing of the case.
 */
@Service
class RestrictionNaming {

	private final LapsedRestrictions lapsed;

	private final RestrictionFacts facts;

	private final Nameable nameable;

	private final Reach reach;

	private final Audit audit;

	RestrictionNaming(LapsedRestrictions lapsed, RestrictionFacts facts, Nameable nameable, Reach reach, Audit audit) {
		this.lapsed = lapsed;
		this.facts = facts;
		this.nameable = nameable;
		this.reach = reach;
		this.audit = audit;
	}

	static String address(UUID restriction) {
		return "/restrictions/" + restriction + "/naming";
	}

	/**
	 * The page; that it was looked at is remembered.
	 * @throws NotFound when there is no such restriction, somebody can open the case, or
	 * the officer has a conflict of interest with it
	 */
	@Transactional
	NamingPage show(ActingUser officer, UUID id) {
		LapsedRestrictions.Lapsed found = this.lapsed.find(officer, id).orElseThrow(NotFound::new);
		this.audit.record(officer, note("casefile.naming-viewed", found));
		return this.nameable.page(officer, found, this.facts.steps(found.aCase()), this.lapsed.named(id));
	}

	/**
	 * Names those chosen in place of those who cannot open the case.
	 * @return false when one of them cannot be named: then nothing is changed
	 * @throws NotFound as for the page
	 * @throws Stale when others were named, or the restriction was lifted, since
	 */
	@Transactional
	boolean name(ActingUser officer, UUID id, NamingForm form) {
		LapsedRestrictions.Lapsed found = this.lapsed.find(officer, id).orElseThrow(() -> gone(officer, id));
		Set<AccountId> possible = this.nameable.possible(officer, found).keySet();
		List<Optional<AccountId>> chosen = form.named().stream().map(AccountId::parse).distinct().toList();
		if (chosen.stream().anyMatch((one) -> one.filter(possible::contains).isEmpty())) {
			return false;
		}
		List<AccountId> named = chosen.stream().flatMap(Optional::stream).toList();
		this.reach.changeRestriction(officer, id, named, form.reason());
		this.audit.record(officer, note("casefile.naming-done", found).with("named", named.size()));
		return true;
	}

	private RuntimeException gone(ActingUser officer, UUID id) {
		return this.lapsed.ended(officer, id) ? new Stale() : new NotFound();
	}

	private static AuditNote note(String act, LapsedRestrictions.Lapsed found) {
		return AuditNote.of(act, "reach", found.id()).about(found.aCase()).about(found.child());
	}

}
