package uk.rowan.casefile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import uk.rowan.people.People;
import uk.rowan.people.PersonSummary;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Role;
import uk.rowan.web.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What other modules ask of cases. Lists join the views {@code casefile_case} and
 * {@code reach_open_case}.
 */
@Service
public class CaseFiles {

	private final Openings openings;

	private final Allocations allocations;

	private final Closures closures;

	private final Reopenings reopenings;

	private final People people;

	CaseFiles(Openings openings, Allocations allocations, Closures closures, Reopenings reopenings, People people) {
		this.openings = openings;
		this.allocations = allocations;
		this.closures = closures;
		this.reopenings = reopenings;
		this.people = people;
	}

	/**
	 * Opens a case about a child.
	 * @throws NotFound when the child is not open to the user
	 * @throws IllegalArgumentException when a rule refuses it, named in the message
	 */
	@Transactional
	public CaseId open(ActingUser by, NewCase asked) {
		PersonSummary child = by.equals(ActingUser.SYSTEM)
				? Optional.ofNullable(this.people.summaries(Set.of(asked.child())).get(asked.child()))
					.orElseThrow(NotFound::new)
				: this.people.summary(by, asked.child()).orElseThrow(NotFound::new);
		this.openings.open(by, asked, child).ifPresent(CaseFiles::refuse);
		return asked.id();
	}

	/**
	 * Allocates a case; whoever had it before has it no longer.
	 * @return why not; empty when it is allocated now
	 */
	@Transactional
	public Optional<AllocationRefusal> allocate(ActingUser by, CaseId id, AccountId to, AllocationKind kind) {
		return this.allocations.allocate(by, id, to, kind, null);
	}

	/**
	 * Why somebody can neither chair a meeting about the case nor take its minutes
	 * (domain, 2.3); whether the case is open to the asker is the asker's own question.
	 * @param as the role in which they would sit there
	 * @return empty when nothing speaks against it
	 * @throws NotFound when there is no such case
	 */
	@Transactional
	public Optional<AllocationRefusal> refusesToMeet(CaseId id, AccountId account, Role as) {
		return this.allocations.refusesToMeet(id, account, as);
	}

	/**
	 * Closes a case.
	 * @throws IllegalArgumentException when a rule refuses it, named in the message
	 * @throws uk.rowan.web.Stale when it is closed already
	 */
	@Transactional
	public void close(ActingUser by, CaseId id, LocalDate on, ClosureReason reason, String note) {
		this.closures.close(by, id, null, new Closures.Closing(on, reason, note, Set.of()))
			.ifPresent(CaseFiles::refuse);
	}

	/**
	 * Opens a closed case again.
	 * @throws IllegalArgumentException when a rule refuses it, named in the message
	 * @throws uk.rowan.web.Stale when it is open already
	 */
	@Transactional
	public void reopen(ActingUser by, CaseId id, LocalDate on, String reason) {
		this.reopenings.reopen(by, id, null, on, reason).ifPresent(CaseFiles::refuse);
	}

	private static void refuse(Enum<?> refusal) {
		throw new IllegalArgumentException("refused: " + refusal.name());
	}

}
