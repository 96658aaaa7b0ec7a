package uk.rowan.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Remembers who has signed in: the session holds the account's identity and nothing else;
 * name, roles and team are read anew at each request, so that a change is felt at once.
 */
@Component
class AccountSession implements SecurityContextRepository {

	/** The one attribute, which is also what Spring Session finds sessions by. */
	static final String ACCOUNT = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

	private final Accounts accounts;

	private final AccountProperties properties;

	private final QuietRequests quiet;

	AccountSession(Accounts accounts, AccountProperties properties, QuietRequests quiet) {
		this.accounts = accounts;
		this.properties = properties;
		this.quiet = quiet;
	}

	/**
	 * Begins a session under a new identity; whatever session there was ends.
	 */
	void begin(ActingUser user, HttpServletRequest request) {
		end(request);
		request.getSession(true).setAttribute(ACCOUNT, user.id().toString());
	}

	void end(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
	}

	@Override
	@SuppressWarnings("deprecation")
	public SecurityContext loadContext(HttpRequestResponseHolder holder) {
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		HttpServletRequest request = holder.getRequest();
		if (QuietRequests.isQuiet(request)) {
			this.quiet.session(request)
				.filter((known) -> !isTooOld(known.getCreationTime(), known.getLastAccessedTime()))
				.flatMap((known) -> Optional.ofNullable(known.<String>getAttribute(ACCOUNT)))
				.flatMap(AccountId::parse)
				.flatMap(this.accounts::acting)
				.ifPresent((user) -> context.setAuthentication(authentication(user)));
			return context;
		}
		HttpSession session = request.getSession(false);
		if (session != null && session.getAttribute(ACCOUNT) instanceof String account) {
			Optional<ActingUser> user = isTooOld(session) ? Optional.empty()
					: AccountId.parse(account).flatMap(this.accounts::acting);
			user.ifPresentOrElse((known) -> context.setAuthentication(authentication(known)), session::invalidate);
		}
		return context;
	}

	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
		Authentication authentication = context.getAuthentication();
		if (authentication != null && authentication.getPrincipal() instanceof ActingUser user) {
			begin(user, request);
		}
		else {
			end(request);
		}
	}

	@Override
	public boolean containsContext(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return session != null && session.getAttribute(ACCOUNT) != null;
	}

	/**
	 * A session begins at sign-in and is touched by this request, both by this machine's
	 * own clock.
	 */
	private boolean isTooOld(HttpSession session) {
		return isTooOld(Instant.ofEpochMilli(session.getCreationTime()),
				Instant.ofEpochMilli(session.getLastAccessedTime()));
	}

	private boolean isTooOld(Instant begun, Instant touched) {
		return Duration.between(begun, touched).compareTo(this.properties.longestSession()) >= 0;
	}

	static Authentication authentication(ActingUser user) {
		List<SimpleGrantedAuthority> authorities = user.roles()
			.stream()
			.map((role) -> new SimpleGrantedAuthority("ROLE_" + role))
			.toList();
		return UsernamePasswordAuthenticationToken.authenticated(user, null, authorities);
	}

}
