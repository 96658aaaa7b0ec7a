package uk.rowan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.conference.ConferenceConcluded;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Ids;
import uk.rowan.shared.Locks;
import uk.rowan.shared.PersonId;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens, continues and ends plans as conferences decide, in the transaction that
 * concludes the conference: there is no decision without its plan.
 */
@Component
class PlanCourse {

	private final JdbcClient database;

	private final Audit audit;

	PlanCourse(JdbcClient database, Audit audit) {
		this.database = database;
		this.audit = audit;
	}

	private record Decided(UUID meeting, CaseId aCase, PersonId child, boolean plan, @Nullable String category,
			LocalDate on, @Nullable String ending) {
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void follow(ConferenceConcluded event) {
		List<Decided> decided = this.database.sql("""
				select d.meeting_id, d.case_id, c.person_id, d.plan_needed, d.category, d.held_on, d.end_reason
				from conference_decided d join casefile_case c on c.case_id = d.case_id
				where d.meeting_id = :meeting order by d.case_id""")
			.param("meeting", event.conference().value())
			.query((row, number) -> new Decided(row.getObject("meeting_id", UUID.class),
					new CaseId(row.getObject("case_id", UUID.class)),
					new PersonId(row.getObject("person_id", UUID.class)), row.getBoolean("plan_needed"),
					row.getString("category"), row.getObject("held_on", LocalDate.class), row.getString("end_reason")))
			.list();
		Locks.holdEach(this.database, "plan.case", decided.stream().map(Decided::aCase).toList());
		decided.forEach((one) -> follow(event.by(), one));
	}

	private void follow(AccountId by, Decided decided) {
		Optional<UUID> running = this.database
			.sql("select plan_id from plan_run where case_id = :case and ended_on is null")
			.param("case", decided.aCase().value())
			.query((row, number) -> row.getObject("plan_id", UUID.class))
			.optional();
		if (decided.plan()) {
			running.ifPresentOrElse((plan) -> review(by, plan, decided), () -> open(by, decided));
		}
		else {
			running.ifPresent((plan) -> end(by, plan, decided));
		}
	}

	private void open(AccountId by, Decided decided) {
		UUID id = Ids.next();
		this.database.sql("""
				insert into plan (id, case_id, meeting_id, category, started_on, opened_at)
				values (:id, :case, :meeting, :category, :on, rowan_now())""")
			.param("id", id)
			.param("case", decided.aCase().value())
			.param("meeting", decided.meeting())
			.param("category", decided.category())
			.param("on", decided.on())
			.update();
		remember(by, "plan-opened", id, decided);
	}

	private void review(AccountId by, UUID plan, Decided decided) {
		this.database
			.sql("""
					insert into plan_review (plan_id, meeting_id, category, held_on) values (:id, :meeting, :category, :on)""")
			.param("id", plan)
			.param("meeting", decided.meeting())
			.param("category", decided.category())
			.param("on", decided.on())
			.update();
		remember(by, "plan-reviewed", plan, decided);
	}

	private void end(AccountId by, UUID plan, Decided decided) {
		this.database.sql("""
				insert into plan_ending (plan_id, meeting_id, ended_on, ended_at, reason)
				values (:id, :meeting, :on, rowan_now(), :reason)""")
			.param("id", plan)
			.param("meeting", decided.meeting())
			.param("on", decided.on())
			.param("reason", decided.ending())
			.update();
		remember(by, "plan-ended", plan, decided);
	}

	private void remember(AccountId by, String act, UUID plan, Decided decided) {
		AuditNote note = AuditNote.of("plan." + act, "plan", plan)
			.about(decided.aCase())
			.about(decided.child())
			.with("conference", decided.meeting());
		this.audit.record(new ActingUser(by, "", Set.of(), null),
				(decided.ending() != null) ? note.with("ending", decided.ending()) : note);
	}

}
