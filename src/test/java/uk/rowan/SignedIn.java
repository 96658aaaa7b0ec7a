package uk.rowan;

import java.util.Set;

import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Sends a request of a page test as somebody who has signed in.
 */
public final class SignedIn {

	private SignedIn() {
	}

	/**
	 * As this user.
	 */
	public static RequestPostProcessor as(ActingUser user) {
		var authorities = user.roles().stream().map((role) -> new SimpleGrantedAuthority("ROLE_" + role)).toList();
		return SecurityMockMvcRequestPostProcessors
			.authentication(UsernamePasswordAuthenticationToken.authenticated(user, null, authorities));
	}

	/**
	 * As somebody new who holds these roles and belongs to no team.
	 */
	public static RequestPostProcessor as(Role... roles) {
		return as(new ActingUser(AccountId.next(), "Sam Example", Set.of(roles), null));
	}

}
