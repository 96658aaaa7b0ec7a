package uk.rowan.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import uk.rowan.audit.KeyedDigest;
import uk.rowan.shared.ActingUser;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Marks a browser with who signed in last and the secret of its forms then, as a digest
 * that Rowan alone can make. It outlives the session, and proves of a form that comes too
 * late whose it is.
 */
@Component
class Writer {

	private final KeyedDigest digest;

	private final CsrfTokenRepository formCookie;

	private final PublicAddress address;

	Writer(KeyedDigest digest, CsrfTokenRepository formCookie, PublicAddress address) {
		this.digest = digest;
		this.formCookie = formCookie;
		this.address = address;
	}

	/**
	 * Marks the browser as that of whoever signs in. The forms of anybody else that are
	 * still open in it are good no longer: the secret changes with the person.
	 */
	void mark(ActingUser user, HttpServletRequest request, HttpServletResponse response) {
		CsrfToken known = this.formCookie.loadToken(request);
		CsrfToken secret = (known != null
				&& read(request).filter((mark) -> is(user, known.getToken(), mark)).isPresent()) ? known
						: changed(request, response);
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(name(), code(user, secret.getToken()))
					.path("/")
					.httpOnly(true)
					.secure(this.address.isSecure())
					.sameSite("Lax")
					.build()
					.toString());
	}

	private CsrfToken changed(HttpServletRequest request, HttpServletResponse response) {
		CsrfToken fresh = this.formCookie.generateToken(request);
		this.formCookie.saveToken(fresh, request, response);
		new XorCsrfTokenRequestAttributeHandler().handle(request, response, () -> fresh);
		return fresh;
	}

	/**
	 * The mark of the browser.
	 */
	Optional<String> read(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, name());
		return Optional.ofNullable(cookie).map(Cookie::getValue);
	}

	/**
	 * Whether the mark is that of this user with this secret.
	 */
	boolean is(ActingUser user, String secret, String mark) {
		return MessageDigest.isEqual(code(user, secret).getBytes(StandardCharsets.UTF_8),
				mark.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The secret of forms out of the token that a form has sent, which hides it anew on
	 * each page (BREACH).
	 */
	static Optional<String> secret(@Nullable String token) {
		if (token == null) {
			return Optional.empty();
		}
		try {
			byte[] both = Base64.getUrlDecoder().decode(token);
			byte[] secret = new byte[both.length / 2];
			for (int at = 0; at < secret.length; at++) {
				secret[at] = (byte) (both[at] ^ both[secret.length + at]);
			}
			return Optional.of(new String(secret, StandardCharsets.UTF_8));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private String code(ActingUser user, String secret) {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(this.digest.of("account.writer", user.id() + " " + secret));
	}

	private String name() {
		return this.address.cookieName("rowan-writer");
	}

}
