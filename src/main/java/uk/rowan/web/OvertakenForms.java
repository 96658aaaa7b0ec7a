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
	 * @return empty where no page of that address asks any more
	 * @throws Exception what the page itself failed with
	 */
	Optional<ModelAndView> again(HttpServletRequest request, HttpServletResponse response) throws Exception {
		if (!(request.getAttribute(TYPED) instanceof Record typed)) {
			return Optional.empty();
		}
		try {
			return Optional.ofNullable(ask(new Asking(request), response)).filter((page) -> keep(typed, page));
		}
		catch (NotFound | NotNow | Refused | Stale | HttpRequestMethodNotSupportedException ex) {
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

	private @Nullable ModelAndView ask(HttpServletRequest request, HttpServletResponse response) throws Exception {
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

	private static boolean keep(Record typed, ModelAndView page) {
		Map<String, Object> model = page.getModel();
		if (!(model.get("form") instanceof Record now) || now.getClass() != typed.getClass()) {
			return false;
		}
		Optional<TypedForm> form = TypedForm.of(typed, now);
		form.ifPresent((both) -> {
			model.put("form", both.merged());
			model.put(BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(both.merged(), "form"));
			model.put("meanwhile", both.savedMeanwhile());
			model.put("rejected", true);
			page.setStatus(HttpStatus.CONFLICT);
		});
		return form.isPresent();
	}

	/** The same request, asking for the page instead of answering it. */
	private static final class Asking extends HttpServletRequestWrapper {

		private Asking(HttpServletRequest answer) {
			super(answer);
		}

		@Override
		public String getMethod() {
			return HttpMethod.GET.name();
		}

	}

}
