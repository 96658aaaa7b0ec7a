package uk.rowan.casefile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Ids;
import uk.rowan.web.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes cases: allocations end, the conference unit and the team's managers keep their
 * reach.
 */
@Service
class Closures {

	private final CaseFileRepository cases;

	private final Allocations allocations;

	private final JdbcClient database;

	private final CaseJournal journal;

	Closures(CaseFileRepository cases, Allocations allocations, JdbcClient database, CaseJournal journal) {
		this.cases = cases;
		this.allocations = allocations;
		this.database = database;
		this.journal = journal;
	}

	/**
	 * What a closure says.
	 *
	 * @param on the day
	 * @param reason why, as a code
	 * @param note why, in words; may be empty
	 * @param checked what was confirmed, as codes
	 */
	record Closing(LocalDate on, ClosureReason reason, String note, Set<String> checked) {

	}

	/**
	 * Closes the case.
	 * @param version the version of the case that the form showed, {@code null} when
	 * nobody looked
	 * @return why not; empty when it is closed now
	 */
	@Transactional
	Optional<ClosureRefusal> close(ActingUser by, CaseId id, @Nullable Integer version, Closing closing) {
		CaseFile aCase = this.cases.findToDecide(by, id).orElseThrow(NotFound::new).at(version);
		Optional<ClosureRefusal> refusal = new ClosureRule(this.journal.today(), lastOpened(aCase))
			.refuses(closing.on());
		if (refusal.isPresent()) {
			return refusal;
		}
		aCase.close();
		this.database.sql("""
				insert into case_closure (id, case_id, closed_on, reason, note, checked, closed_at, closed_by)
				values (:id, :case, :on, :reason, :note, :checked, rowan_now(), :by)""")
			.param("id", Ids.next())
			.param("case", id.value())
			.param("on", closing.on())
			.param("reason", closing.reason().code())
			.param("note", closing.note())
			.param("checked", String.join(",", new TreeSet<>(closing.checked())))
			.param("by", by.id().value())
			.update();
		for (AllocationKind kind : AllocationKind.values()) {
			this.allocations.end(by, aCase, kind);
		}
		this.journal.changed(by, "casefile.case-closed", aCase, "reason", closing.reason().code());
		return Optional.empty();
	}

	private LocalDate lastOpened(CaseFile aCase) {
		return this.database.sql("select max(reopened_on) as day from case_reopening where case_id = :case")
			.param("case", aCase.id().value())
			.query((row, number) -> Optional.ofNullable(row.getObject("day", LocalDate.class)))
			.single()
			.orElse(aCase.openedOn());
	}

	/**
	 * The closure that stands, as its identity and day.
	 */
	@Transactional(readOnly = true)
	Optional<Standing> standing(CaseId id) {
		return this.database.sql("""
				select c.id, c.closed_on from case_closure c where c.case_id = :case
				and not exists (select from case_reopening r where r.closure_id = c.id)""")
			.param("case", id.value())
			.query((row, number) -> new Standing(row.getObject("id", UUID.class),
					row.getObject("closed_on", LocalDate.class)))
			.optional();
	}

	record Standing(UUID id, LocalDate on) {

	}

}
