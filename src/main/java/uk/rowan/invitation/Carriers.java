package uk.rowan.invitation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import uk.rowan.audit.AuditNote;
import uk.rowan.mail.Letters;
import uk.rowan.mail.OneTimePages;
import uk.rowan.meeting.Telling;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Ids;
import uk.rowan.shared.MeetingId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings a letter on its way, and keeps what went to whom, how, why and on what ground.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Carriers {

	private static final String PURPOSE = "CHILD_PROTECTION";

	private final JdbcClient database;

	private final Letters letters;

	private final OneTimePages pages;

	private final InvitationJournal journal;

	private final InvitationWords words;

	Carriers(JdbcClient database, Letters letters, OneTimePages pages, InvitationJournal journal,
			InvitationWords words) {
		this.database = database;
		this.letters = letters;
		this.pages = pages;
		this.journal = journal;
		this.words = words;
	}

	LocalDate today() {
		return this.words.today();
	}

	/**
	 * Brings one letter on its way.
	 * @return the one-time page that was made for it, if that is the way
	 */
	Optional<Handover> carry(ActingUser by, Mailing mailing, Addressee to, Telling.Way way,
			LetterPacking.Packed packed) {
		UUID id = Ids.next();
		keep(by, mailing, to, way, packed.letter(), id);
		if (way == Telling.Way.SECURE_EMAIL) {
			this.letters.send(by, to.email(), InvitationQuestion.PURPOSE, id, packed.letter(), packed.calendar());
		}
		if (way != Telling.Way.ONE_TIME_PAGE) {
			return Optional.empty();
		}
		return Optional.of(new Handover(to.invitee().called(), this.pages.make(by, InvitationQuestion.PURPOSE,
				mailing.meeting().id().value(), to.invitee().id().value(), InvitationSending.LIFE)));
	}

	void remember(ActingUser by, MeetingId id, List<AuditNote> notes) {
		this.journal.changed(by, id, notes);
	}

	private void keep(ActingUser by, Mailing mailing, Addressee to, Telling.Way way, byte[] letter, UUID id) {
		this.database
			.sql("""
					insert into invitation_sending (id, invitee_id, booking_number, own_mark, way, address_id, email, category,
						purpose, ground, document, sent_at, sent_by)
					select :id, v.invitee_id, :number, md5(concat_ws('|', v.arrives, v.leaves, v.place, v.link)), :way,
						cast(:address as uuid), :email, :category, :purpose, :ground, :letter, rowan_now(), :by
					from meeting_invitation v where v.invitee_id = :invitee""")
			.param("id", id)
			.param("number", mailing.booked().number())
			.param("way", way.name())
			.param("address", (way == Telling.Way.POST) ? to.addressId() : null)
			.param("email", (way == Telling.Way.SECURE_EMAIL) ? to.email() : "")
			.param("category", to.category())
			.param("purpose", PURPOSE)
			.param("ground", to.invitee().role().family() ? "TAKES_PART" : "WORKING_TOGETHER")
			.param("letter", letter)
			.param("by", by.id().value())
			.param("invitee", to.invitee().id().value())
			.update();
	}

}
