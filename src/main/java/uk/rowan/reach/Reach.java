package uk.rowan.reach;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says who may see a case, and why (design, "Reach"). Lists join the view
 * {@code reach_open_case} instead of asking case by case.
 */
@Service
public class Reach {

	private final JdbcClient database;

	private final Grants grants;

	private final Restrictions restrictions;

	private final BreakGlass breakGlass;

	Reach(JdbcClient database, Grants grants, Restrictions restrictions, BreakGlass breakGlass) {
		this.database = database;
		this.grants = grants;
		this.restrictions = restrictions;
		this.breakGlass = breakGlass;
	}

	/**
	 * Opens a case from now on; does nothing where the same grant runs already.
	 */
	@Transactional
	public void grant(ActingUser by, Grant grant) {
		this.grants.give(by, grant);
	}

	/**
	 * Ends what the account holds of the case on that ground; for grounds that name no
	 * account ({@link Ground#TEAM}, {@link Ground#UNIT}) ends them for the case whoever
	 * is named.
	 */
	@Transactional
	public void end(ActingUser by, CaseId aCase, AccountId account, Ground ground) {
		if (ground == Ground.TEAM || ground == Ground.UNIT) {
			this.grants.endAll(by, aCase, ground);
		}
		else {
			this.grants.end(by, aCase, account, ground);
		}
	}

	/**
	 * Remembers which child a case is about, so that conflicts of interest and people's
	 * records can be joined to it.
	 */
	@Transactional
	public void caseIsAbout(CaseId aCase, PersonId child) {
		this.database
			.sql("insert into reach_case_child (case_id, person_id) values (:case, :person) on conflict do nothing")
			.param("case", aCase.value())
			.param("person", child.value())
			.update();
	}

	/**
	 * The strongest ground on which the user may see the case now; empty when it is out
	 * of reach or does not exist.
	 */
	@Transactional(readOnly = true)
	public Optional<Ground> ground(ActingUser user, CaseId aCase) {
		return this.grants.strongest(user, aCase);
	}

	/**
	 * Closes the case, and every other of its child, to all but the named accounts, of
	 * which there is at least one.
	 * @throws uk.rowan.web.Stale when one of them is restricted already
	 */
	@Transactional
	public void restrict(ActingUser by, CaseId aCase, Collection<AccountId> staying, String reason) {
		this.restrictions.restrict(by, aCase, staying, reason);
	}

	/**
	 * Names others, of whom there is at least one, in place of those whom a restriction
	 * names: in one act, so that nothing is open between.
	 * @param restriction the row of {@code reach_restriction}
	 * @throws uk.rowan.web.NotFound when there is none
	 * @throws uk.rowan.web.Stale when it has ended, or was changed already
	 */
	@Transactional
	public void changeRestriction(ActingUser by, UUID restriction, Collection<AccountId> staying, String reason) {
		this.restrictions.change(by, restriction, staying, reason);
	}

	/**
	 * Ends a restriction.
	 * @param restriction the row of {@code reach_restriction}
	 * @param reason why it no longer stands
	 * @throws uk.rowan.web.NotFound when there is none
	 * @throws uk.rowan.web.Stale when it has ended already
	 */
	@Transactional
	public void lift(ActingUser by, UUID restriction, String reason) {
		this.restrictions.lift(by, restriction, reason);
	}

	/**
	 * Opens an ordinary case to the user for a limited time and tells its owners; once,
	 * however often it is asked for while it is open so.
	 * @throws uk.rowan.web.NotFound when the case does not exist, is restricted, or the
	 * user has an interest in the family: one answer for all
	 */
	@Transactional
	public void breakGlass(ActingUser by, CaseId aCase, String reason) {
		this.breakGlass.open(by, aCase, reason);
	}

}
