package uk.rowan.web;

import java.util.Optional;

import uk.rowan.shared.ActingUser;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who is signed in at this request.
 */
final class SignedInUser {

	private SignedInUser() {
	}

	static Optional<ActingUser> now() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication != null && authentication.isAuthenticated()
				&& authentication.getPrincipal() instanceof ActingUser user) {
			return Optional.of(user);
		}
		return Optional.empty();
	}

}
