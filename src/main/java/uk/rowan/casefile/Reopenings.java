package uk.rowan.casefile;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Ids;
import uk.rowan.web.NotFound;
import uk.rowan.web.Stale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens closed cases again; who closed them, when and why stays.
 */
@Service
class Reopenings {

	private final CaseFileRepository cases;

	private final Closures closures;

	private final Openings openings;

	private final JdbcClient database;

	private final CaseJournal journal;

	Reopenings(CaseFileRepository cases, Closures closures, Openings openings, JdbcClient database,
			CaseJournal journal) {
		this.cases = cases;
		this.closures = closures;
		this.openings = openings;
		this.database = database;
		this.journal = journal;
	}

	/**
	 * Opens the case again.
	 * @param version the version of the case that the form showed, {@code null} when
	 * nobody looked
	 * @return why not; empty when it is open now
	 */
	@Transactional
	Optional<ReopeningRefusal> reopen(ActingUser by, CaseId id, @Nullable Integer version, LocalDate on,
			String reason) {
		CaseFile aCase = this.cases.findToDecide(by, id).orElseThrow(NotFound::new).at(version);
		Closures.Standing closure = this.closures.standing(id).orElseThrow(Stale::new);
		Optional<ReopeningRefusal> refusal = new ReopeningRule(this.journal.today(), closure.on(),
				this.openings.hasOpenCase(aCase.child()), this.openings.lastClosed(aCase.child(), id))
			.refuses(on);
		if (refusal.isPresent()) {
			return refusal;
		}
		aCase.reopen();
		this.database.sql("""
				insert into case_reopening (id, case_id, closure_id, reopened_on, reason, reopened_at, reopened_by)
				values (:id, :case, :closure, :on, :reason, rowan_now(), :by)""")
			.param("id", Ids.next())
			.param("case", id.value())
			.param("closure", closure.id())
			.param("on", on)
			.param("reason", reason)
			.param("by", by.id().value())
			.update();
		this.journal.changed(by, "casefile.case-reopened", aCase);
		return Optional.empty();
	}

}
