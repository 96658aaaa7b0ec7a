package uk.rowan.reach;

import java.util.UUID;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Ids;
import uk.rowan.shared.Locks;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;
import uk.rowan.web.NotFound;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opening an ordinary case without reach, with a reason, for a limited time. Cases that
 * are restricted, or in whose family the asker has an interest, do not exist here either.
 */
@Service
class BreakGlass {

	private final JdbcClient database;

	private final Audit audit;

	private final ReachProperties properties;

	private final ApplicationEventPublisher events;

	BreakGlass(JdbcClient database, Audit audit, ReachProperties properties, ApplicationEventPublisher events) {
		this.database = database;
		this.audit = audit;
		this.properties = properties;
		this.events = events;
	}

	@Transactional
	void open(ActingUser by, CaseId aCase, String reason) {
		if (!mayOpen(by, aCase)) {
			throw new NotFound();
		}
		if (isOpened(by, aCase)) {
			return;
		}
		UUID id = Ids.next();
		this.database.sql("""
				insert into reach
				(id, kind, subject_kind, subject_id, account_id, ground, reason, from_at, until_at, given_by)
				values (:id, 'BREAK_GLASS', 'CASE', :case, :account, 'BREAK_GLASS', :reason, rowan_now(),
				rowan_now() + make_interval(secs => :seconds), :account)""")
			.param("id", id)
			.param("case", aCase.value())
			.param("account", by.id().value())
			.param("reason", reason)
			.param("seconds", this.properties.breakGlassFor().toSeconds())
			.update();
		this.audit.record(by, AuditNote.of("reach.glass-broken", "reach", id).about(aCase).about(child(aCase)));
		this.events.publishEvent(new GlassBroken(aCase, by.id()));
	}

	private PersonId child(CaseId aCase) {
		return this.database.sql("select person_id from reach_case_child where case_id = :case")
			.param("case", aCase.value())
			.query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
			.single();
	}

	/**
	 * Whether the user has opened it so already; one who asks twice at once waits for the
	 * first answer.
	 */
	private boolean isOpened(ActingUser by, CaseId aCase) {
		Locks.hold(this.database, "reach.glass", by.id(), aCase);
		return this.database.sql("""
				select exists (select from reach where kind = 'BREAK_GLASS' and subject_id = :case
					and account_id = :account and until_at > rowan_now())""")
			.param("case", aCase.value())
			.param("account", by.id().value())
			.query(Boolean.class)
			.single();
	}

	/**
	 * Whether the case could be opened this way by that user: it exists and is neither
	 * restricted nor closed by an interest.
	 */
	private boolean mayOpen(ActingUser by, CaseId aCase) {
		return by.roles().stream().anyMatch(Role.casework()::contains) && this.database.sql("""
				select exists (select from reach_case_child where case_id = :case)
				and not exists (select from reach_restricted_case where case_id = :case)
				and not exists (select from reach_conflicted_case where case_id = :case and account_id = :account)""")
			.param("case", aCase.value())
			.param("account", by.id().value())
			.query(Boolean.class)
			.single();
	}

}
