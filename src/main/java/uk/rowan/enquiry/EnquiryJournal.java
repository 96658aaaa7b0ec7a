package uk.rowan.enquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.EnquiryId;

import org.springframework.stereotype.Component;

/**
 * Writes the entries that every look at an enquiry and every change of one leaves, one
 * for each child, and knows which day it is.
 */
@Component
class EnquiryJournal {

	private final Audit audit;

	private final Clock clock;

	EnquiryJournal(Audit audit, Clock clock) {
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * The day in London.
	 */
	LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), this.clock.getZone());
	}

	/**
	 * Remembers a change of the enquiry, for the children whom it concerns.
	 */
	void changed(ActingUser by, AuditNote note, Collection<EnquiryChild> children) {
		this.audit.recordAll(by,
				children.stream().map((child) -> note.about(child.aCase()).about(child.child().id())).toList());
	}

	/**
	 * Remembers that children were shown, and on what ground the case of each was open.
	 */
	void seen(ActingUser by, AuditNote note, Collection<EnquiryChild> children) {
		this.audit.recordAll(by,
				children.stream()
					.map((child) -> note.about(child.aCase()).about(child.child().id()).with("ground", child.ground()))
					.toList());
	}

	/**
	 * A note about an enquiry.
	 */
	static AuditNote note(String act, EnquiryId id) {
		return AuditNote.of("enquiry." + act, "enquiry", id.value());
	}

}
