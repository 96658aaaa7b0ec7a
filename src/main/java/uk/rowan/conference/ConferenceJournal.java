package uk.rowan.conference;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.meeting.MeetingChild;
import uk.rowan.shared.ActingUser;
import uk.rowan.web.ListQuery;

import org.springframework.stereotype.Component;

/**
 * Writes the entries that every look at a conference leaves, one for each child, and
 * knows which day it is.
 */
@Component
class ConferenceJournal {

	private final Audit audit;

	private final Clock clock;

	ConferenceJournal(Audit audit, Clock clock) {
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * The day in London.
	 */
	LocalDate today() {
		return day(this.clock.instant());
	}

	/**
	 * Now.
	 */
	Instant now() {
		return this.clock.instant();
	}

	/**
	 * When that day began in London.
	 */
	Instant beginning(LocalDate day) {
		return day.atStartOfDay(this.clock.getZone()).toInstant();
	}

	/**
	 * The day in London of a moment.
	 */
	LocalDate day(Instant at) {
		return LocalDate.ofInstant(at, this.clock.getZone());
	}

	/**
	 * Remembers that children were shown, and on what ground the case of each was open.
	 */
	void seen(ActingUser by, AuditNote note, Collection<MeetingChild> children) {
		this.audit.recordAll(by,
				children.stream()
					.map((child) -> note.about(child.aCase()).about(child.child().id()).with("ground", child.ground()))
					.toList());
	}

	/**
	 * Remembers what was seen of others.
	 */
	void seen(ActingUser by, List<AuditNote> notes) {
		this.audit.recordAll(by, notes);
	}

	/**
	 * Remembers that a week of the diary was shown.
	 */
	void leafed(ActingUser by, LocalDate monday) {
		this.audit.record(by, AuditNote.of("conference.diary-viewed", "account", by.id().value()).with("week", monday));
	}

	/**
	 * Remembers that a list was shown.
	 */
	void listed(ActingUser by, String which, ListQuery query) {
		this.audit.record(by,
				AuditNote.of("conference.conferences-listed", "account", by.id().value())
					.with("which", which)
					.with("page", query.page()));
	}

}
