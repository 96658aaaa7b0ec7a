package uk.rowan.mail;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Hands a waiting letter with its document to the mail server, and remembers how that
 * went; called twice, it sends once.
 */
@Component
class LetterDispatch {

	private final JdbcClient database;

	private final ObjectProvider<JavaMailSender> senders;

	private final MessageSource words;

	private final MailProperties properties;

	private final Clock clock;

	LetterDispatch(JdbcClient database, ObjectProvider<JavaMailSender> senders, MessageSource words,
			MailProperties properties, Clock clock) {
		this.database = database;
		this.senders = senders;
		this.words = words;
		this.properties = properties;
		this.clock = clock;
	}

	private record Waiting(String to, String code, ByteArrayResource document, @Nullable ByteArrayResource calendar) {

		@Override
		public String toString() {
			return this.code;
		}

	}

	@ApplicationModuleListener
	void send(LetterQueued event) {
		Optional<Waiting> waiting = this.database.sql(
				"select to_address, code, document, calendar from mail_letter where id = :id and sent_at is null for update")
			.param("id", event.letter())
			.query((row, number) -> new Waiting(row.getString("to_address"), row.getString("code"),
					new ByteArrayResource(row.getBytes("document")), calendar(row.getBytes("calendar"))))
			.optional();
		if (waiting.isEmpty()) {
			return;
		}
		handOver(event.letter(), waiting.get());
		this.database.sql("update mail_letter set sent_at = :at where id = :id")
			.param("id", event.letter())
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
	}

	private static @Nullable ByteArrayResource calendar(byte @Nullable [] file) {
		return (file != null) ? new ByteArrayResource(file) : null;
	}

	private void handOver(UUID letter, Waiting waiting) {
		try {
			JavaMailSender sender = this.senders.stream()
				.findFirst()
				.orElseThrow(() -> new MailSendException("no mail server is set"));
			MimeMessage message = sender.createMimeMessage();
			MimeMessageHelper mail = new MimeMessageHelper(message, true, "UTF-8");
			if (!this.properties.from().isEmpty()) {
				mail.setFrom(this.properties.from());
			}
			mail.setTo(waiting.to());
			mail.setSubject(this.words.getMessage(waiting.code() + ".subject", null, Locale.UK));
			mail.setText(this.words.getMessage(waiting.code() + ".body", null, Locale.UK));
			mail.addAttachment("document.pdf", waiting.document(), "application/pdf");
			ByteArrayResource calendar = waiting.calendar();
			if (calendar != null) {
				mail.addAttachment("meeting.ics", calendar, "text/calendar;charset=UTF-8");
			}
			sender.send(message);
		}
		catch (MailException | MessagingException ex) {
			throw new MessageNotSent(letter);
		}
	}

}
