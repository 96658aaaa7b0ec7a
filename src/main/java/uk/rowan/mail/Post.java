package uk.rowan.mail;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Locks;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes messages to members of staff; they go out after the transaction that posts them,
 * and again until they have gone. Subject and body come from the messages by code and
 * never name anybody.
 */
@Service
public class Post {

	private final JdbcClient database;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Post(JdbcClient database, Audit audit, ApplicationEventPublisher events, Clock clock) {
		this.database = database;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Posts a message in the transaction under way. The same words about the same thing
	 * go to the same person once an hour at most.
	 * @param code message keys {@code <code>.subject} and {@code <code>.body} hold the
	 * words
	 * @param about what it is about, never shown in it, {@code null} for nothing
	 * @return empty when the person has left, or was told already
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<MessageId> send(ActingUser by, AccountId to, String code, @Nullable UUID about) {
		MessageId id = MessageId.next();
		Locks.hold(this.database, "mail.message", to, about, code);
		int queued = this.database.sql("""
				insert into message (id, account_id, to_address, subject_code, body_code, about_id, queued_at)
				select :id, a.account_id, a.email, :code || '.subject', :code || '.body', :about, :at
				from account_address a
				where a.account_id = :to and not exists (
					select from message m where m.account_id = a.account_id and m.subject_code = :code || '.subject'
						and m.about_id = :about and m.queued_at > cast(:at as timestamptz) - interval '1 hour')""")
			.param("id", id.value())
			.param("code", code)
			.param("about", about)
			.param("at", Timestamp.from(this.clock.instant()))
			.param("to", to.value())
			.update();
		if (queued == 0) {
			return Optional.empty();
		}
		this.audit.record(by, AuditNote.of("mail.message-queued", "message", id.value()).with("code", code));
		this.events.publishEvent(new MessageQueued(id.value()));
		return Optional.of(id);
	}

}
