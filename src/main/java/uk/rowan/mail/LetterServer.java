package uk.rowan.mail;

import java.util.Locale;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * The mail server, as letters with a document need it.
 */
@Component
class LetterServer {

	private final ObjectProvider<JavaMailSender> senders;

	private final MessageSource words;

	private final MailProperties properties;

	LetterServer(ObjectProvider<JavaMailSender> senders, MessageSource words, MailProperties properties) {
		this.senders = senders;
		this.words = words;
		this.properties = properties;
	}

	/**
	 * Hands one over.
	 * @param code message keys {@code <code>.subject} and {@code <code>.body} hold the
	 * words
	 * @param calendar a calendar file that goes beside it, {@code null} for none
	 * @return whether the server has taken it
	 */
	boolean take(String to, String code, ByteArrayResource document, @Nullable ByteArrayResource calendar) {
		try {
			JavaMailSender sender = this.senders.stream()
				.findFirst()
				.orElseThrow(() -> new MailSendException("no mail server is set"));
			MimeMessage message = sender.createMimeMessage();
			MimeMessageHelper mail = new MimeMessageHelper(message, true, "UTF-8");
			if (!this.properties.from().isEmpty()) {
				mail.setFrom(this.properties.from());
			}
			mail.setTo(to);
			mail.setSubject(this.words.getMessage(code + ".subject", null, Locale.UK));
			mail.setText(this.words.getMessage(code + ".body", null, Locale.UK));
			mail.addAttachment("document.pdf", document, "application/pdf");
			if (calendar != null) {
				mail.addAttachment("meeting.ics", calendar, "text/calendar;charset=UTF-8");
			}
			sender.send(message);
			return true;
		}
		catch (MailException | MessagingException ex) {
			return false;
		}
	}

}
