package uk.rowan.enquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.EnquiryId;
import uk.rowan.shared.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes the entries that every look at an enquiry and every change of one leaves, one
 * for each child, and knows which day it is.
 */
@Component
class EnquiryJournal {

	private final Audit audit;

	private final JdbcClient database;

	private final Clock clock;

	EnquiryJournal(Audit audit, JdbcClient database, Clock clock) {
		this.audit = audit;
		this.database = database;
		this.clock = clock;
	}

	/**
	 * The day in London.
	 */
	LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), this.clock.getZone());
	}

	/**
	 * Remembers a discussion, for every child of the enquiry: those too whose case is
	 * closed to the one who recorded it.
	 * @param begun the cases of the children for whom section 47 enquiries began with it
	 */
	void discussed(ActingUser by, EnquiryId id, UUID discussion, Set<CaseId> begun) {
		AuditNote note = note("discussion-recorded", id).with("discussion", discussion);
		List<AuditNote> notes = this.database.sql("""
				select k.case_id, c.person_id from enquiry_child k join casefile_case c on c.case_id = k.case_id
				where k.enquiry_id = :id order by k.case_id""").param("id", id.value()).query((row, number) -> {
			CaseId aCase = new CaseId(row.getObject("case_id", UUID.class));
			AuditNote one = note.about(aCase).about(new PersonId(row.getObject("person_id", UUID.class)));
			return begun.contains(aCase) ? one.with("section-47", "begun") : one;
		}).list();
		this.audit.recordAll(by, notes);
	}

	/**
	 * Remembers an outcome, for the child whom alone it concerns.
	 */
	void concluded(ActingUser by, EnquiryId id, EnquiryOutcome outcome, EnquiryChild child) {
		this.audit.record(by,
				note("outcome-recorded", id).with("outcome", outcome).about(child.aCase()).about(child.child().id()));
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
