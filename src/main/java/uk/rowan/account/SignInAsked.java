package uk.rowan.account;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/**
 * Asks whoever has not signed in to do so: by a redirect, or, where a form came too late,
 * by a page that carries what was typed.
 */
@Component
class SignInAsked implements AuthenticationEntryPoint, AccessDeniedHandler {

	/** The request's attribute with a form that is kept. */
	static final String KEPT = "rowan.kept";

	private final AuthenticationEntryPoint redirect = new LoginUrlAuthenticationEntryPoint(SignInController.PATH);

	private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();

	private final KeptForms forms;

	SignInAsked(KeptForms forms) {
		this.forms = forms;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
			throws IOException, ServletException {
		if (!askedWithForm(request, response)) {
			this.redirect.commence(request, response, nobody);
		}
	}

	/**
	 * A form without the right token: refused, but after signing out, which ends the
	 * tokens of the pages that are still open.
	 */
	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
			throws IOException, ServletException {
		if (SecurityContextHolder.getContext().getAuthentication() != null || !askedWithForm(request, response)) {
			request.setAttribute(WebAttributes.ACCESS_DENIED_403, refused);
			this.refusal.handle(request, response, refused);
		}
	}

	private boolean askedWithForm(HttpServletRequest request, HttpServletResponse response)
			throws IOException, ServletException {
		if (request.getRequestURI().equals(SignInController.PATH)) {
			return false;
		}
		if (KeptForms.isTooLong(request)) {
			response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
			return true;
		}
		String kept = this.forms.keep(request).orElse(null);
		if (kept == null) {
			return false;
		}
		request.setAttribute(KEPT, kept);
		response.setStatus(HttpServletResponse.SC_FORBIDDEN);
		request.getRequestDispatcher(SignInController.PATH).forward(new HttpServletRequestWrapper(request) {
			@Override
			public String getMethod() {
				return HttpMethod.GET.name();
			}
		}, response);
		return true;
	}

}
