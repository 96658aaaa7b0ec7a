package uk.rowan;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import static org.awaitility.Awaitility.await;

/**
 * A mail server that keeps what it is given, and refuses addresses when told to.
 */
public class TestPost extends JavaMailSenderImpl {

	private final List<SimpleMailMessage> kept = new CopyOnWriteArrayList<>();

	private final List<MimeMessage> letters = new CopyOnWriteArrayList<>();

	private final Set<String> refused = ConcurrentHashMap.newKeySet();

	/**
	 * What went to an address.
	 */
	public List<SimpleMailMessage> to(String address) {
		return this.kept.stream().filter((mail) -> address.equals(recipient(mail))).toList();
	}

	/**
	 * What went to an address with a document attached.
	 */
	public List<MimeMessage> letters(String address) {
		return this.letters.stream().filter((letter) -> address.equals(recipient(letter))).toList();
	}

	/**
	 * The first of them, once it is there: letters go a moment after what sends them.
	 */
	public MimeMessage letter(String address) {
		await().atMost(Duration.ofSeconds(20)).until(() -> !letters(address).isEmpty());
		return letters(address).getFirst();
	}

	/**
	 * Fails from now on for an address.
	 */
	public void refuse(String address) {
		this.refused.add(address);
	}

	/**
	 * Works again.
	 */
	public void accept(String address) {
		this.refused.remove(address);
	}

	@Override
	public void send(SimpleMailMessage... mails) {
		for (SimpleMailMessage mail : mails) {
			if (this.refused.contains(recipient(mail))) {
				throw new MailSendException("refused");
			}
			this.kept.add(new SimpleMailMessage(mail));
		}
	}

	@Override
	public void send(MimeMessage... sent) {
		for (MimeMessage letter : sent) {
			if (this.refused.contains(recipient(letter))) {
				throw new MailSendException("refused");
			}
			this.letters.add(letter);
		}
	}

	private static String recipient(MimeMessage letter) {
		try {
			return letter.getAllRecipients()[0].toString();
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String recipient(SimpleMailMessage mail) {
		return Objects.requireNonNull(mail.getTo())[0];
	}

}
