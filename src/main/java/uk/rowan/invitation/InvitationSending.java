package uk.rowan.invitation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.audit.AuditNote;
import uk.rowan.meeting.Invitees;
import uk.rowan.meeting.Telling;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Ids;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.PersonId;
import uk.rowan.web.NotFound;
import uk.rowan.web.Stale;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends invitations: several at once, each its own letter its own way. What went is kept,
 * and counts as told.
 */
@Service
class InvitationSending {

	static final Duration LIFE = Duration.ofDays(14);

	private final Mailings mailings;

	private final InvitationSheets sheets;

	private final LetterPacking packing;

	private final Carriers carriers;

	private final Invitees invitees;

	InvitationSending(Mailings mailings, InvitationSheets sheets, LetterPacking packing, Carriers carriers,
			Invitees invitees) {
		this.mailings = mailings;
		this.sheets = sheets;
		this.packing = packing;
		this.carriers = carriers;
		this.invitees = invitees;
	}

	/**
	 * Sends.
	 * @param seen what the letters said when the page was opened
	 * @param chosen how each is to go
	 * @return the one-time pages that were made
	 * @throws NotFound when it is not the user's to send
	 * @throws Stale when a letter says something else by now, or one was sent
	 */
	@Transactional
	List<Handover> send(ActingUser by, MeetingId id, String seen, Map<InviteeId, Telling.Way> chosen) {
		Telling telling = new Telling(Ids.next(), this.carriers.today(),
				chosen.entrySet()
					.stream()
					.map((one) -> new Telling.Told(one.getKey(), one.getValue(), null, ""))
					.toList());
		this.invitees.tell(by, id, telling);
		Mailing mailing = this.mailings.of(by, id);
		if (!this.sheets.seen(mailing).equals(seen)) {
			throw new Stale();
		}
		List<Handover> made = new ArrayList<>();
		List<AuditNote> notes = new ArrayList<>();
		chosen.forEach((invitee, way) -> {
			Addressee to = mailing.addressee(invitee);
			this.carriers.carry(by, mailing, to, way, this.packing.pack(by, mailing, to, way)).ifPresent(made::add);
			notes.add(note(to, way));
		});
		this.carriers.remember(by, id, notes);
		return made;
	}

	private static AuditNote note(Addressee to, Telling.Way way) {
		UUID invitee = to.invitee().id().value();
		AuditNote note = InvitationJournal.note("letter-sent", "invitee", invitee).with("way", way);
		@Nullable PersonId person = to.invitee().person();
		return (person != null) ? note.about(person) : note;
	}

}
