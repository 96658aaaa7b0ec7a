package uk.rowan;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.ForTheWorld;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every handler of Rowan's own, found and not listed, so that none can be forgotten.
 */
@TestComponent
final class Handlers {

	private final RequestMappingHandlerMapping mapping;

	Handlers(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
		this.mapping = mapping;
	}

	/**
	 * One method and path that Rowan answers.
	 *
	 * @param method GET or POST
	 * @param path with the names of its variables
	 * @param handler what answers
	 */
	record Endpoint(HttpMethod method, String path, HandlerMethod handler) {

		boolean changes() {
			return !HttpMethod.GET.equals(this.method) && !HttpMethod.HEAD.equals(this.method);
		}

		boolean takesIdentity() {
			return this.path.contains("{");
		}

		boolean forTheWorld() {
			return annotated(ForTheWorld.class);
		}

		private boolean annotated(Class<? extends java.lang.annotation.Annotation> kind) {
			return this.handler.hasMethodAnnotation(kind)
					|| AnnotatedElementUtils.hasAnnotation(this.handler.getBeanType(), kind);
		}

		/**
		 * The path with every variable filled in.
		 */
		String with(String value) {
			return this.path.replaceAll("\\{[^}]+}", value);
		}

		/**
		 * The method and the path, as a row of the matrix names it.
		 */
		@Override
		public String toString() {
			return this.method + " " + this.path;
		}

	}

	List<Endpoint> all() {
		return this.mapping.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((entry) -> isRowans(entry.getValue().getBeanType()))
			.flatMap((entry) -> endpoints(entry.getKey(), entry.getValue()))
			.sorted(java.util.Comparator.comparing(Endpoint::toString))
			.toList();
	}

	/** Not a library's, and not one that a test brings along. */
	private static boolean isRowans(Class<?> controller) {
		return controller.getName().startsWith("uk.rowan.")
				&& controller.getProtectionDomain().getCodeSource().getLocation().getPath().endsWith("/classes/");
	}

	private static Stream<Endpoint> endpoints(RequestMappingInfo info, HandlerMethod handler) {
		Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
		return info.getPatternValues()
			.stream()
			.flatMap((path) -> (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods).stream()
				.map((method) -> new Endpoint(method.asHttpMethod(), path, handler)));
	}

	/**
	 * The roles that a handler is said to serve.
	 */
	static Set<Role> served(Endpoint endpoint) {
		For named = endpoint.handler().getMethodAnnotation(For.class);
		if (named == null) {
			named = AnnotatedElementUtils.findMergedAnnotation(endpoint.handler().getBeanType(), For.class);
		}
		return (named == null) ? Set.of()
				: (named.value().length == 0) ? Set.of(Role.values()) : Set.copyOf(Arrays.asList(named.value()));
	}

}
