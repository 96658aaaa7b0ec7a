package uk.rowan.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Shows a form again that somebody else's change has overtaken: the page as things stand
 * now, with all that was typed, ready to be sent once more (design, "Nothing lost").
 */
@Component
class OvertakenForms {

	private static final String TYPED = OvertakenForms.class.getName() + ".typed";

	private final ObjectProvider<RequestMappingHandlerMapping> mapping;

	private final ObjectProvider<RequestMappingHandlerAdapter> adapter;

	OvertakenForms(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mapping,
			ObjectProvider<RequestMappingHandlerAdapter> adapter) {
		this.mapping = mapping;
		this.adapter = adapter;
	}

	/**
	 * Remembers what was typed, in case the handler finds it overtaken.
	 */
	static void remember(HttpServletRequest request, Object form) {
		request.setAttribute(TYPED, form);
	}

	/**
	 * The page that asked, as 409 with what was typed.
	 * @param saved the form with what stands in the record, {@code null} where the page
	 * shows that itself
	 * @return empty where no page asks any more
	 * @throws Exception what the page itself failed with
	 */
	Optional<ModelAndView> again(HttpServletRequest request, HttpServletResponse response, @Nullable Record saved)
			throws Exception {
		if (!(request.getAttribute(TYPED) instanceof Record typed)) {
			return Optional.empty();
		}
		// What is sent to a list was asked for at its "new".
		for (String page : List.of(request.getRequestURI() + "/new", request.getRequestURI())) {
			Optional<ModelAndView> asking = ask(new Asking(request, page), response)
				.filter((found) -> keep(typed, found, saved));
			if (asking.isPresent()) {
				return asking;
			}
		}
		return Optional.empty();
	}

	private Optional<ModelAndView> ask(HttpServletRequest request, HttpServletResponse response) throws Exception {
		try {
			ServletRequestPathUtils.parseAndCache(request);
			return Optional.ofNullable(answer(request, response));
		}
		catch (NotFound | Refused | Stale | HttpRequestMethodNotSupportedException ex) {
			// There is nothing to decide any more, or not for this user, or no page asks:
			// the plain page says so.
			return Optional.empty();
		}
	}

	/**
	 * The words that were typed, for a page on which nothing can be sent any more.
	 */
	static List<String> words(HttpServletRequest request) {
		return (request.getAttribute(TYPED) instanceof Record typed) ? TypedForm.words(typed) : List.of();
	}

	private @Nullable ModelAndView answer(HttpServletRequest request, HttpServletResponse response) throws Exception {
		HandlerExecutionChain page = this.mapping.getObject().getHandler(request);
		if (page == null) {
			return null;
		}
		for (HandlerInterceptor gate : page.getInterceptorList()) {
			if (!gate.preHandle(request, response, page.getHandler())) {
				return null;
			}
		}
		return this.adapter.getObject().handle(request, response, page.getHandler());
	}

	private static boolean keep(Record typed, ModelAndView page, @Nullable Record saved) {
		Map<String, Object> model = page.getModel();
		if (!(model.get("form") instanceof Record now) || now.getClass() != typed.getClass()) {
			return false;
		}
		Optional<TypedForm> form = TypedForm.of(typed, now, (saved != null) ? saved : now);
		form.ifPresent((both) -> {
			model.put("form", both.merged());
			model.put(BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(both.merged(), "form"));
			model.put("meanwhile", both.savedMeanwhile());
			model.put("rejected", true);
			page.setStatus(HttpStatus.CONFLICT);
		});
		return form.isPresent();
	}

	/** The same request, asking for a page instead of answering it. */
	private static final class Asking extends HttpServletRequestWrapper {

		private final String page;

		private Asking(HttpServletRequest answer, String page) {
			super(answer);
			this.page = page;
		}

		@Override
		public String getRequestURI() {
			return this.page;
		}

		@Override
		public String getMethod() {
			return HttpMethod.GET.name();
		}

	}

}
