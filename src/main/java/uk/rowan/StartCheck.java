package uk.rowan;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import uk.rowan.audit.SigningKeyFile;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Looks at every setting before anything starts. There is no way around it: the demo
 * meets it too.
 */
final class StartCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

	private static final int SHORTEST_PASSWORD = 16;

	private static final Set<String> GUESSABLE = Set.of("password", "rowan", "postgres", "secret", "changeme",
			"change-me", "admin", "letmein");

	private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

	@Override
	public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
		List<String> reasons = reasons(event.getEnvironment());
		if (!reasons.isEmpty()) {
			throw new StartRefused(reasons);
		}
	}

	static List<String> reasons(Environment settings) {
		List<String> reasons = new ArrayList<>();
		for (String name : List.of("spring.datasource.url", "spring.datasource.username", "spring.flyway.user",
				"spring.mail.host", "rowan.mail.from")) {
			if (value(settings, name).isBlank()) {
				reasons.add(name + " is missing");
			}
		}
		password(settings, "spring.datasource.password", reasons);
		password(settings, "spring.flyway.password", reasons);
		roles(settings, reasons);
		address(settings, reasons);
		SigningKeyFile.weakness(value(settings, "rowan.audit.signing-key"))
			.ifPresent((weakness) -> reasons.add("rowan.audit.signing-key " + weakness));
		String digestKey = value(settings, "rowan.audit.digest-key");
		if (!digestKey.isBlank()) {
			SigningKeyFile.weakness(digestKey)
				.ifPresent((weakness) -> reasons.add("rowan.audit.digest-key " + weakness));
		}
		return reasons;
	}

	private static void password(Environment settings, String name, List<String> reasons) {
		String password = value(settings, name);
		if (password.isBlank()) {
			reasons.add(name + " is missing");
		}
		else if (password.length() < SHORTEST_PASSWORD) {
			reasons.add(name + " is weak: shorter than " + SHORTEST_PASSWORD + " characters");
		}
		else if (GUESSABLE.stream().anyMatch((word) -> password.toLowerCase(Locale.ROOT).startsWith(word))
				|| password.chars().distinct().count() < 6) {
			reasons.add(name + " is weak: it can be guessed");
		}
	}

	private static void roles(Environment settings, List<String> reasons) {
		String application = value(settings, "spring.datasource.username");
		String owner = value(settings, "spring.flyway.user");
		if (!application.isBlank() && application.equals(owner)) {
			reasons.add("spring.datasource.username is weak: it must not be the owner of the tables, or the audit"
					+ " could be rewritten");
		}
	}

	private static void address(Environment settings, List<String> reasons) {
		String address = value(settings, "rowan.public-address");
		if (address.isBlank()) {
			reasons.add("rowan.public-address is missing: the https address that people type");
			return;
		}
		try {
			URI uri = URI.create(address);
			boolean here = THIS_MACHINE.contains(Objects.requireNonNullElse(uri.getHost(), ""));
			if (uri.getHost() == null
					|| !("https".equals(uri.getScheme()) || ("http".equals(uri.getScheme()) && here))) {
				reasons.add("rowan.public-address is weak: it must begin with https://");
			}
		}
		catch (IllegalArgumentException ex) {
			reasons.add("rowan.public-address cannot be read as an address");
		}
	}

	private static String value(Environment settings, String name) {
		return Objects.requireNonNullElse(settings.getProperty(name), "");
	}

}
