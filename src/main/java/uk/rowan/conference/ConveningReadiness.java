package uk.rowan.conference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import uk.rowan.meeting.Answers;
import uk.rowan.meeting.Awaited;
import uk.rowan.meeting.Invitees;
import uk.rowan.meeting.Meeting;
import uk.rowan.meeting.Progress;
import uk.rowan.settings.Clocks;
import uk.rowan.settings.DueDate;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * How many of those invited were told, whether two who must not meet would, each report
 * that is missing, and who comes.
 */
@Component
@Order(30)
class ConveningReadiness implements Readiness {

	private final Invitees invitees;

	private final ConferenceWords words;

	private final ConferenceJournal journal;

	private final Clocks clocks;

	ConveningReadiness(Invitees invitees, ConferenceWords words, ConferenceJournal journal, Clocks clocks) {
		this.journal = journal;
		this.clocks = clocks;
		this.invitees = invitees;
		this.words = words;
	}

	@Override
	public List<ReadinessLine> lines(ActingUser user, Meeting conference) {
		Progress progress = this.invitees.progress(user, conference);
		boolean may = user.is(Role.COORDINATOR) && conference.actable();
		List<ReadinessLine> lines = new ArrayList<>();
		lines.add(invitations(progress, conference, may));
		if (progress.clashes() > 0) {
			lines.add(line("apart", false, this.words.say("ready.apart.no", progress.clashes()), null,
					href(conference, "/invitations", may)));
		}
		lines.addAll(reports(progress, conference, may));
		if (progress.invited() > 0 && conference.booked().isPresent()) {
			lines.add(answers(progress.answers(), conference, may));
		}
		return lines;
	}

	private ReadinessLine invitations(Progress progress, Meeting conference, boolean may) {
		boolean ready = progress.invited() > 0 && progress.told() == progress.invited();
		if (progress.invited() == 0) {
			return line("invite", false, this.words.say("ready.invite.no"), null,
					href(conference, "/invitations", may));
		}
		boolean booked = conference.booked().isPresent();
		String told = this.words.say("ready.told.how", progress.told(), progress.invited());
		return line("told", ready,
				progress.again().isEmpty() ? told
						: this.words.say("ready.told.again", told, String.join(", ", progress.again())),
				null, href(conference, booked ? "/invitations/tellings" : "/invitations", may));
	}

	/**
	 * A line for each report of which a step is still to come, or one for all.
	 */
	private List<ReadinessLine> reports(Progress progress, Meeting conference, boolean may) {
		String href = href(conference, "/reports", may && progress.invited() > 0);
		if (progress.awaited().isEmpty()) {
			boolean ready = progress.asked() > 0;
			return List.of(line("reports", ready,
					ready ? this.words.say("ready.reports.all") : this.words.say("ready.reports.none"), null, href));
		}
		List<ReadinessLine> lines = new ArrayList<>();
		LocalDate day = conference.booked().map((booked) -> this.journal.day(booked.startsAt())).orElse(null);
		for (Awaited one : progress.awaited()) {
			DueDate due = (day != null && !one.clock().isEmpty()) ? this.clocks.due(one.clock(), day)
					: new DueDate(null, "");
			String step = one.received() ? "share" : "missing";
			lines.add(new ReadinessLine(this.words.say("ready.report", one.called()), false,
					this.words.say("ready.report." + step),
					this.words.say("ready.report." + step + ".who", one.called(), one.role()), due.on(), due.because(),
					this.words.say("ready.reports.act"), lines.isEmpty() ? href : null));
		}
		return lines;
	}

	/**
	 * Who comes, who joins by video, who does not come and who has not said.
	 */
	private ReadinessLine answers(Answers answers, Meeting conference, boolean may) {
		List<String> parts = new ArrayList<>(List.of(this.words.say("ready.answers.coming", answers.coming())));
		if (answers.byVideo() > 0) {
			parts.add(this.words.say("ready.answers.video", answers.byVideo()));
		}
		if (!answers.declined().isEmpty()) {
			parts.add(this.words.say("ready.answers.declined", String.join(", ", answers.declined())));
		}
		if (!answers.silent().isEmpty()) {
			parts.add(this.words.say("ready.answers.silent", String.join(", ", answers.silent())));
		}
		return line("answers", answers.silent().isEmpty(), String.join("; ", parts), null,
				href(conference, "/invitations/tellings", may));
	}

	private static @Nullable String href(Meeting conference, String page, boolean may) {
		return may ? "/conferences/" + conference.id() + page : null;
	}

	private ReadinessLine line(String what, boolean ready, String told, @Nullable LocalDate by, @Nullable String href) {
		String key = "ready." + what;
		return new ReadinessLine(this.words.say(key), ready, told, this.words.say("ready.who.coordinator"), by,
				this.words.say(key + ".act"), href);
	}

}
