package uk.rowan.mail;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands a waiting message to the mail server, and remembers how that went.
 */
@Service
class Dispatch {

	private final JdbcClient database;

	private final ObjectProvider<JavaMailSender> senders;

	private final MessageSource words;

	private final MailProperties properties;

	private final Clock clock;

	Dispatch(JdbcClient database, ObjectProvider<JavaMailSender> senders, MessageSource words,
			MailProperties properties, Clock clock) {
		this.database = database;
		this.senders = senders;
		this.words = words;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * Sends the message unless it has gone; two at once wait for one another.
	 * @return whether it has gone, now or before
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public boolean send(UUID id) {
		Optional<SimpleMailMessage> waiting = this.database.sql(
				"select to_address, subject_code, body_code from message where id = :id and sent_at is null for update")
			.param("id", id)
			.query((row, number) -> mail(row.getString("to_address"), row.getString("subject_code"),
					row.getString("body_code")))
			.optional();
		if (waiting.isEmpty()) {
			return true;
		}
		boolean gone = handOver(waiting.get());
		this.database
			.sql(gone ? "update message set sent_at = :at where id = :id"
					: "update message set failures = failures + 1, failed_at = :at where id = :id")
			.param("id", id)
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
		return gone;
	}

	private boolean handOver(SimpleMailMessage mail) {
		try {
			this.senders.stream()
				.findFirst()
				.orElseThrow(() -> new MailSendException("no mail server is set"))
				.send(mail);
			return true;
		}
		catch (MailException ex) {
			return false;
		}
	}

	private SimpleMailMessage mail(String to, String subject, String body) {
		SimpleMailMessage mail = new SimpleMailMessage();
		mail.setFrom(this.properties.from());
		mail.setTo(to);
		mail.setSubject(this.words.getMessage(subject, null, Locale.UK));
		mail.setText(this.words.getMessage(body, null, Locale.UK));
		return mail;
	}

}
