package uk.rowan.demo;

import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.jspecify.annotations.Nullable;

import org.springframework.mail.MailParseException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * Keeps the last messages that Rowan sent, instead of sending them.
 */
final class DemoMailbox implements JavaMailSender {

	private static final int KEPT = 200;

	private final Deque<DemoMessage> messages = new ArrayDeque<>();

	private final Clock clock;

	DemoMailbox(Clock clock) {
		this.clock = clock;
	}

	/**
	 * The messages, newest first.
	 */
	synchronized List<DemoMessage> messages() {
		return List.copyOf(this.messages);
	}

	private synchronized void keep(String to, @Nullable String subject, String text) {
		this.messages.addFirst(new DemoMessage(this.clock.instant().atZone(this.clock.getZone()), to,
				(subject != null) ? subject : "", text));
		if (this.messages.size() > KEPT) {
			this.messages.removeLast();
		}
	}

	/** Of a message with a document the words, and what the document is called. */
	private static String text(Object content) throws MessagingException, java.io.IOException {
		if (!(content instanceof MimeMultipart parts)) {
			return String.valueOf(content);
		}
		List<String> texts = new java.util.ArrayList<>();
		for (int part = 0; part < parts.getCount(); part++) {
			String file = parts.getBodyPart(part).getFileName();
			texts.add((file != null) ? "[" + file + "]" : text(parts.getBodyPart(part).getContent()));
		}
		return String.join("\n", texts);
	}

	private static String joined(Object @Nullable [] addresses) {
		return (addresses != null) ? Arrays.stream(addresses).map(String::valueOf).collect(Collectors.joining(", "))
				: "";
	}

	@Override
	public MimeMessage createMimeMessage() {
		return new MimeMessage(Session.getInstance(new Properties()));
	}

	@Override
	public MimeMessage createMimeMessage(InputStream content) {
		try {
			return new MimeMessage(Session.getInstance(new Properties()), content);
		}
		catch (MessagingException ex) {
			throw new MailParseException(ex);
		}
	}

	@Override
	public void send(MimeMessage... sent) {
		for (MimeMessage message : sent) {
			try {
				keep(joined(message.getAllRecipients()), message.getSubject(), text(message.getContent()));
			}
			catch (MessagingException | java.io.IOException ex) {
				throw new MailParseException(ex);
			}
		}
	}

	@Override
	public void send(SimpleMailMessage... sent) {
		for (SimpleMailMessage message : sent) {
			keep(joined(message.getTo()), message.getSubject(), String.valueOf(message.getText()));
		}
	}

}
