package uk.rowan.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import uk.rowan.people.PersonKind;
import uk.rowan.people.PersonSummary;
import uk.rowan.reach.Grant;
import uk.rowan.reach.Ground;
import uk.rowan.reach.Reach;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Locks;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;
import uk.rowan.shared.TeamId;
import uk.rowan.web.MadeAlready;
import uk.rowan.web.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens cases.
 */
@Service
class Openings {

	private final CaseFileRepository cases;

	private final JdbcClient database;

	private final Reach reach;

	private final CaseJournal journal;

	private final Clock clock;

	Openings(CaseFileRepository cases, JdbcClient database, Reach reach, CaseJournal journal, Clock clock) {
		this.cases = cases;
		this.database = database;
		this.reach = reach;
		this.journal = journal;
		this.clock = clock;
	}

	/**
	 * Opens the case, unless it is open by an earlier sending of the same form.
	 * @return why not; empty when it is open now
	 * @throws MadeAlready when it was opened with other words
	 * @throws NotFound when the identity is another case's
	 */
	@Transactional
	Optional<OpeningRefusal> open(ActingUser by, NewCase asked, PersonSummary child) {
		Locks.hold(this.database, "casefile.opening", asked.child());
		mustBeChangeable(by, asked.child());
		Optional<CaseFile> earlier = this.cases.findById(asked.id());
		if (earlier.isPresent()) {
			if (!earlier.get().openedBy().equals(by.id()) || !earlier.get().child().equals(asked.child())) {
				throw new NotFound();
			}
			if (!earlier.get().asked().equals(asked)) {
				throw new MadeAlready(OpenCaseForm.of(earlier.get().asked()), "/cases/" + asked.id());
			}
			return Optional.empty();
		}
		LocalDate today = this.journal.today();
		LocalDate born = (child.born() != null) ? child.born() : child.expected();
		OpeningRule rule = new OpeningRule(today, child.kind() == PersonKind.ADULT, born, hasOpenCase(asked.child()),
				lastClosed(asked.child(), asked.id()));
		Optional<OpeningRefusal> refusal = rule.refuses(asked.openedOn());
		if (refusal.isEmpty()) {
			openNow(by, asked, today);
		}
		return refusal;
	}

	/**
	 * Does nothing when the user may open a case about the child: whoever opened another
	 * case by break-glass would keep the child for good.
	 * @throws NotFound when the record is not the user's to change
	 */
	@Transactional(readOnly = true)
	void mustBeChangeable(ActingUser by, PersonId child) {
		if (!by.equals(ActingUser.SYSTEM) && !this.database.sql("""
				select exists (
					select from people_changeable_person where account_id = :account and person_id = :child)""")
			.param("account", by.id().value())
			.param("child", child.value())
			.query(Boolean.class)
			.single()) {
			throw new NotFound();
		}
	}

	private void openNow(ActingUser by, NewCase asked, LocalDate today) {
		long number = this.database.sql("select nextval('case_reference')").query(Long.class).single();
		String reference = "RWN-%d-%05d".formatted(today.getYear(), number);
		CaseFile opened = this.cases.saveAndFlush(CaseFile.open(asked, reference, by, this.clock.instant()));
		this.reach.caseIsAbout(asked.id(), asked.child());
		this.reach.grant(by, Grant.toUnit(asked.id()));
		if (by.is(Role.SOCIAL_WORKER) || by.is(Role.TEAM_MANAGER)) {
			this.reach.grant(by, new Grant(asked.id(), by.id(), null, null, Ground.CREATED));
			TeamId team = by.team();
			if (team != null) {
				this.reach.grant(by, Grant.toManagersOf(team, asked.id()));
			}
		}
		this.journal.changed(by, "casefile.case-opened", opened, "source", asked.source().code());
	}

	/**
	 * Whether a case of the child is open, seen or not.
	 */
	@Transactional(readOnly = true)
	boolean hasOpenCase(PersonId child) {
		return this.database.sql("select exists (select from case_file where person_id = :child and is_open)")
			.param("child", child.value())
			.query(Boolean.class)
			.single();
	}

	/**
	 * The last day on which a case of the child, seen or not, was closed.
	 * @param except the case that is left out
	 * @return {@code null} when none was
	 */
	@Transactional(readOnly = true)
	@Nullable LocalDate lastClosed(PersonId child, CaseId except) {
		return this.database.sql("""
				select max(k.closed_on) as day from case_closure k join case_file c on c.id = k.case_id
				where c.person_id = :child and c.id <> :except""")
			.param("child", child.value())
			.param("except", except.value())
			.query((row, number) -> Optional.ofNullable(row.getObject("day", LocalDate.class)))
			.single()
			.orElse(null);
	}

}
