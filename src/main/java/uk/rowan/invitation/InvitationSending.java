package uk.rowan.invitation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import uk.rowan.audit.AuditNote;
import uk.rowan.document.Sheet;
import uk.rowan.meeting.Calendars;
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
 * and counts as told; what goes by post is laid ready, and counts once it is posted.
 */
@Service
class InvitationSending {

	static final Duration LIFE = Duration.ofDays(14);

	private final Mailings mailings;

	private final InvitationSheets sheets;

	private final Calendars calendars;

	private final Carriers carriers;

	private final Invitees invitees;

	InvitationSending(Mailings mailings, InvitationSheets sheets, Calendars calendars, Carriers carriers,
			Invitees invitees) {
		this.mailings = mailings;
		this.sheets = sheets;
		this.calendars = calendars;
		this.carriers = carriers;
		this.invitees = invitees;
	}

	/**
	 * The letters that are to go, to be laid out before they are sent.
	 * @param seen what they said when the page was opened
	 * @param chosen how each is to go
	 * @throws NotFound when it is not the user's to send
	 * @throws Stale when a letter says something else by now, or one was sent
	 */
	@Transactional
	Map<InviteeId, Sheet> letters(ActingUser by, MeetingId id, String seen, Map<InviteeId, Telling.Way> chosen) {
		Mailing mailing = unchanged(this.mailings.of(by, id), seen);
		return chosen.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey,
					(one) -> this.sheets.of(mailing, mailing.addressee(one.getKey()), one.getValue())));
	}

	/**
	 * Sends.
	 * @param seen what the letters said when the page was opened
	 * @param chosen how each is to go
	 * @param laid the letters, laid out while they said the same
	 * @return the one-time pages that were made
	 * @throws NotFound when it is not the user's to send
	 * @throws Stale when a letter says something else by now, or one was sent
	 */
	@Transactional
	List<Handover> send(ActingUser by, MeetingId id, String seen, Map<InviteeId, Telling.Way> chosen,
			Map<InviteeId, byte[]> laid) {
		Telling telling = new Telling(Ids.next(), this.carriers.today(),
				chosen.entrySet()
					.stream()
					.filter((one) -> one.getValue() != Telling.Way.POST)
					.map((one) -> new Telling.Told(one.getKey(), one.getValue(), null, ""))
					.toList());
		this.invitees.tell(by, id, telling);
		Mailing mailing = unchanged(this.mailings.of(by, id), seen);
		List<Handover> made = new ArrayList<>();
		List<AuditNote> notes = new ArrayList<>();
		chosen.forEach((invitee, way) -> {
			Addressee to = mailing.addressee(invitee);
			this.carriers.carry(by, mailing, to, way, packed(by, mailing, to, way, laid)).ifPresent(made::add);
			notes.add(note(to, way));
		});
		this.carriers.remember(by, id, notes);
		return made;
	}

	private LetterPacking.Packed packed(ActingUser by, Mailing mailing, Addressee to, Telling.Way way,
			Map<InviteeId, byte[]> laid) {
		InviteeId invitee = to.invitee().id();
		return new LetterPacking.Packed(Objects.requireNonNull(laid.get(invitee)),
				(way == Telling.Way.SECURE_EMAIL) ? this.calendars.of(by, mailing.meeting().id(), invitee) : null);
	}

	private Mailing unchanged(Mailing mailing, String seen) {
		if (!this.sheets.seen(mailing).equals(seen)) {
			throw new Stale();
		}
		return mailing;
	}

	private static AuditNote note(Addressee to, Telling.Way way) {
		UUID invitee = to.invitee().id().value();
		AuditNote note = InvitationJournal
			.note((way == Telling.Way.POST) ? "letter-laid-ready" : "letter-sent", "invitee", invitee)
			.with("way", way);
		@Nullable PersonId person = to.invitee().person();
		return (person != null) ? note.about(person) : note;
	}

}
