package uk.rowan.invitation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import uk.rowan.document.Documents;
import uk.rowan.meeting.Telling;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;
import uk.rowan.web.Stale;

import org.springframework.stereotype.Component;

/**
 * Lays out the invitations that are chosen, and then has them sent: no transaction and no
 * lock is held meanwhile.
 */
@Component
class LetterPacking {

	private final InvitationSending sending;

	private final Documents documents;

	LetterPacking(InvitationSending sending, Documents documents) {
		this.sending = sending;
		this.documents = documents;
	}

	/**
	 * What goes to one who is invited: the letter as a PDF, and where it can go along
	 * their calendar file.
	 */
	static final class Packed {

		private final byte[] letter;

		private final byte @Nullable [] calendar;

		Packed(byte[] letter, byte @Nullable [] calendar) {
			this.letter = letter;
			this.calendar = calendar;
		}

		byte[] letter() {
			return this.letter;
		}

		byte @Nullable [] calendar() {
			return this.calendar;
		}

	}

	/**
	 * Sends.
	 * @param seen what the letters said when the page was opened
	 * @param chosen how each is to go
	 * @return the one-time pages that were made
	 * @throws NotFound when it is not the user's to send
	 * @throws Stale when a letter says something else by now, or one was sent
	 */
	List<Handover> send(ActingUser by, MeetingId id, String seen, Map<InviteeId, Telling.Way> chosen) {
		Map<InviteeId, byte[]> laid = new HashMap<>();
		this.sending.letters(by, id, seen, chosen)
			.forEach((invitee, letter) -> laid.put(invitee, this.documents.pdf(letter)));
		return this.sending.send(by, id, seen, chosen, laid);
	}

}
