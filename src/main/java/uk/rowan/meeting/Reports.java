package uk.rowan.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import uk.rowan.audit.AuditNote;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.MadeAlready;
import uk.rowan.web.NotFound;
import uk.rowan.web.Stale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records which reports are asked for, and what becomes of them: several at once, and
 * only added to.
 */
@Service
class Reports {

	private final OpenMeetings meetings;

	private final InviteeReader invitees;

	private final List<ReportClocks> clocks;

	private final MeetingJournal journal;

	private final JdbcClient database;

	Reports(OpenMeetings meetings, InviteeReader invitees, List<ReportClocks> clocks, MeetingJournal journal,
			JdbcClient database) {
		this.meetings = meetings;
		this.invitees = invitees;
		this.clocks = clocks;
		this.journal = journal;
		this.database = database;
	}

	private record Kept(MeetingId meeting, AccountId by, LocalDate on, InviteeId invitee, ReportStep step,
			String note) {
	}

	/**
	 * The reports asked for of those who are invited to a meeting that the caller has
	 * found to be open.
	 */
	Map<InviteeId, Report> of(MeetingId id) {
		return this.database.sql("select * from meeting_report_state where meeting_id = :id")
			.param("id", id.value())
			.query((row, number) -> report(row))
			.list()
			.stream()
			.collect(Collectors.toMap(Report::invitee, Function.identity()));
	}

	/**
	 * Records what happened, unless an earlier sending of the same form has.
	 * @throws NotFound when there is no such meeting, or nothing can be recorded for it
	 * @throws MadeAlready when the user has recorded it with other words
	 * @throws Stale when it cannot have happened as things stand, or another record has
	 * the identity
	 */
	@Transactional
	void record(ActingUser by, MeetingId id, ReportSteps asked) {
		Meeting meeting = this.meetings.toChange(by, id);
		Map<InviteeId, Invitee> invited = this.invitees.of(by, id)
			.stream()
			.collect(Collectors.toMap(Invitee::id, Function.identity()));
		if (isKept(by, meeting, List.copyOf(invited.values()), asked)) {
			return;
		}
		Map<InviteeId, Report> standing = of(id);
		asked.steps().forEach((invitee, steps) -> {
			Invitee who = invited.get(invitee);
			Report stands = standing.get(invitee);
			boolean unasked = stands == null && !steps.contains(ReportStep.ASKED);
			if (who == null || who.role().kin() || unasked || ReportStep.tooEarly(steps, stands)) {
				throw new Stale();
			}
		});
		ReportClocks.Due due = this.clocks.stream()
			.flatMap((source) -> source.of(id).stream())
			.findFirst()
			.orElse(ReportClocks.Due.NONE);
		List<AuditNote> notes = new ArrayList<>();
		asked.steps().forEach((invitee, steps) -> steps.forEach((step) -> {
			Invitee who = Objects.requireNonNull(invited.get(invitee));
			keep(by, asked, who, step, due);
			notes.add(MeetingJournal.about("report-recorded", who).with("step", step));
		}));
		this.journal.changed(by, id, notes);
	}

	private boolean isKept(ActingUser by, Meeting meeting, List<Invitee> invited, ReportSteps asked) {
		List<Kept> rows = kept(asked.id());
		if (rows.isEmpty()) {
			return false;
		}
		Kept first = rows.getFirst();
		if (!first.meeting().equals(meeting.id()) || !first.by().equals(by.id())) {
			throw new Stale();
		}
		Map<InviteeId, Set<ReportStep>> steps = new LinkedHashMap<>();
		rows.forEach((row) -> steps.computeIfAbsent(row.invitee(), (one) -> EnumSet.noneOf(ReportStep.class))
			.add(row.step()));
		ReportSteps earlier = new ReportSteps(asked.id(), first.on(), steps, first.note());
		if (!earlier.equals(asked)) {
			List<Invitee> professionals = invited.stream().filter((one) -> !one.role().kin()).toList();
			throw new MadeAlready(ReportsForm.of(ReportPages.sorted(professionals), earlier),
					meeting.kind().page(meeting.id()) + "/reports");
		}
		return true;
	}

	private List<Kept> kept(UUID id) {
		return this.database.sql("""
				select i.meeting_id, r.* from meeting_report r join meeting_invitee i on i.id = r.invitee_id
				where r.id = :id""")
			.param("id", id)
			.query((row, number) -> new Kept(new MeetingId(row.getObject("meeting_id", UUID.class)),
					new AccountId(row.getObject("recorded_by", UUID.class)),
					row.getObject("happened_on", LocalDate.class),
					new InviteeId(row.getObject("invitee_id", UUID.class)), ReportStep.valueOf(row.getString("step")),
					row.getString("note")))
			.list();
	}

	private void keep(ActingUser by, ReportSteps asked, Invitee who, ReportStep step, ReportClocks.Due due) {
		boolean asking = step == ReportStep.ASKED;
		this.database.sql("""
				insert into meeting_report (id, invitee_id, step, happened_on, clock, shared_clock, note, recorded_at,
					recorded_by)
				values (:id, :invitee, :step, :on, :clock, :shared, :note, rowan_now(), :by)""")
			.param("id", asked.id())
			.param("invitee", who.id().value())
			.param("step", step.name())
			.param("on", asked.on())
			.param("clock", asking ? due.of(who.role()) : "")
			.param("shared", asking ? due.family() : "")
			.param("note", asked.note())
			.param("by", by.id().value())
			.update();
	}

	private static Report report(ResultSet row) throws SQLException {
		return new Report(new InviteeId(row.getObject("invitee_id", UUID.class)), row.getString("clock"),
				row.getString("shared_clock"), row.getObject("asked_on", LocalDate.class),
				row.getObject("chased_on", LocalDate.class), row.getObject("received_on", LocalDate.class),
				row.getObject("shared_on", LocalDate.class));
	}

}
