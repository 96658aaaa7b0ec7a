package uk.rowan.account;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import jakarta.servlet.http.HttpServletRequest;
import uk.rowan.shared.ActingUser;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Keeps what was typed into a form that is sent after the session has ended, sealed in
 * the page that asks to sign in: nothing of it is stored, and nobody but its writer gets
 * it back.
 */
@Component
class KeptForms {

	/**
	 * Characters of what is kept: with what the seal adds still no more than the longest
	 * form that is read (2 MB).
	 */
	private static final int LONGEST = 1_400_000;

	/** The secret of the form itself, and the fields of passwords. */
	private static final Set<String> NEVER = Set.of("_csrf", "password", "current", "chosen", "again");

	private final Seal seal;

	private final Writer writer;

	private final Clock clock;

	private final AccountProperties properties;

	KeptForms(Seal seal, Writer writer, Clock clock, AccountProperties properties) {
		this.seal = seal;
		this.writer = writer;
		this.clock = clock;
		this.properties = properties;
	}

	/**
	 * What was sent, sealed.
	 * @return empty when nothing was typed, when it is too much, and when nobody has
	 * signed in in this browser
	 */
	Optional<String> keep(HttpServletRequest request) {
		Optional<String> mark = this.writer.read(request);
		Optional<String> secret = Writer.secret(request.getParameter("_csrf"));
		if (!isForm(request) || mark.isEmpty() || secret.isEmpty()) {
			return Optional.empty();
		}
		Map<String, String[]> fields = new TreeMap<>(request.getParameterMap());
		fields.keySet().removeAll(NEVER);
		Unsent form = new Unsent(request.getRequestURI(), secret.get(), mark.get(),
				this.clock.instant().plus(this.properties.longestSession()), fields);
		return Optional.of(form.text())
			.filter((text) -> !fields.isEmpty() && text.length() <= LONGEST)
			.map(this.seal::close);
	}

	/**
	 * Whether more was sent than can be kept: its writer is told so.
	 */
	static boolean isTooLong(HttpServletRequest request) {
		return isForm(request) && request.getContentLengthLong() > LONGEST;
	}

	/**
	 * What was sealed, whoever it is for.
	 * @return empty when it is none, or too old
	 */
	Optional<Unsent> read(String sealed) {
		return this.seal.open(sealed).map(Unsent::read).filter((form) -> form.until().isAfter(this.clock.instant()));
	}

	/**
	 * What was sealed, when this user wrote it.
	 */
	Optional<Unsent> read(ActingUser user, String sealed) {
		return read(sealed).filter((form) -> this.writer.is(user, form.secret(), form.writer()));
	}

	private static boolean isForm(HttpServletRequest request) {
		String type = request.getContentType();
		return HttpMethod.POST.matches(request.getMethod()) && type != null
				&& type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
	}

}
