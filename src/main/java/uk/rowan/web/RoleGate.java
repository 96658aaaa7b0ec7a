package uk.rowan.web;

import java.util.Arrays;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Lets a handler serve only the roles that it names; whatever names none serves nobody.
 * Handlers of ring-fenced workspaces alone do not even exist for others (design,
 * "Reach").
 */
class RoleGate implements HandlerInterceptor {

	private static final Set<Role> RING_FENCED = Set.of(Role.LADO, Role.CHANNEL, Role.PARTNERSHIP);

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof ResourceHttpRequestHandler) {
			return true;
		}
		if (!(handler instanceof HandlerMethod method)) {
			throw new NotFound();
		}
		if (find(method, ForTheWorld.class) == null) {
			check(find(method, For.class));
		}
		return true;
	}

	private static void check(@Nullable For gate) {
		if (gate == null) {
			throw new NotFound();
		}
		ActingUser user = SignedInUser.now().orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
		Set<Role> roles = Set.of(gate.value());
		if (roles.isEmpty() || roles.stream().anyMatch(user::is)) {
			return;
		}
		if (RING_FENCED.containsAll(roles)) {
			throw new NotFound();
		}
		throw new Refused();
	}

	private static <A extends java.lang.annotation.Annotation> @Nullable A find(HandlerMethod method, Class<A> type) {
		boolean ownGate = Arrays.stream(method.getMethod().getAnnotations())
			.anyMatch((annotation) -> annotation instanceof For || annotation instanceof ForTheWorld);
		return AnnotatedElementUtils.findMergedAnnotation(ownGate ? method.getMethod() : method.getBeanType(), type);
	}

}
