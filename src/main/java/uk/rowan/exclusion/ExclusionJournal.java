package uk.rowan.exclusion;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.meeting.Meeting;
import uk.rowan.shared.ActingUser;

import org.springframework.stereotype.Component;

/**
 * Writes the entries that every look at exclusions and every change of one leaves, one
 * for each child, and knows which day it is.
 */
@Component
class ExclusionJournal {

	private final Audit audit;

	private final Clock clock;

	ExclusionJournal(Audit audit, Clock clock) {
		this.audit = audit;
		this.clock = clock;
	}

	LocalDate today() {
		return day(this.clock.instant());
	}

	/**
	 * The day in London of a moment.
	 */
	LocalDate day(Instant at) {
		return LocalDate.ofInstant(at, this.clock.getZone());
	}

	void seen(ActingUser by, Meeting meeting, String act) {
		remember(by, meeting, AuditNote.of("exclusion." + act, "meeting", meeting.id().value()));
	}

	void changed(ActingUser by, Meeting meeting, String act, Exclusion one) {
		remember(by, meeting,
				AuditNote.of("exclusion." + act, "exclusion", one.id().value()).with("invitee", one.asked().whom()));
	}

	private void remember(ActingUser by, Meeting meeting, AuditNote note) {
		this.audit.recordAll(by,
				meeting.children()
					.stream()
					.map((child) -> note.about(child.aCase()).about(child.child().id()).with("ground", child.ground()))
					.toList());
	}

}
