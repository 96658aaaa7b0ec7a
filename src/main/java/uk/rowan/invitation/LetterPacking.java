package uk.rowan.invitation;

import org.jspecify.annotations.Nullable;
import uk.rowan.document.Documents;
import uk.rowan.meeting.Calendars;
import uk.rowan.meeting.Telling;
import uk.rowan.shared.ActingUser;

import org.springframework.stereotype.Component;

/**
 * Packs what goes to one who is invited: the letter, and for secure e-mail the calendar
 * file beside it.
 */
@Component
class LetterPacking {

	private final InvitationSheets sheets;

	private final Documents documents;

	private final Calendars calendars;

	LetterPacking(InvitationSheets sheets, Documents documents, Calendars calendars) {
		this.sheets = sheets;
		this.documents = documents;
		this.calendars = calendars;
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

	Packed pack(ActingUser by, Mailing mailing, Addressee to, Telling.Way way) {
		byte[] letter = this.documents.pdf(this.sheets.of(mailing, to, way));
		return new Packed(letter, (way == Telling.Way.SECURE_EMAIL)
				? this.calendars.of(by, mailing.meeting().id(), to.invitee().id()) : null);
	}

}
