package uk.rowan.casefile;

import java.util.Optional;

import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.web.Stale;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Keeps cases; loading one for somebody is asking whether it is open to them.
 */
interface CaseFileRepository extends Repository<CaseFile, CaseId> {

	CaseFile saveAndFlush(CaseFile opened);

	Optional<CaseFile> findById(CaseId id);

	@Query(nativeQuery = true,
			value = """
					select c.* from case_file c where c.id = :#{#id.value()}
					and exists (select from reach_open_case o where o.case_id = c.id and o.account_id = :#{#account.value()})""")
	Optional<CaseFile> findOpenTo(AccountId account, CaseId id);

	@Query(nativeQuery = true, value = """
			select c.* from case_file c where c.id = :#{#id.value()}
			and exists (select from reach_open_case o where o.case_id = c.id and o.account_id = :#{#account.value()}
				and o.ground <> 'BREAK_GLASS')""")
	Optional<CaseFile> findDecidableBy(AccountId account, CaseId id);

	/**
	 * Marks the case as changed when only rows beside it change.
	 */
	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query(nativeQuery = true, value = """
			update case_file set version = version + 1 where id = :#{#id.value()} and version = :version""")
	int bump(CaseId id, int version);

	/**
	 * Marks the case as changed when only rows beside it change.
	 * @throws Stale when somebody else has changed it meanwhile
	 */
	default void touch(CaseId id, int version) {
		if (bump(id, version) == 0) {
			throw new Stale();
		}
	}

	/**
	 * The case, when it is open to the user; Rowan itself may load every one.
	 */
	default Optional<CaseFile> findFor(ActingUser user, CaseId id) {
		return user.equals(ActingUser.SYSTEM) ? findById(id) : findOpenTo(user.id(), id);
	}

	/**
	 * The case, when it is the user's to decide about: whoever opened it with a reason
	 * has come to look, and could otherwise close it, or shut out everybody who works
	 * with the child.
	 */
	default Optional<CaseFile> findToDecide(ActingUser user, CaseId id) {
		return user.equals(ActingUser.SYSTEM) ? findById(id) : findDecidableBy(user.id(), id);
	}

}
