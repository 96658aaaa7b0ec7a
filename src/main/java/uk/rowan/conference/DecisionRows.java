package uk.rowan.conference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.meeting.Meeting;
import uk.rowan.meeting.MeetingChild;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.MeetingId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes and reads what conferences decided.
 */
@Component
class DecisionRows {

	private final JdbcClient database;

	private final OutlineRows outlines;

	private final Audit audit;

	DecisionRows(JdbcClient database, OutlineRows outlines, Audit audit) {
		this.database = database;
		this.outlines = outlines;
		this.audit = audit;
	}

	/**
	 * Adds how a conference ended, with an entry for each child.
	 */
	void add(ActingUser by, Meeting meeting, Conclusion asked) {
		this.database.sql("""
				insert into conference_conclusion (meeting_id, held_from, held_until, concluded_at, concluded_by)
				values (:id, :from, :until, rowan_now(), :by)""")
			.param("id", meeting.id().value())
			.param("from", Timestamp.from(asked.from()))
			.param("until", Timestamp.from(asked.until()))
			.param("by", by.id().value())
			.update();
		for (MeetingChild child : meeting.children()) {
			asked.decisions()
				.stream()
				.filter((one) -> one.aCase().equals(child.aCase()))
				.findFirst()
				.ifPresent((decision) -> {
					add(meeting.id(), decision);
					remember(by, meeting.id(), child, decision);
				});
		}
	}

	private void add(MeetingId id, ChildDecision decision) {
		AbuseCategory category = decision.category();
		Instant said = decision.saidAt();
		EndReason ending = decision.endReason();
		this.database.sql("""
				insert into conference_decision (meeting_id, case_id, plan_needed, category, reasons, dissent, quorate,
					inquorate_reason, lead_worker, core_group, core_group_on, review_on, said_at, end_reason)
				values (:id, :case, :plan, :category, :reasons, :dissent, :quorate, :inquorate, :lead, :group, :groupOn,
					:review, :said, :ending)""")
			.param("id", id.value())
			.param("case", decision.aCase().value())
			.param("plan", decision.plan())
			.param("category", (decision.plan() && category != null) ? category.name() : null)
			.param("reasons", decision.reasons())
			.param("dissent", decision.dissent())
			.param("quorate", decision.quorate())
			.param("inquorate", decision.quorate() ? "" : decision.inquorateReason())
			.param("lead", decision.lead())
			.param("group", decision.coreGroup())
			.param("groupOn", decision.coreGroupOn())
			.param("review", decision.reviewOn())
			.param("said", (said != null) ? Timestamp.from(said) : null)
			.param("ending", (ending != null) ? ending.name() : null)
			.update();
		this.outlines.add(id, decision.aCase(), decision.outline());
	}

	private void remember(ActingUser by, MeetingId id, MeetingChild child, ChildDecision decision) {
		this.audit.record(by,
				AuditNote.of("conference.decision-made", "meeting", id.value())
					.about(child.aCase())
					.about(child.child().id())
					.with("plan", decision.plan()));
	}

	/**
	 * What was decided for these children.
	 */
	List<ChildDecision> of(Meeting meeting) {
		List<UUID> cases = meeting.children().stream().map((child) -> child.aCase().value()).toList();
		Map<CaseId, Outline> outlines = this.outlines.of(meeting.id(), cases);
		return this.database.sql("""
				select * from conference_decision where meeting_id = :id and case_id in (:cases) order by case_id""")
			.param("id", meeting.id().value())
			.param("cases", cases)
			.query((row, number) -> decision(row, outlines))
			.list();
	}

	private static ChildDecision decision(ResultSet row, Map<CaseId, Outline> outlines) throws SQLException {
		CaseId aCase = new CaseId(row.getObject("case_id", UUID.class));
		Timestamp said = row.getTimestamp("said_at");
		return new ChildDecision(aCase, row.getBoolean("plan_needed"),
				Optional.ofNullable(row.getString("category")).map(AbuseCategory::valueOf).orElse(null),
				row.getString("reasons"), row.getString("dissent"), row.getBoolean("quorate"),
				row.getString("inquorate_reason"), outlines.getOrDefault(aCase, Outline.NONE),
				row.getString("lead_worker"), row.getString("core_group"),
				row.getObject("core_group_on", LocalDate.class), row.getObject("review_on", LocalDate.class),
				(said != null) ? said.toInstant() : null,
				Optional.ofNullable(row.getString("end_reason")).map(EndReason::valueOf).orElse(null));
	}

}
