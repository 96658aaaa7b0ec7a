package uk.rowan.web;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.support.WebBindingInitializer;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Opens the page that asks for a form, through its own gates, while another request is
 * answered; and reads a form as its handler would.
 */
@Component
class AskingPages {

	private final ObjectProvider<RequestMappingHandlerMapping> mapping;

	private final ObjectProvider<RequestMappingHandlerAdapter> adapter;

	AskingPages(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mapping,
			ObjectProvider<RequestMappingHandlerAdapter> adapter) {
		this.mapping = mapping;
		this.adapter = adapter;
	}

	/**
	 * The page.
	 * @return empty where there is none, or not for this user
	 * @throws Exception what the page itself failed with
	 */
	Optional<ModelAndView> open(HttpServletRequest asking, HttpServletResponse response) throws Exception {
		try {
			HandlerExecutionChain page = handler(asking);
			if (page == null) {
				return Optional.empty();
			}
			for (HandlerInterceptor gate : page.getInterceptorList()) {
				if (!gate.preHandle(asking, response, page.getHandler())) {
					return Optional.empty();
				}
			}
			return Optional.ofNullable(this.adapter.getObject().handle(asking, response, page.getHandler()));
		}
		catch (NotFound | NotNow | Refused | Stale | HttpRequestMethodNotSupportedException ex) {
			return Optional.empty();
		}
	}

	/**
	 * The form that the handler of a change would read; nothing is carried out.
	 * @return empty where no form is read there
	 * @throws Exception when the address cannot be read
	 */
	Optional<Record> form(HttpServletRequest sending) throws Exception {
		HandlerExecutionChain chain;
		try {
			chain = handler(sending);
		}
		catch (HttpRequestMethodNotSupportedException ex) {
			return Optional.empty();
		}
		if (chain == null || !(chain.getHandler() instanceof HandlerMethod handler)) {
			return Optional.empty();
		}
		for (MethodParameter parameter : handler.getMethodParameters()) {
			if (parameter.hasParameterAnnotation(ModelAttribute.class) && parameter.getParameterType().isRecord()) {
				return Optional.ofNullable((Record) read(parameter, sending));
			}
		}
		return Optional.empty();
	}

	/**
	 * The words of the form that the handler of a change would read; none where no form
	 * is read, or the address cannot be read.
	 */
	List<String> words(HttpServletRequest request, String path) {
		try {
			return form(new Asking(request, HttpMethod.POST, path, request.getParameterMap())).map(TypedForm::words)
				.orElse(List.of());
		}
		catch (Exception ex) {
			// No form is sent there.
			return List.of();
		}
	}

	private @Nullable Object read(MethodParameter form, HttpServletRequest sending) {
		ServletRequestDataBinder binder = new ServletRequestDataBinder(null, "form");
		binder.setTargetType(ResolvableType.forMethodParameter(form));
		WebBindingInitializer initializer = this.adapter.getObject().getWebBindingInitializer();
		if (initializer != null) {
			initializer.initBinder(binder);
		}
		binder.construct(sending);
		return binder.getTarget();
	}

	private @Nullable HandlerExecutionChain handler(HttpServletRequest request) throws Exception {
		ServletRequestPathUtils.parseAndCache(request);
		return this.mapping.getObject().getHandler(request);
	}

}
