package uk.rowan.casefile;

import java.time.Clock;
import java.time.LocalDate;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.reach.Ground;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.PersonId;

import org.springframework.stereotype.Component;

/**
 * Writes the entries that every look at a case and every change of one leaves, and knows
 * which day it is.
 */
@Component
class CaseJournal {

	private final Audit audit;

	private final Clock clock;

	CaseJournal(Audit audit, Clock clock) {
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
	 * Remembers a change of the case.
	 * @param codes further codes, each name followed by its value
	 */
	void changed(ActingUser by, String act, CaseFile aCase, Object... codes) {
		AuditNote note = AuditNote.of(act, "case", aCase.id().value()).about(aCase.id()).about(aCase.child());
		for (int index = 0; index + 1 < codes.length; index += 2) {
			note = note.with(codes[index].toString(), codes[index + 1]);
		}
		this.audit.record(by, note);
	}

	/**
	 * Remembers a look at the case, and on what ground it was open.
	 */
	void seen(ActingUser by, String act, CaseId id, PersonId child, Ground ground) {
		this.audit.record(by, AuditNote.of(act, "case", id.value()).about(id).about(child).with("ground", ground));
	}

}
