package uk.rowan.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import uk.rowan.settings.Clocks;
import uk.rowan.settings.DueDate;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;
import uk.rowan.shared.ShortDates;
import uk.rowan.web.NotFound;
import uk.rowan.web.NotNow;
import uk.rowan.web.Option;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows the reports of a meeting: of whom they are asked, by when, and what became of
 * them; each look is remembered for each child.
 */
@Service
class ReportPages {

	private final OpenMeetings meetings;

	private final InviteeReader invitees;

	private final Reports reports;

	private final Clocks clocks;

	private final MeetingWords words;

	ReportPages(OpenMeetings meetings, InviteeReader invitees, Reports reports, Clocks clocks, MeetingWords words) {
		this.meetings = meetings;
		this.invitees = invitees;
		this.reports = reports;
		this.clocks = clocks;
		this.words = words;
	}

	/**
	 * The order in which a page and a form show them.
	 */
	static List<Invitee> sorted(List<Invitee> invited) {
		return invited.stream()
			.sorted(Comparator.comparing(Invitee::role).thenComparing((one) -> one.id().toString()))
			.toList();
	}

	/**
	 * The model of the page, with a form as it is first shown.
	 * @throws NotFound when there is no such meeting for the user, or it is withheld
	 */
	@Transactional
	Map<String, Object> show(ActingUser user, MeetingId id) {
		Meeting meeting = this.meetings.toShow(user, id);
		List<Invitee> asked = sorted(this.invitees.of(user, id).stream().filter((one) -> !one.role().kin()).toList());
		Map<InviteeId, Report> standing = this.reports.of(id);
		LocalDate day = meeting.booked().map((booked) -> this.words.day(booked.startsAt())).orElse(null);
		Map<String, ReportLine> lines = new LinkedHashMap<>();
		asked.forEach((one) -> lines.put(one.id().toString(), line(one, standing.get(one.id()), day)));
		Map<String, Object> model = this.meetings.model(user, meeting, "reports-viewed");
		model.put("lines", lines);
		model.put("may", user.is(Role.COORDINATOR) && meeting.actable());
		model.put("today", this.words.today());
		model.put("asked", ReportsForm.blank(asked, this.words.today()));
		return model;
	}

	/**
	 * The same for whoever records what happened.
	 * @throws NotFound when it is not the user's to decide about
	 * @throws NotNow when it is cancelled, or every case of it is closed
	 */
	@Transactional
	Map<String, Object> recording(ActingUser user, MeetingId id) {
		OpenMeetings.mustBeActable(this.meetings.toDecide(user, id));
		return show(user, id);
	}

	private ReportLine line(Invitee one, @Nullable Report report, @Nullable LocalDate day) {
		List<Option> next = ReportStep.next(report)
			.stream()
			.map((step) -> new Option(step.name(), this.words.say("report.step." + step)))
			.toList();
		String role = this.words.say("role." + one.role());
		if (report == null) {
			return new ReportLine(one.id(), one.called(), role, "", "", "", false, "", "", "", next);
		}
		DueDate due = due(this.clocks, report.clock(), day);
		LocalDate on = due.on();
		boolean late = report.receivedOn() == null && on != null && on.isBefore(this.words.today());
		DueDate family = due(this.clocks, report.familyClock(), day);
		LocalDate shown = report.sharedOn();
		LocalDate must = family.on();
		String shared = (shown != null) ? ShortDates.day(shown)
				: (must != null) ? this.words.say("report.shared.by", ShortDates.day(must)) : "";
		return new ReportLine(one.id(), one.called(), role, ShortDates.day(report.askedOn()),
				(on != null) ? ShortDates.day(on) : "", due.because(), late, said(report.receivedOn()), shared,
				(shown == null && must != null) ? family.because() : "", next);
	}

	private static String said(@Nullable LocalDate day) {
		return (day != null) ? ShortDates.day(day) : "";
	}

	/**
	 * When something is due by a clock that counts back from the day of the meeting.
	 */
	static DueDate due(Clocks clocks, String clock, @Nullable LocalDate day) {
		return clock.isEmpty() ? new DueDate(null, "") : clocks.due(clock, Optional.ofNullable(day));
	}

	/**
	 * The form within a model that {@link #show} has made.
	 */
	static ReportsForm form(Map<String, Object> model) {
		return (ReportsForm) Objects.requireNonNull(model.get("asked"));
	}

}
