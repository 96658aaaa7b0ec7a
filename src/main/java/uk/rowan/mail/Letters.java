package uk.rowan.mail;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Ids;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends a document to the secure address of an agency. It goes out after the transaction
 * that posts it, and again until it has gone; subject and body come from the messages by
 * code and never name anybody, the document is attached.
 */
@Service
public class Letters {

	private final JdbcClient database;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Letters(JdbcClient database, Audit audit, ApplicationEventPublisher events, Clock clock) {
		this.database = database;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Posts a letter in the transaction under way.
	 * @param to the address, as the directory of agencies has it
	 * @param code message keys {@code <code>.subject} and {@code <code>.body} hold the
	 * words
	 * @param about what it is about, never shown in it
	 * @param pdf the document
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void send(ActingUser by, String to, String code, UUID about, byte[] pdf) {
		send(by, to, code, about, pdf, null);
	}

	/**
	 * Posts a letter that brings a calendar file along, in the transaction under way.
	 * @param to the address, as the directory of agencies has it
	 * @param code message keys {@code <code>.subject} and {@code <code>.body} hold the
	 * words
	 * @param about what it is about, never shown in it
	 * @param pdf the document
	 * @param calendar a calendar file that goes beside it, {@code null} for none
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void send(ActingUser by, String to, String code, UUID about, byte[] pdf, byte @Nullable [] calendar) {
		UUID id = Ids.next();
		this.database.sql("""
				insert into mail_letter (id, to_address, code, about_id, document, calendar, queued_at)
				values (:id, :to, :code, :about, :pdf, cast(:calendar as bytea), :at)""")
			.param("id", id)
			.param("to", to)
			.param("code", code)
			.param("about", about)
			.param("pdf", pdf)
			.param("calendar", calendar)
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
		this.audit.record(by, AuditNote.of("mail.letter-queued", "letter", id).with("code", code).with("about", about));
		this.events.publishEvent(new LetterQueued(id));
	}

}
