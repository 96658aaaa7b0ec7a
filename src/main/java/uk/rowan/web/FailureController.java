package uk.rowan.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows the page for what failed outside a handler: in a filter, in Spring Security, in
 * drawing a page, in the server itself.
 */
@Controller
@ForTheWorld
class FailureController implements ErrorController {

	private final FailurePages pages;

	private final SecurityHeaders headers;

	private final UnsentForms forms;

	FailureController(FailurePages pages, SecurityHeaders headers, UnsentForms forms) {
		this.pages = pages;
		this.forms = forms;
		this.headers = headers;
	}

	@RequestMapping("/error")
	ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
		this.headers.write(request, response);
		HttpStatusCode status = status(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
		if (request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException) {
			String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
			return this.pages.page(status, "form-expired", null).addObject("typed", this.forms.words(request, path));
		}
		Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
		return this.pages.page(status, (failure instanceof Throwable thrown) ? thrown : null);
	}

	private static HttpStatusCode status(@Nullable Object code) {
		// Asked for directly, there is nothing here.
		return (code instanceof Integer number && number >= 400) ? HttpStatusCode.valueOf(number)
				: HttpStatus.NOT_FOUND;
	}

}
