package uk.rowan.account;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import uk.rowan.web.QuietPath;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.PathContainer;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Keeps the sessions of pages that ask by themselves from being prolonged: such a request
 * has no session that it could touch, and is known by its cookie alone.
 */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER + 1)
class QuietRequests extends OncePerRequestFilter {

	private static final String QUIET = QuietRequests.class.getName();

	private final ObjectProvider<QuietPath> paths;

	private final ObjectProvider<SessionRepository<?>> sessions;

	private final CookieSerializer cookies;

	private volatile @Nullable List<PathPattern> patterns;

	QuietRequests(ObjectProvider<QuietPath> paths, ObjectProvider<SessionRepository<?>> sessions,
			CookieSerializer cookies) {
		this.paths = paths;
		this.sessions = sessions;
		this.cookies = cookies;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!"GET".equals(request.getMethod()) || !quiet(request.getRequestURI())) {
			chain.doFilter(request, response);
			return;
		}
		request.setAttribute(QUIET, true);
		chain.doFilter(new Sessionless(request), response);
	}

	private boolean quiet(String path) {
		List<PathPattern> known = this.patterns;
		if (known == null) {
			known = this.paths.stream()
				.map((quiet) -> PathPatternParser.defaultInstance.parse(quiet.pattern()))
				.toList();
			this.patterns = known;
		}
		PathContainer asked = PathContainer.parsePath(path);
		return known.stream().anyMatch((pattern) -> pattern.matches(asked));
	}

	static boolean isQuiet(HttpServletRequest request) {
		return request.getAttribute(QUIET) != null;
	}

	/**
	 * The session that the browser names, not touched.
	 */
	Optional<Session> session(HttpServletRequest request) {
		return this.cookies.readCookieValues(request)
			.stream()
			.flatMap((id) -> Optional.<Session>ofNullable(this.sessions.getObject().findById(id)).stream())
			.findFirst();
	}

	/** Nothing that is called on the way finds a session that it could touch. */
	private static final class Sessionless extends HttpServletRequestWrapper {

		private Sessionless(HttpServletRequest request) {
			super(request);
		}

		@Override
		public @Nullable HttpSession getSession(boolean create) {
			return create ? super.getSession(true) : null;
		}

		@Override
		public boolean isRequestedSessionIdValid() {
			return false;
		}

	}

}
