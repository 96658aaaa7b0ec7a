package uk.rowan.conference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import uk.rowan.meeting.Invitees;
import uk.rowan.meeting.Meeting;
import uk.rowan.meeting.Progress;
import uk.rowan.settings.Clocks;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * How many of those invited were told, whether two who must not meet would, and how many
 * reports are missing.
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
		lines.add(reports(progress, conference, may));
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

	private ReadinessLine reports(Progress progress, Meeting conference, boolean may) {
		int missing = progress.asked() - progress.received();
		String told = (progress.asked() == 0) ? this.words.say("ready.reports.none")
				: (missing > 0) ? this.words.say("ready.reports.missing", missing)
						: this.words.say("ready.reports.all", progress.shared(), progress.asked());
		return line("reports", progress.asked() > 0 && missing == 0 && progress.shared() == progress.asked(), told,
				due(progress, conference), href(conference, "/reports", may && progress.invited() > 0));
	}

	/**
	 * The first day on which one of the missing reports must come, or be shared.
	 */
	private @Nullable LocalDate due(Progress progress, Meeting conference) {
		return conference.booked()
			.map((booked) -> this.journal.day(booked.startsAt()))
			.flatMap((day) -> progress.clocks()
				.stream()
				.flatMap((clock) -> Stream.ofNullable(this.clocks.due(clock, day).on()))
				.min(Comparator.naturalOrder()))
			.orElse(null);
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
