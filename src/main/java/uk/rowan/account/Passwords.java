package uk.rowan.account;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes and checks passwords with Argon2id as OWASP advises (19 MiB, two passes); only a
 * few at a time, so that many sign-ins at once cannot eat the memory.
 */
@Component
class Passwords {

	private static final int AT_ONCE = 4;

	private final PasswordEncoder encoder = new DelegatingPasswordEncoder("argon2id",
			Map.of("argon2id", new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2)));

	private final Semaphore permits = new Semaphore(AT_ONCE, true);

	/** What the password of nobody is compared with, so that it takes as long. */
	private final String nobodys = hash(UUID.randomUUID().toString());

	String hash(String raw) {
		this.permits.acquireUninterruptibly();
		try {
			return java.util.Objects.requireNonNull(this.encoder.encode(raw));
		}
		finally {
			this.permits.release();
		}
	}

	/**
	 * Whether the password is the one hashed; takes as long when there is none.
	 */
	boolean matches(String raw, @Nullable String hash) {
		this.permits.acquireUninterruptibly();
		try {
			boolean same = this.encoder.matches(raw, (hash != null) ? hash : this.nobodys);
			return same && hash != null;
		}
		finally {
			this.permits.release();
		}
	}

}
