package uk.rowan.account;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Remembers the page that somebody asked for before signing in, for ten minutes, in a
 * cookie of theirs: no address shows it and no session is needed.
 */
@Component
class AskedPage implements RequestCache {

	private static final int LONGEST = 500;

	private final PublicAddress address;

	AskedPage(PublicAddress address) {
		this.address = address;
	}

	@Override
	public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
		String accepts = request.getHeader(HttpHeaders.ACCEPT);
		String path = request.getRequestURI();
		String query = request.getQueryString();
		String asked = (query != null) ? path + "?" + query : path;
		boolean aPage = "GET".equals(request.getMethod()) && accepts != null && accepts.contains("text/html");
		if (aPage && isOurs(asked)) {
			write(response, asked, Duration.ofMinutes(10));
		}
	}

	@Override
	public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
		String asked = read(request);
		return (asked != null) ? new SimpleSavedRequest(asked) : null;
	}

	@Override
	public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
		return null;
	}

	@Override
	public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
		if (WebUtils.getCookie(request, name()) != null) {
			write(response, "", Duration.ZERO);
		}
	}

	/**
	 * Where to go after signing in.
	 */
	String take(HttpServletRequest request, HttpServletResponse response) {
		String asked = read(request);
		removeRequest(request, response);
		return (asked != null) ? asked : "/";
	}

	private @Nullable String read(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, name());
		if (cookie == null) {
			return null;
		}
		try {
			String asked = new String(Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8);
			return isOurs(asked) ? asked : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	/**
	 * Whether it is a page of this service and no other host, however it is written.
	 */
	private static boolean isOurs(String asked) {
		return asked.length() <= LONGEST && asked.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*")
				&& !asked.startsWith("/sign-in");
	}

	private void write(HttpServletResponse response, String asked, Duration life) {
		String value = Base64.getUrlEncoder().withoutPadding().encodeToString(asked.getBytes(StandardCharsets.UTF_8));
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(name(), value)
					.path("/")
					.httpOnly(true)
					.secure(this.address.isSecure())
					.sameSite("Lax")
					.maxAge(life)
					.build()
					.toString());
	}

	private String name() {
		return this.address.cookieName("rowan-asked");
	}

}
