package uk.rowan.account;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import uk.rowan.shared.Ids;

import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * The cookie that names a session. What cannot be a session's name is not looked for: a
 * database refuses some of it.
 */
class SessionCookie extends DefaultCookieSerializer {

	@Override
	public List<String> readCookieValues(HttpServletRequest request) {
		return super.readCookieValues(request).stream().filter((value) -> Ids.parse(value).isPresent()).toList();
	}

}
